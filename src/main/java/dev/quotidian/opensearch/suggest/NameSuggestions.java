package dev.quotidian.opensearch.suggest;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.suggest.NameColumn;
import dev.quotidian.opensearch.facet.AggregationAnswer;
import dev.quotidian.opensearch.facet.Aggregations;
import dev.quotidian.opensearch.facet.ValueGroups;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.mapping.CountedColumns;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.suggest.ClusterNames.Candidate;
import dev.quotidian.query.suggest.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what is shown of some names: spelling, post and newest article. For one request. */
record NameSuggestions(SearchContext context, List<Candidate> candidates) {
  private static final String NAMES = "names";
  private static final String SPELLINGS = "spellings";
  private static final String NEWEST = "newest";
  private static final String POSTED = "posted";

  /** The suggestions, in the order of the candidates; without those of which nothing is left. */
  List<Suggestion> all() {
    Map<NameColumn, List<Candidate>> columns =
        candidates.stream()
            .collect(
                Collectors.groupingBy(Candidate::column, LinkedHashMap::new, Collectors.toList()));
    Map<String, Object> aggs = new LinkedHashMap<>();
    List<Object> queries = new ArrayList<>();
    columns.forEach(
        (column, some) -> {
          Map<String, Object> query = new ClusterNames(context).documents(column, keys(some));
          queries.add(query);
          aggs.put(
              column.name(),
              Aggregations.with(Aggregations.filter(List.of(query)), details(column, some)));
        });
    AggregationAnswer answer =
        AggregationAnswer.of(
            context.search(Aggregations.body(Map.of("bool", Map.of("should", queries)), aggs)));
    Map<Candidate, Suggestion> found = new LinkedHashMap<>();
    columns.forEach((column, some) -> add(column, some, answer.of(column.name()), found));
    return candidates.stream()
        .flatMap(candidate -> Optional.ofNullable(found.get(candidate)).stream())
        .toList();
  }

  private static List<String> keys(List<Candidate> some) {
    return some.stream().map(Candidate::key).toList();
  }

  private static List<String> values(List<Candidate> some) {
    return some.stream().flatMap(candidate -> candidate.values().stream()).distinct().toList();
  }

  private Map<String, Object> details(NameColumn column, List<Candidate> some) {
    Map<String, Object> details = new LinkedHashMap<>();
    Map<String, Object> ofName = new LinkedHashMap<>();
    ofName.put(NEWEST, newest(column, ClusterFields.name(column.schema().publishedDay())));
    if (column == NameColumn.SPEAKER) {
      ofName.put(
          POSTED,
          Aggregations.with(
              Aggregations.filter(List.of(Aggregations.exists(CountedColumns.POST))),
              Map.of(NEWEST, newest(column, CountedColumns.POST))));
      Map<String, Object> spellings = ValueGroups.ofSpeakers(context).spellings(keys(some));
      if (!spellings.isEmpty()) {
        details.put(SPELLINGS, Aggregations.with(Aggregations.filter(List.of()), spellings));
      }
    } else {
      List<String> values = values(some);
      details.put(
          SPELLINGS, Aggregations.terms(ClusterFields.name(column.field()), values.size(), values));
    }
    details.put(
        NAMES,
        Aggregations.with(
            Aggregations.terms(CountedColumns.identities(column), some.size(), keys(some)),
            ofName));
    return details;
  }

  /** A field of the newest document, as the last key of its order. */
  private static Map<String, Object> newest(NameColumn column, String field) {
    List<Object> keys = new ArrayList<>();
    keys.add(Map.of(ClusterFields.name(Schema.PUBLISHED), "desc"));
    keys.add(Map.of(ClusterFields.name(column.schema().id()), "asc"));
    if (column.isOfQuotations()) {
      keys.add(Map.of(ClusterFields.name(Schema.NUMBER), "asc"));
    }
    keys.add(Map.of(field, "asc"));
    return Map.of("top_hits", Map.of("size", 1, "_source", false, "sort", keys));
  }

  private static Optional<Object> last(AggregationAnswer newest) {
    return newest.sortKeys().stream().findFirst().map(List::getLast);
  }

  private void add(
      NameColumn column,
      List<Candidate> some,
      AggregationAnswer answer,
      Map<Candidate, Suggestion> found) {
    Map<String, AggregationAnswer> details =
        answer.of(NAMES).buckets().stream()
            .collect(Collectors.toMap(AggregationAnswer::key, bucket -> bucket));
    Map<String, String> names = names(column, some, answer.of(SPELLINGS));
    for (Candidate candidate : some) {
      AggregationAnswer detail =
          details.getOrDefault(candidate.key(), new AggregationAnswer(Map.of()));
      last(detail.of(NEWEST))
          .ifPresent(
              day ->
                  found.put(
                      candidate,
                      suggestion(
                          candidate,
                          names.getOrDefault(candidate.key(), candidate.key()),
                          ((Number) day).longValue(),
                          detail)));
    }
  }

  private static Map<String, String> names(
      NameColumn column, List<Candidate> some, AggregationAnswer spellings) {
    if (column == NameColumn.SPEAKER) {
      return ValueGroups.names(keys(some), spellings);
    }
    Map<String, String> names = new LinkedHashMap<>();
    spellings.buckets().forEach(value -> names.putIfAbsent(column.key(value.key()), value.key()));
    return names;
  }

  private static Suggestion suggestion(
      Candidate candidate, String name, long day, AggregationAnswer detail) {
    return new Suggestion(
        candidate.column().kind(),
        name,
        last(detail.of(POSTED).of(NEWEST)).map(String::valueOf),
        candidate.count(),
        LocalDate.ofEpochDay(day),
        candidate.column().target(candidate.values().iterator().next(), name));
  }
}
