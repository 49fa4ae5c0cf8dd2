package dev.quotidian.oracle;

import dev.quotidian.article.DateRange;
import dev.quotidian.oracle.OracleValues.Value;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts by looking at every result. */
public final class OracleCounts {
  private OracleCounts() {}

  /** What has the picked values, but for those of {@code except}. */
  public static <T> List<T> picked(
      List<T> results,
      FacetSelection selection,
      Set<FacetField> except,
      BiFunction<T, FacetField, Set<Value>> values) {
    return results.stream()
        .filter(
            result ->
                selection.values().entrySet().stream()
                    .filter(picked -> !except.contains(picked.getKey()))
                    .allMatch(
                        picked ->
                            values.apply(result, picked.getKey()).stream()
                                .map(Value::form)
                                .anyMatch(picked.getValue()::contains)))
        .toList();
  }

  /** Rows of a field's most frequent values. */
  static <T> FacetTimeline timelines(
      TimelineRequest request,
      FacetField field,
      int most,
      List<T> results,
      BiFunction<T, FacetField, Set<Value>> values,
      Function<T, List<DateRange>> dates) {
    List<Counted> top =
        counted(results.stream().map(result -> values.apply(result, field))).limit(most).toList();
    List<List<DateRange>> all =
        top.stream()
            .flatMap(count -> datesOf(count.group(), field, results, values, dates).stream())
            .toList();
    List<FacetTimeline.Row> rows = new ArrayList<>();
    for (Counted count : top) {
      Timeline timeline =
          timeline(
              request.axis(),
              request.by(),
              request.within(),
              datesOf(count.group(), field, results, values, dates),
              all);
      rows.add(new FacetTimeline.Row(count.label(), count.count(), timeline));
    }
    return new FacetTimeline(field, rows, false);
  }

  private static <T> List<List<DateRange>> datesOf(
      String group,
      FacetField field,
      List<T> results,
      BiFunction<T, FacetField, Set<Value>> values,
      Function<T, List<DateRange>> dates) {
    return results.stream()
        .filter(
            result ->
                values.apply(result, field).stream().anyMatch(value -> value.group().equals(group)))
        .map(dates)
        .toList();
  }

  public static Timeline timeline(
      DateAxis axis, Granularity by, DateRange within, List<List<DateRange>> dates) {
    return timeline(axis, by, within, dates, dates);
  }

  /** The timeline of some, over all steps of others. */
  private static Timeline timeline(
      DateAxis axis,
      Granularity by,
      DateRange within,
      List<List<DateRange>> dates,
      List<List<DateRange>> span) {
    TreeMap<LocalDate, Long> all = new TreeMap<>();
    TreeMap<LocalDate, Long> counts = new TreeMap<>();
    count(by, within, span, all);
    long wider = count(by, within, dates, counts);
    List<Timeline.Bucket> buckets = new ArrayList<>();
    for (LocalDate day = all.isEmpty() ? null : all.firstKey();
        day != null && !day.isAfter(all.lastKey());
        day = by.around(day).last().plusDays(1)) {
      buckets.add(new Timeline.Bucket(by.around(day), counts.getOrDefault(day, 0L)));
    }
    return new Timeline(axis, by, buckets, wider);
  }

  private static long count(
      Granularity by, DateRange within, List<List<DateRange>> dates, Map<LocalDate, Long> counts) {
    long wider = 0;
    for (List<DateRange> one : dates) {
      List<DateRange> inside = one.stream().filter(within::contains).toList();
      Set<LocalDate> buckets = new HashSet<>();
      for (DateRange days : inside) {
        if (by.around(days.first()).contains(days)) {
          buckets.add(by.around(days.first()).first());
        }
      }
      buckets.forEach(bucket -> counts.merge(bucket, 1L, Long::sum));
      wider += inside.stream().anyMatch(days -> !by.around(days.first()).contains(days)) ? 1 : 0;
    }
    return wider;
  }

  /** What was counted as one, by what it is called. */
  private record Counted(String group, String label, long count) {}

  public static Facet facet(FacetField field, int limit, Stream<Set<Value>> values) {
    List<Counted> counts = counted(values).toList();
    return new Facet(
        field,
        counts.stream()
            .limit(limit)
            .map(count -> new Facet.Count(count.label(), count.count()))
            .toList(),
        counts.size());
  }

  private static Stream<Counted> counted(Stream<Set<Value>> values) {
    Map<String, Long> counts = new HashMap<>();
    Map<Value, Long> forms = new HashMap<>();
    values.forEach(
        one -> {
          one.forEach(value -> forms.merge(value, 1L, Long::sum));
          one.stream()
              .map(Value::group)
              .distinct()
              .forEach(group -> counts.merge(group, 1L, Long::sum));
        });
    return counts.entrySet().stream()
        .map(
            entry ->
                new Counted(
                    entry.getKey(), OracleValues.bestForm(entry.getKey(), forms), entry.getValue()))
        .sorted(Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::group));
  }
}
