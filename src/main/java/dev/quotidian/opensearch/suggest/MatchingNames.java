package dev.quotidian.opensearch.suggest;

import dev.quotidian.lucene.suggest.NameColumn;
import dev.quotidian.lucene.suggest.NameTokens;
import dev.quotidian.lucene.suggest.TypedWords;
import dev.quotidian.lucene.suggest.TypedWords.Typed;
import dev.quotidian.opensearch.facet.AggregationAnswer;
import dev.quotidian.opensearch.facet.Aggregations;
import dev.quotidian.opensearch.mapping.CountedColumns;
import dev.quotidian.opensearch.request.SearchContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names in which each typed word begins a word. Of each word a cluster tells of the names that are
 * most frequent, and of those that are most popular lately. Where there are more, and several words
 * were typed, only documents with all words are looked at, and a name that comes with one of them
 * must have the others too. For one request.
 */
final class MatchingNames {
  /** So many names of a word by their number, and so many by popularity. */
  static final int CANDIDATES = 400;

  private static final String FREQUENT = "frequent";
  private static final String POPULAR = "popular";

  private final SearchContext context;
  private final TypedWords typed;
  private final int edits;
  private final List<WordPattern> patterns;

  MatchingNames(SearchContext context, TypedWords typed, int edits) {
    this.context = context;
    this.typed = typed;
    this.edits = edits;
    this.patterns = typed.words().stream().map(word -> WordPattern.of(word, edits)).toList();
  }

  /** The values of each name, by the name's identity, in each column. */
  Map<NameColumn, Map<String, Set<String>>> in(List<NameColumn> columns) {
    Map<NameColumn, Map<String, Set<String>>> found = new EnumMap<>(NameColumn.class);
    if (columns.isEmpty()) {
      return found;
    }
    AggregationAnswer answer = asked(columns, false);
    List<NameColumn> incomplete = new ArrayList<>();
    for (NameColumn column : columns) {
      if (patterns.size() > 1 && !isComplete(answer.of(column.name()))) {
        incomplete.add(column);
      } else {
        found.put(column, names(column, answer.of(column.name())));
      }
    }
    if (!incomplete.isEmpty()) {
      AggregationAnswer narrowed = asked(incomplete, true);
      incomplete.forEach(column -> found.put(column, withAll(column, narrowed.of(column.name()))));
    }
    return found;
  }

  private AggregationAnswer asked(List<NameColumn> columns, boolean isNarrowed) {
    Map<String, Object> aggs = new LinkedHashMap<>();
    List<Object> queries = new ArrayList<>();
    for (NameColumn column : columns) {
      List<Object> words = new ArrayList<>();
      patterns.forEach(pattern -> words.add(pattern.query(CountedColumns.words(column))));
      Map<String, Object> query =
          context.visible(
              column.schema(), Map.of("bool", Map.of(isNarrowed ? "filter" : "should", words)));
      queries.add(query);
      aggs.put(
          column.name(), Aggregations.with(Aggregations.filter(List.of(query)), ofWords(column)));
    }
    return AggregationAnswer.of(
        context.search(Aggregations.body(Map.of("bool", Map.of("should", queries)), aggs)));
  }

  private Map<String, Object> ofWords(NameColumn column) {
    Map<String, Object> aggs = new LinkedHashMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      aggs.put(
          FREQUENT + i,
          Aggregations.terms(CountedColumns.words(column), CANDIDATES, patterns.get(i).text()));
      aggs.put(
          POPULAR + i,
          Aggregations.termsBySum(
              CountedColumns.words(column),
              CANDIDATES,
              patterns.get(i).text(),
              CountedColumns.weight(column.schema())));
    }
    return aggs;
  }

  private boolean isComplete(AggregationAnswer column) {
    for (int i = 0; i < patterns.size(); i++) {
      if (column.of(FREQUENT + i).number("sum_other_doc_count").orElse(0) > 0) {
        return false;
      }
    }
    return true;
  }

  private Map<String, Set<String>> names(NameColumn column, AggregationAnswer answer) {
    Map<String, Set<String>> names = ofWord(column, answer, 0);
    for (int i = 1; i < patterns.size(); i++) {
      Map<String, Set<String>> more = ofWord(column, answer, i);
      names.keySet().retainAll(more.keySet());
      names.forEach((name, values) -> values.addAll(more.getOrDefault(name, Set.of())));
    }
    return names;
  }

  /** Of those that come with any word. */
  private Map<String, Set<String>> withAll(NameColumn column, AggregationAnswer answer) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      ofWord(column, answer, i)
          .forEach(
              (name, values) -> {
                values.removeIf(value -> !typed.match(NameTokens.of(column.name(value)), edits));
                if (!values.isEmpty()) {
                  names.computeIfAbsent(name, first -> new LinkedHashSet<>()).addAll(values);
                }
              });
    }
    return names;
  }

  private Map<String, Set<String>> ofWord(NameColumn column, AggregationAnswer answer, int i) {
    Typed word = typed.words().get(i);
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (String order : List.of(FREQUENT, POPULAR)) {
      for (AggregationAnswer bucket : answer.of(order + i).buckets()) {
        int end = bucket.key().indexOf(CountedColumns.SEPARATOR);
        if (end > 0 && word.begins(bucket.key().substring(0, end), edits)) {
          String value = bucket.key().substring(end + 1);
          names.computeIfAbsent(column.key(value), first -> new LinkedHashSet<>()).add(value);
        }
      }
    }
    return names;
  }
}
