package dev.quotidian.opensearch.facet;

import dev.quotidian.index.Schema;
import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.FacetField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups of the values of one column: speakers, or roles. For one thread. */
public record ValueGroups(SearchContext context, FacetColumn column) {
  private static final int MAX_VALUES = 10_000; // of a pattern
  private static final int MAX_PATTERN = 4_000; // letters; longer ones have too many states
  private static final char END = '\0'; // as SpeakerFacetValue has it

  /** Those of the speakers of quotations. */
  public static ValueGroups ofSpeakers(SearchContext context) {
    return new ValueGroups(
        context, FacetColumn.of(FacetField.SPEAKER, Schema.QUOTATION, context.index().fields()));
  }

  /** The groups one of whose spellings is among {@code names}, whether it is seen or not. */
  List<String> of(List<String> names) {
    Map<String, Object> aggs = new LinkedHashMap<>();
    for (String pattern : alternatives(names)) {
      String anyKey = "[^" + END + "]*" + END + "1(d|w)(" + pattern + ")";
      String withoutKey = "(" + pattern + ")" + END + "0";
      aggs.put(
          "names" + aggs.size(),
          Aggregations.terms(column.values(), MAX_VALUES, "(" + anyKey + ")|(" + withoutKey + ")"));
    }
    Set<String> groups = new LinkedHashSet<>();
    AggregationAnswer answer =
        AggregationAnswer.of(
            context.search(Aggregations.body(Aggregations.exists(column.values()), aggs)));
    aggs.keySet()
        .forEach(
            name ->
                answer
                    .of(name)
                    .buckets()
                    .forEach(value -> groups.add(SpeakerFacetValue.parse(value.key()).group())));
    return List.copyOf(groups);
  }

  /** Patterns that match any of some texts, none of them too long. */
  private static List<String> alternatives(List<String> texts) {
    List<String> patterns = new ArrayList<>();
    List<String> together = new ArrayList<>();
    int length = 0;
    for (String text : texts) {
      if (!together.isEmpty() && length + text.length() > MAX_PATTERN) {
        patterns.add(String.join("|", together));
        together.clear();
        length = 0;
      }
      together.add(Aggregations.literal(text));
      length += text.length();
    }
    patterns.add(String.join("|", together));
    return patterns;
  }

  /** The aggregations that tell of the names of some groups. */
  public Map<String, Object> spellings(List<String> groups) {
    List<String> withKey =
        groups.stream()
            .filter(group -> SpeakerFacetValue.parse(group + "w").key().isPresent())
            .toList();
    Map<String, Object> aggs = new LinkedHashMap<>();
    if (!withKey.isEmpty()) {
      for (String pattern : alternatives(withKey)) {
        aggs.put(
            "names" + aggs.size(),
            Aggregations.terms(column.values(), MAX_VALUES, "(" + pattern + ").*"));
      }
    }
    return aggs;
  }

  /**
   * The names of groups: the most frequent of the spellings that come from a directory, or else of
   * all.
   *
   * @param answer to {@link #spellings}
   */
  public static Map<String, String> names(List<String> groups, AggregationAnswer answer) {
    Map<String, SpeakerFacetValue> best = new HashMap<>();
    for (Object name : answer.members().keySet()) {
      for (AggregationAnswer bucket : answer.of(String.valueOf(name)).buckets()) {
        SpeakerFacetValue value = SpeakerFacetValue.parse(bucket.key());
        SpeakerFacetValue before = best.get(value.group());
        if (before == null || (value.isOfDirectory() && !before.isOfDirectory())) {
          best.put(value.group(), value); // they come by their counts
        }
      }
    }
    return groups.stream()
        .collect(
            Collectors.toMap(
                group -> group,
                group ->
                    best.containsKey(group)
                        ? best.get(group).name()
                        : SpeakerFacetValue.parse(group + "w").name()));
  }
}
