package dev.quotidian.opensearch.facet;

import dev.quotidian.lucene.facet.FacetCounter;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.translate.QueryDsl;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.Facets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts facets in a cluster: values and groups of values by one request, how groups are called and
 * how many values a large field has by another. A field with no more than {@link Facet#MAX_EXACT}
 * values among the results is counted exactly, however many shards there are. For one thread.
 */
public final class ClusterFacets {
  private static final int MAX_BUCKETS = 60_000; // of a request; a cluster gives 65,535
  private static final int CARDINALITY_PRECISION = 40_000;
  private static final String VALUES = "values";
  private static final String DISTINCT = "distinct";

  private final SearchContext context;
  private final CountedQuery counted;
  private final ClusterDrillDown drill;
  private final int limit;

  /** What was counted of a field. */
  private record Counted(
      FacetField field,
      FacetColumn column,
      List<Map<String, Object>> filters,
      AggregationAnswer answer) {

    boolean isComplete() {
      return answer.number("sum_other_doc_count").orElse(1) == 0;
    }

    boolean isExact() {
      return isComplete() && answer.number("doc_count_error_upper_bound").orElse(1) == 0;
    }

    List<String> top(int limit) {
      return answer.buckets().stream().limit(limit).map(AggregationAnswer::key).toList();
    }
  }

  /** A value, or a group of values, with how it is called. */
  record Value(String key, String label, long count) {}

  /** Of what a target finds within a selection; so many values of each field. */
  ClusterFacets(SearchContext context, SearchTarget target, FacetSelection selection, int limit) {
    this.context = context;
    this.counted = CountedQuery.of(context, FacetCounter.asCounted(target));
    this.drill = new ClusterDrillDown(context, counted.schema(), selection);
    this.limit = limit;
  }

  /** The facets of a request; of those that are counted before the deadline. */
  public static Facets of(SearchContext context, FacetRequest request) {
    ClusterFacets facets =
        new ClusterFacets(context, request.target(), request.selection(), request.limit());
    List<Facet> found = new ArrayList<>();
    int together = Math.max(1, MAX_BUCKETS / facets.size());
    for (int from = 0; from < request.fields().size(); from += together) {
      found.addAll(
          facets.counted(
              request.fields().subList(from, Math.min(from + together, request.fields().size()))));
    }
    context.deadline().check();
    return new Facets(found, context.deadline().hasPassed());
  }

  private List<Facet> counted(List<FacetField> fields) {
    fields.forEach(this::column);
    if (context.deadline().shouldExit()) {
      return fields.stream().map(field -> new Facet(field, List.of(), 0)).toList();
    }
    Map<FacetField, List<Map<String, Object>>> filters = new LinkedHashMap<>();
    fields.forEach(field -> filters.put(field, drill.sideways(field)));
    return named(count(filters));
  }

  /** The most frequent values of a field among what has all that is selected. */
  List<Value> top(FacetField field) {
    Counted one = count(Map.of(field, drill.filters())).getFirst();
    Map<String, String> labels = labels(one, details(List.of(one)).of(name(0)));
    return one.answer().buckets().stream()
        .limit(limit)
        .map(value -> new Value(value.key(), label(value.key(), labels), value.count()))
        .toList();
  }

  /** The filters of everything that is counted with {@link #top}. */
  Map<String, Object> query() {
    return QueryDsl.filtered(counted.query(), drill.filters());
  }

  FacetColumn column(FacetField field) {
    return FacetColumn.of(field, counted.schema(), context.index().fields());
  }

  private int size() {
    return Math.clamp(limit, Facet.MAX_EXACT, MAX_BUCKETS);
  }

  private static String name(int number) {
    return "field" + number;
  }

  private List<Counted> count(Map<FacetField, List<Map<String, Object>>> fields) {
    Map<String, Object> aggs = new LinkedHashMap<>();
    fields.forEach(
        (field, filters) ->
            aggs.put(
                name(aggs.size()),
                filtered(
                    filters, Map.of(VALUES, Aggregations.terms(column(field).counted(), size())))));
    AggregationAnswer answer = asked(aggs);
    List<Counted> all = new ArrayList<>();
    fields.forEach(
        (field, filters) ->
            all.add(
                new Counted(
                    field, column(field), filters, answer.of(name(all.size())).of(VALUES))));
    return all;
  }

  private AggregationAnswer asked(Map<String, Object> aggs) {
    return AggregationAnswer.of(context.search(Aggregations.body(counted.query(), aggs)));
  }

  private static Map<String, Object> filtered(
      List<Map<String, Object>> filters, Map<String, Object> aggs) {
    return Aggregations.with(Aggregations.filter(filters), aggs);
  }

  private List<Facet> named(List<Counted> fields) {
    AggregationAnswer details = details(fields);
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      facets.add(facet(fields.get(i), details.of(name(i))));
    }
    return facets;
  }

  /** How the groups of each field are called, and the numbers of values that were not listed. */
  private AggregationAnswer details(List<Counted> fields) {
    Map<String, Object> aggs = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      Counted field = fields.get(i);
      Map<String, Object> details = new LinkedHashMap<>();
      if (field.column().isGrouped()) {
        details.putAll(new ValueGroups(context, field.column()).spellings(field.top(limit)));
      }
      if (!field.isComplete()) {
        details.put(DISTINCT, cardinality(field.column()));
      }
      if (!details.isEmpty()) {
        aggs.put(name(i), filtered(field.filters(), details));
      }
    }
    return aggs.isEmpty() ? new AggregationAnswer(Map.of()) : asked(aggs);
  }

  private static Map<String, Object> cardinality(FacetColumn column) {
    return Map.of(
        "cardinality",
        Map.of("field", column.counted(), "precision_threshold", CARDINALITY_PRECISION));
  }

  private Facet facet(Counted field, AggregationAnswer details) {
    Map<String, String> labels = labels(field, details);
    List<AggregationAnswer> values = field.answer().buckets();
    long distinct =
        field.isComplete()
            ? values.size()
            : details.of(DISTINCT).number("value").orElse(values.size());
    return new Facet(
        field.field(),
        values.stream()
            .limit(limit)
            .map(value -> new Facet.Count(label(value.key(), labels), value.count()))
            .toList(),
        Math.toIntExact(Math.max(distinct, values.size())),
        field.isExact());
  }

  private Map<String, String> labels(Counted field, AggregationAnswer details) {
    return field.column().isGrouped() ? ValueGroups.names(field.top(limit), details) : Map.of();
  }

  private static String label(String key, Map<String, String> labels) {
    return labels.getOrDefault(key, key);
  }
}
