package dev.quotidian.opensearch.facet;

import dev.quotidian.archive.support.BucketCounts;
import dev.quotidian.lucene.facet.CountedTimeline;
import dev.quotidian.lucene.facet.DateColumn;
import dev.quotidian.lucene.facet.FacetCounter;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.translate.QueryDsl;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.FacetTimeline.Row;
import dev.quotidian.query.result.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts by the calendar in a cluster, exactly, however many shards there are. For one thread.
 *
 * @param context what is read
 */
public record ClusterTimelines(SearchContext context, TimelineRequest request) {
  private static final int MAX_BUCKETS = 60_000; // of a request; a cluster gives 65,535
  private static final String VALUES = "values";

  /** The buckets of all results. */
  public Timeline timeline() {
    CountedQuery counted = CountedQuery.of(context, request.target());
    DateColumn column = column(counted);
    BucketCounts counts = new BucketCounts();
    long wider = 0;
    if (!context.deadline().shouldExit()) {
      Map<String, Object> query =
          QueryDsl.filtered(
              counted.query(),
              new ClusterDrillDown(context, counted.schema(), request.selection()).filters());
      DateBuckets dates = dates(column, query);
      AggregationAnswer answer = asked(query, dates.aggregations());
      dates.add(answer, counts);
      wider = dates.wider(answer);
    }
    context.deadline().check();
    return CountedTimeline.of(
        request, counts, List.of(counts), wider, context.deadline().hasPassed());
  }

  private DateColumn column(CountedQuery counted) {
    return DateColumn.of(request.axis(), counted.schema(), context.index().fields());
  }

  private DateBuckets dates(DateColumn column, Map<String, Object> query) {
    return column.isPublished()
        ? new PublishedBuckets(context, request, column.schema(), query)
        : new IntervalBuckets(request, column.name());
  }

  private AggregationAnswer asked(Map<String, Object> query, Map<String, Object> aggs) {
    return aggs.isEmpty()
        ? new AggregationAnswer(Map.of())
        : AggregationAnswer.of(context.search(Aggregations.body(query, aggs)));
  }

  /** The buckets of the results with each of the most frequent values of a field. */
  public FacetTimeline timelines(FacetField field, int limit) {
    FacetCounter.checkRows(field, limit);
    CountedQuery counted = CountedQuery.of(context, FacetCounter.asCounted(request.target()));
    DateColumn column = column(counted);
    ClusterFacets facets = new ClusterFacets(context, request.target(), request.selection(), limit);
    FacetColumn values = facets.column(field);
    List<Row> rows =
        context.deadline().shouldExit() ? List.of() : rows(facets, field, values, column);
    context.deadline().check();
    return new FacetTimeline(field, rows, context.deadline().hasPassed());
  }

  private List<Row> rows(
      ClusterFacets facets, FacetField field, FacetColumn column, DateColumn axis) {
    List<ClusterFacets.Value> top = facets.top(field);
    DateBuckets dates = dates(axis, facets.query());
    Map<String, AggregationAnswer> answers = answers(facets, top, column, dates);
    List<BucketCounts> counts = new ArrayList<>();
    for (ClusterFacets.Value value : top) {
      counts.add(new BucketCounts());
      dates.add(answer(answers, value), counts.getLast());
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < top.size(); i++) {
      ClusterFacets.Value value = top.get(i);
      Timeline timeline =
          CountedTimeline.of(
              request,
              counts.get(i),
              counts,
              dates.wider(answer(answers, value)),
              context.deadline().hasPassed());
      rows.add(new Row(value.label(), value.count(), timeline));
    }
    return rows;
  }

  private static AggregationAnswer answer(
      Map<String, AggregationAnswer> answers, ClusterFacets.Value value) {
    return answers.getOrDefault(value.key(), new AggregationAnswer(Map.of()));
  }

  /** By the keys of values; so many at once as a cluster gives. */
  private Map<String, AggregationAnswer> answers(
      ClusterFacets facets, List<ClusterFacets.Value> top, FacetColumn column, DateBuckets dates) {
    Map<String, Object> aggs = dates.aggregations();
    Map<String, AggregationAnswer> answers = new HashMap<>();
    if (aggs.isEmpty() || top.isEmpty()) {
      return answers;
    }
    int together = Math.max(1, MAX_BUCKETS / (1 + buckets(asked(facets.query(), aggs))));
    for (int from = 0; from < top.size() && !context.deadline().shouldExit(); from += together) {
      List<String> keys =
          top.subList(from, Math.min(from + together, top.size())).stream()
              .map(ClusterFacets.Value::key)
              .toList();
      Map<String, Object> values = Aggregations.terms(column.counted(), keys.size(), keys);
      asked(facets.query(), Map.of(VALUES, Aggregations.with(values, aggs)))
          .of(VALUES)
          .buckets()
          .forEach(bucket -> answers.put(bucket.key(), bucket));
    }
    return answers;
  }

  /** The number of buckets in an answer, at whatever depth. */
  private static int buckets(AggregationAnswer answer) {
    int buckets = answer.buckets().size();
    for (Object inner : answer.members().values()) {
      buckets += inner instanceof Map<?, ?> map ? buckets(new AggregationAnswer(map)) : 0;
    }
    return buckets;
  }
}
