package dev.quotidian.opensearch.saved;

import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.scoring.ArchiveTexts;
import dev.quotidian.lucene.scoring.SimilarTextQuery;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.request.SearchContext;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;

/**
 * What a cluster tells of the texts of an archive, asked for once for all queries that need it:
 * each is run over it first, to note what it asks for. For one thread.
 */
final class PrefetchedTexts implements ArchiveTexts {
  private final SearchContext context;
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, Set<String>> terms = new HashMap<>();
  private final Set<String> articles = new TreeSet<>();
  private boolean isNoting = true;

  private PrefetchedTexts(SearchContext context) {
    this.context = context;
  }

  /** What some queries need. */
  static PrefetchedTexts of(SearchContext context, Collection<SimilarTextQuery> queries)
      throws IOException {
    PrefetchedTexts texts = new PrefetchedTexts(context);
    texts.note(queries);
    if (!texts.articles.isEmpty()) {
      texts.bodies.putAll(new SeenBodies(context).of(texts.articles));
      texts.note(queries);
    }
    if (!texts.terms.isEmpty()) {
      texts.terms.put(Schema.ARTICLE.all().field(), types());
      context.statistics().of(texts.terms);
    }
    texts.isNoting = false;
    return texts;
  }

  private static Set<String> types() {
    return Set.of(Schema.ARTICLE.all().text(), Schema.QUOTATION.all().text());
  }

  private void note(Collection<SimilarTextQuery> queries) throws IOException {
    for (SimilarTextQuery query : queries) {
      query.terms(this);
    }
  }

  @Override
  public int documents(Schema schema) throws IOException {
    return isNoting ? 0 : context.statistics().documents(schema);
  }

  @Override
  public Map<String, Integer> documentFrequencies(String field, Set<String> asked)
      throws IOException {
    if (isNoting) {
      terms.computeIfAbsent(ClusterFields.name(field), name -> new HashSet<>()).addAll(asked);
      return Map.of();
    }
    return context.statistics().documentFrequencies(field, asked);
  }

  @Override
  public Optional<Extent> extent(String field) throws IOException {
    return context.statistics().extent(field);
  }

  @Override
  public Optional<String> body(String articleId) {
    if (isNoting) {
      articles.add(articleId);
    }
    return Optional.ofNullable(bodies.get(articleId));
  }

  @Override
  public Analyzer analyzer(String articleId, LanguageAnalyzers analyzers) throws IOException {
    return context.statistics().analyzer(articleId, analyzers);
  }
}
