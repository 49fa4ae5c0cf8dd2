package dev.quotidian.opensearch.search;

import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.article.DateRange;
import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.query.ArticleCriterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<String, Object> answer = context.search(Map.of("size", 0, "aggs", counts()));
    Map<?, ?> articles = member(member(answer, "aggregations"), "articles");
    return new ArchiveStats(
        count(articles),
        count(member(member(answer, "aggregations"), "quotations")),
        published(articles),
        bytes,
        Schema.VERSION,
        annotators(articles));
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

  private static Map<?, ?> member(Map<?, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static long count(Map<?, ?> bucket) {
    return bucket.get("doc_count") instanceof Number count ? count.longValue() : 0;
  }

  private static Optional<DateRange> published(Map<?, ?> articles) {
    return member(articles, "first").get("value") instanceof Number first
            && member(articles, "last").get("value") instanceof Number last
        ? Optional.of(
            DateRange.of(
                LocalDate.ofEpochDay(first.longValue()), LocalDate.ofEpochDay(last.longValue())))
        : Optional.empty();
  }

  private static SortedMap<Integer, Long> annotators(Map<?, ?> articles) {
    SortedMap<Integer, Long> annotators = new TreeMap<>();
    if (member(articles, "annotators").get("buckets") instanceof List<?> buckets) {
      for (Object bucket : buckets) {
        if (bucket instanceof Map<?, ?> map && map.get("key") instanceof Number version) {
          annotators.put(version.intValue(), count(map));
        }
      }
    }
    return annotators;
  }

  /** The days of the oldest and the newest article that are seen. */
  Optional<DateRange> published() {
    Map<String, Object> answer = context.search(Map.of("size", 0, "aggs", counts()));
    return published(member(member(answer, "aggregations"), "articles"));
  }

  /** The size of the files of an index: those of one copy of each shard. */
  public static long bytes(ClusterIndex index) {
    Map<String, Object> answer =
        index.connection().ask(ServerRequest.get(index.path("_stats/store")));
    Object bytes =
        member(member(member(answer, "_all"), "primaries"), "store").get("size_in_bytes");
    return bytes instanceof Number number ? number.longValue() : 0;
  }
}
