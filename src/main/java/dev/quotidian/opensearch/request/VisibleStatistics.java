package dev.quotidian.opensearch.request;

import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.opensearch.translate.CollectionStatistics;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;

/**
 * The statistics of a whole index, without the texts that a view does not show.
 *
 * @param isVisible whether the text of an article may be read, by its id
 */
record VisibleStatistics(CollectionStatistics whole, Predicate<String> isVisible)
    implements CollectionStatistics {

  @Override
  public int documents(Schema schema) throws IOException {
    return whole.documents(schema);
  }

  @Override
  public Map<String, Integer> documentFrequencies(String field, Set<String> terms)
      throws IOException {
    return whole.documentFrequencies(field, terms);
  }

  @Override
  public Optional<Extent> extent(String field) throws IOException {
    return whole.extent(field);
  }

  @Override
  public Optional<String> body(String articleId) throws IOException {
    return isVisible.test(articleId) ? whole.body(articleId) : Optional.empty();
  }

  @Override
  public Analyzer analyzer(String articleId, LanguageAnalyzers analyzers) throws IOException {
    return whole.analyzer(articleId, analyzers);
  }

  @Override
  public Map<String, OfField> of(Map<String, Set<String>> terms) {
    return whole.of(terms);
  }

  @Override
  public List<String> similar(String field, String word, int edits, int limit) {
    return whole.similar(field, word, edits, limit);
  }
}
