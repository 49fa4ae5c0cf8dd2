package dev.quotidian.opensearch.suggest;

import dev.quotidian.article.Quotation;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.suggest.NameColumn;
import dev.quotidian.lucene.suggest.PopularityScore;
import dev.quotidian.lucene.suggest.TypedWords;
import dev.quotidian.opensearch.facet.AggregationAnswer;
import dev.quotidian.opensearch.facet.Aggregations;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.mapping.CountedColumns;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.translate.QueryDsl;
import dev.quotidian.query.suggest.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the best names in a cluster in three requests: which names match, how often each occurs and
 * how lately, and what is shown of the best. For one request.
 *
 * @param context what is read
 */
record ClusterNames(SearchContext context) {
  private static final String NAMES = "names";
  private static final String NEWEST = "newest";

  /** A name that may be suggested. */
  record Candidate(NameColumn column, String key, Set<String> values, long count, long newestDay) {
    double score() {
      return PopularityScore.of(count, newestDay);
    }
  }

  /** The best names that begin as typed, with so many edits; the best first. */
  List<Suggestion> best(List<NameColumn> columns, TypedWords typed, int edits, int limit) {
    if (context.deadline().shouldExit()) {
      return List.of();
    }
    Map<NameColumn, Map<String, Set<String>>> names =
        new MatchingNames(context, typed, edits).in(columns);
    names.values().removeIf(Map::isEmpty);
    if (names.isEmpty() || context.deadline().shouldExit()) {
      return List.of();
    }
    List<Candidate> candidates = counted(names);
    candidates.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::key));
    List<Candidate> best = candidates.subList(0, Math.min(limit, candidates.size()));
    return best.isEmpty() || context.deadline().shouldExit()
        ? List.of()
        : new NameSuggestions(context, best).all();
  }

  private List<Candidate> counted(Map<NameColumn, Map<String, Set<String>>> names) {
    Map<String, Object> aggs = new LinkedHashMap<>();
    names.forEach(
        (column, some) -> aggs.put(column.name(), counts(column, List.copyOf(some.keySet()))));
    AggregationAnswer answer = AggregationAnswer.of(context.search(body(names, aggs)));
    List<Candidate> candidates = new ArrayList<>();
    names.forEach(
        (column, some) -> {
          for (AggregationAnswer bucket : answer.of(column.name()).of(NAMES).buckets()) {
            candidates.add(
                new Candidate(
                    column,
                    bucket.key(),
                    some.getOrDefault(bucket.key(), Set.of()),
                    bucket.count(),
                    bucket.of(NEWEST).number("value").orElse(0)));
          }
        });
    return candidates;
  }

  private Map<String, Object> body(
      Map<NameColumn, Map<String, Set<String>>> names, Map<String, Object> aggs) {
    List<Object> queries = new ArrayList<>();
    names.forEach((column, some) -> queries.add(documents(column, List.copyOf(some.keySet()))));
    return Aggregations.body(Map.of("bool", Map.of("should", queries)), aggs);
  }

  private Map<String, Object> counts(NameColumn column, List<String> keys) {
    return Aggregations.with(
        Aggregations.filter(List.of(documents(column, keys))),
        Map.of(
            NAMES,
            Aggregations.with(
                Aggregations.terms(CountedColumns.identities(column), keys.size(), keys),
                Map.of(
                    NEWEST,
                    Aggregations.metric(
                        "max", ClusterFields.name(column.schema().publishedDay()))))));
  }

  /** The documents that count for names: every article; of the quotations what was said. */
  Map<String, Object> documents(NameColumn column, List<String> keys) {
    Map<String, Object> named = Aggregations.anyOf(CountedColumns.identities(column), keys);
    return context.visible(
        column.schema(),
        column.isOfQuotations()
            ? QueryDsl.filtered(
                QueryDsl.term(Schema.ACT, Quotation.Act.SAID.name()), List.of(named))
            : named);
  }
}
