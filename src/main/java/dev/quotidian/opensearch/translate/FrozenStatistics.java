package dev.quotidian.opensearch.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * Statistics that stay as they were first told: a cluster tells those of now alone, and later pages
 * of a search must have the scores of the first. Safe for use by many threads.
 */
public final class FrozenStatistics implements CollectionStatistics {
  private final CollectionStatistics of;
  private final Map<String, Optional<String>> bodies = new HashMap<>();
  private final Map<Similar, List<String>> similar = new HashMap<>();

  /** What was asked of similar terms. */
  private record Similar(String field, String word, int edits, int limit) {}

  /**
   * Of others, which remember what they were asked for.
   *
   * @param of asked once for each
   */
  public FrozenStatistics(TermVectorStatistics of) {
    this.of = of;
  }

  @Override
  public synchronized int documents(Schema schema) throws IOException {
    return of.documents(schema);
  }

  @Override
  public Analyzer analyzer(String articleId, LanguageAnalyzers analyzers) throws IOException {
    return of.analyzer(articleId, analyzers);
  }

  @Override
  public synchronized Map<String, Integer> documentFrequencies(String field, Set<String> terms)
      throws IOException {
    return Map.copyOf(of.documentFrequencies(field, terms));
  }

  @Override
  public synchronized Optional<Extent> extent(String field) throws IOException {
    return of.extent(field);
  }

  @Override
  public synchronized Optional<String> body(String articleId) throws IOException {
    Optional<String> known = bodies.get(articleId);
    if (known == null) {
      known = of.body(articleId);
      bodies.put(articleId, known);
    }
    return known;
  }

  @Override
  public synchronized Map<String, OfField> of(Map<String, Set<String>> terms) {
    return Map.copyOf(of.of(terms));
  }

  @Override
  public synchronized List<String> similar(String field, String word, int edits, int limit) {
    return similar.computeIfAbsent(
        new Similar(field, word, edits, limit), asked -> of.similar(field, word, edits, limit));
  }
}
