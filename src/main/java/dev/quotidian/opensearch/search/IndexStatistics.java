package dev.quotidian.opensearch.search;

import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.article.DateRange;
import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.facet.AggregationAnswer;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.query.ArticleCriterion;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The size of what is seen of an index, as of its last refresh. For one thread.
 *
 * @param context what is read
 */
public record IndexStatistics(SearchContext context) {
  private static final int MAX_VERSIONS = 1_000; // of annotators

  /**
   * Counts.
   *
   * @param bytes the size of the files
   */
  public ArchiveStats stats(long bytes) {
    AggregationAnswer counted = counted();
    AggregationAnswer articles = counted.of("articles");
    return new ArchiveStats(
        articles.count(),
        counted.of("quotations").count(),
        published(articles),
        bytes,
        Schema.VERSION,
        annotators(articles));
  }

  private AggregationAnswer counted() {
    return AggregationAnswer.of(context.search(Map.of("size", 0, "aggs", counts())));
  }

  private Map<String, Object> counts() {
    String day = ClusterFields.name(Schema.ARTICLE.publishedDay());
    String version = ClusterFields.name(Schema.ANNOTATORS);
    return Map.of(
        "articles",
        Map.of(
            "filter",
            context.filter(ArticleCriterion.matchAll()),
            "aggs",
            Map.of(
                "first",
                Map.of("min", Map.of("field", day)),
                "last",
                Map.of("max", Map.of("field", day)),
                "annotators",
                Map.of("terms", Map.of("field", version, "size", MAX_VERSIONS, "missing", 0)))),
        "quotations",
        Map.of("filter", context.all(Schema.QUOTATION)));
  }

  private static Optional<DateRange> published(AggregationAnswer articles) {
    OptionalLong first = articles.of("first").number("value");
    OptionalLong last = articles.of("last").number("value");
    return first.isPresent() && last.isPresent()
        ? Optional.of(
            DateRange.of(
                LocalDate.ofEpochDay(first.getAsLong()), LocalDate.ofEpochDay(last.getAsLong())))
        : Optional.empty();
  }

  private static SortedMap<Integer, Long> annotators(AggregationAnswer articles) {
    SortedMap<Integer, Long> annotators = new TreeMap<>();
    for (AggregationAnswer version : articles.of("annotators").buckets()) {
      annotators.put(Integer.parseInt(version.key()), version.count());
    }
    return annotators;
  }

  /** The days of the oldest and the newest article that are seen. */
  Optional<DateRange> published() {
    return published(counted().of("articles"));
  }

  /** The size of the files of an index: those of one copy of each shard. */
  public static long bytes(ClusterIndex index) {
    Map<String, Object> answer =
        index.connection().ask(ServerRequest.get(index.path("_stats/store")));
    return new AggregationAnswer(answer)
        .of("_all")
        .of("primaries")
        .of("store")
        .number("size_in_bytes")
        .orElse(0);
  }
}
