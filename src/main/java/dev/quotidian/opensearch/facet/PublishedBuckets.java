package dev.quotidian.opensearch.facet;

import dev.quotidian.archive.support.BucketCounts;
import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.TimelineRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts days of publication: those that are stored; or those in a time zone, where the instant is
 * known. For one thread.
 */
final class PublishedBuckets implements DateBuckets {
  private static final String STORED = "stored";
  private static final String TIMED = "timed";
  private static final String FIRST = "first";
  private static final String LAST = "last";

  private final Map<String, DateBuckets> parts = new LinkedHashMap<>();
  private final Map<String, List<Map<String, Object>>> filters = new LinkedHashMap<>();

  /** Of what a query finds, as the schema has it. */
  PublishedBuckets(
      SearchContext context, TimelineRequest request, Schema schema, Map<String, Object> query) {
    String day = ClusterFields.name(schema.publishedDay());
    String instant = ClusterFields.name(Schema.PUBLISHED);
    Map<String, Object> timed = Aggregations.exists(ClusterFields.name(schema.timed()));
    Map<String, Object> untimed = Map.of("bool", Map.of("must_not", List.of(timed)));
    filters.put(STORED, request.zone().isEmpty() ? List.of() : List.of(untimed));
    if (request.zone().isPresent()) {
      filters.put(TIMED, List.of(timed));
    }
    AggregationAnswer ends =
        AggregationAnswer.of(
            context.search(Aggregations.body(query, Map.copyOf(ends(day, instant)))));
    AggregationAnswer stored = ends.of(STORED);
    parts.put(STORED, new DayBuckets(request, day, first(stored, 1), last(stored, 0)));
    request
        .zone()
        .ifPresent(zone -> parts.put(TIMED, instants(request, instant, zone, ends.of(TIMED))));
  }

  private static InstantBuckets instants(
      TimelineRequest request, String field, ZoneId zone, AggregationAnswer ends) {
    return new InstantBuckets(
        request,
        field,
        zone,
        Instant.ofEpochMilli(first(ends, 0)),
        Instant.ofEpochMilli(last(ends, 0)));
  }

  private Map<String, Object> ends(String day, String instant) {
    Map<String, Object> ends = new LinkedHashMap<>();
    filters.forEach(
        (name, some) -> {
          String field = name.equals(STORED) ? day : instant;
          ends.put(
              name,
              Aggregations.with(
                  Aggregations.filter(some),
                  Map.of(
                      FIRST,
                      Aggregations.metric("min", field),
                      LAST,
                      Aggregations.metric("max", field))));
        });
    return ends;
  }

  private static long first(AggregationAnswer ends, long none) {
    return ends.of(FIRST).number("value").orElse(none);
  }

  private static long last(AggregationAnswer ends, long none) {
    return ends.of(LAST).number("value").orElse(none);
  }

  @Override
  public Map<String, Object> aggregations() {
    Map<String, Object> aggs = new LinkedHashMap<>();
    parts.forEach(
        (name, part) -> {
          Map<String, Object> inner = part.aggregations();
          if (!inner.isEmpty()) {
            aggs.put(
                name,
                Aggregations.with(
                    Aggregations.filter(filters.getOrDefault(name, List.of())), inner));
          }
        });
    return aggs;
  }

  @Override
  public void add(AggregationAnswer answer, BucketCounts counts) {
    parts.forEach((name, part) -> part.add(answer.of(name), counts));
  }

  @Override
  public long wider(AggregationAnswer answer) {
    return 0;
  }
}
