package dev.quotidian.opensearch.search;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.ArchiveTexts;
import dev.quotidian.lucene.scoring.StatisticsSource;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.translate.CollectionStatistics;
import dev.quotidian.opensearch.translate.CollectionStatistics.OfField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/**
 * A searcher of the articles of a page that scores them as a cluster does, among all documents of
 * the archive. For one thread.
 */
final class ArchiveSearcher extends IndexSearcher implements StatisticsSource {
  private static final long MAX_DOCUMENTS = 1L << 30; // more do not fit into a reader

  private final CollectionStatistics statistics;
  private final Map<String, OfField> fields;

  private ArchiveSearcher(
      IndexReader reader, CollectionStatistics statistics, Map<String, OfField> fields) {
    super(reader);
    this.statistics = statistics;
    this.fields = fields;
    setSimilarity(Schema.similarity());
    setQueryCache(null);
  }

  /**
   * Searches a page, and words beside it.
   *
   * @param page closed by the caller
   * @param terms by which the queries score
   */
  static ArchiveSearcher of(
      SearchContext context, PageIndex page, WordListIndex words, Map<String, OfField> terms)
      throws IOException {
    long documents = terms.values().stream().mapToLong(OfField::documents).max().orElse(0);
    return new ArchiveSearcher(
        new MultiReader(
            new IndexReader[] {
              page.snapshot().getIndexReader(),
              words.segment((int) Math.clamp(documents, 1, MAX_DOCUMENTS))
            },
            false),
        context.statistics(),
        terms);
  }

  /** The statistics of the terms by which queries score, by their fields in the schema. */
  static Map<String, OfField> terms(SearchContext context, PageIndex page, List<Query> queries)
      throws IOException {
    IndexSearcher alone =
        new ArchiveSearcher(page.snapshot().getIndexReader(), context.statistics(), Map.of());
    List<Query> all = new ArrayList<>(queries);
    for (Query query : queries) {
      all.add(alone.rewrite(query));
    }
    Map<String, Set<String>> terms =
        ScoringTerms.of(all, ClusterFields.ofTexts(context.index().fields()));
    Map<String, Set<String>> wanted = new HashMap<>();
    terms.forEach((field, words) -> wanted.put(ClusterFields.name(field), words));
    Map<String, OfField> found = context.statistics().of(wanted);
    Map<String, OfField> fields = new HashMap<>();
    terms.keySet().forEach(field -> fields.put(field, found.get(ClusterFields.name(field))));
    return fields;
  }

  /** The terms that a document of the archive has, by their fields. */
  static Map<String, Set<String>> existing(Map<String, OfField> terms) {
    Map<String, Set<String>> existing = new HashMap<>();
    terms.forEach(
        (field, statistics) -> {
          Set<String> words = new TreeSet<>(statistics.frequencies().keySet());
          words.removeIf(word -> statistics.of(word) == 0);
          existing.put(field, words);
        });
    return existing;
  }

  @Override
  public ArchiveTexts statistics() {
    return statistics;
  }

  @Override
  public TermStatistics termStatistics(Term term, int documents, long occurrences)
      throws IOException {
    OfField field = fields.get(term.field());
    int found = field == null ? 0 : field.of(term.text());
    return field == null || found == 0
        ? super.termStatistics(term, documents, occurrences)
        : new TermStatistics(
            term.bytes(),
            found,
            Math.max(found, field.occurrences().getOrDefault(term.text(), 0L)));
  }

  @Override
  public org.apache.lucene.search.@Nullable CollectionStatistics collectionStatistics(String name)
      throws IOException {
    OfField field = fields.get(name);
    return field == null || field.documents() == 0
        ? super.collectionStatistics(name)
        : new org.apache.lucene.search.CollectionStatistics(
            name,
            Math.max(field.documents(), getIndexReader().maxDoc()),
            field.documents(),
            Math.max(field.words(), field.documents()),
            Math.max(field.postings(), field.documents()));
  }
}
