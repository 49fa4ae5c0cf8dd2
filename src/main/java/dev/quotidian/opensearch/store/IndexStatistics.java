package dev.quotidian.opensearch.store;

import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.article.DateRange;
import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.mapping.ClusterFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The size of an index, as of its last refresh. Safe for use by many threads.
 *
 * @param index which one
 */
public record IndexStatistics(ClusterIndex index) {
  private static final int MAX_VERSIONS = 1_000; // of annotators

  /** Counts. */
  public ArchiveStats stats() {
    ServerRequest request =
        ServerRequest.post(index.path("_search"), Map.of("size", 0, "aggs", counts()))
            .with(Map.of("allow_partial_search_results", "false"));
    Map<String, Object> answer = index.connection().ask(request);
    ShardFailures.check(answer, index.settings().described(), request);
    Map<?, ?> articles = member(member(answer, "aggregations"), "articles");
    return new ArchiveStats(
        count(articles),
        count(member(member(answer, "aggregations"), "quotations")),
        published(articles),
        bytes(),
        Schema.VERSION,
        annotators(articles));
  }

  private static Map<String, Object> counts() {
    String day = ClusterFields.name(Schema.ARTICLE.publishedDay());
    String version = ClusterFields.name(Schema.ANNOTATORS);
    return Map.of(
        "articles",
        Map.of(
            "filter",
            all(Schema.ARTICLE),
            "aggs",
            Map.of(
                "first",
                Map.of("min", Map.of("field", day)),
                "last",
                Map.of("max", Map.of("field", day)),
                "annotators",
                Map.of("terms", Map.of("field", version, "size", MAX_VERSIONS, "missing", 0)))),
        "quotations",
        Map.of("filter", all(Schema.QUOTATION)));
  }

  private static Map<String, Object> all(Schema schema) {
    return Map.of("term", Map.of(schema.all().field(), schema.all().text()));
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

  /** Of one copy of each shard. */
  private long bytes() {
    Map<String, Object> answer =
        index.connection().ask(ServerRequest.get(index.path("_stats/store")));
    Object bytes =
        member(member(member(answer, "_all"), "primaries"), "store").get("size_in_bytes");
    return bytes instanceof Number number ? number.longValue() : 0;
  }
}
