package dev.quotidian.lucene;

import dev.quotidian.article.DateRange;
import dev.quotidian.index.Days;
import dev.quotidian.index.Schema;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Timeline;
import dev.quotidian.query.Timeline.Bucket;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;

/** Counts by day, month or year all that a query matches. */
final class TimelineCounts {
  private final DateAxis axis;
  private final Granularity by;
  private final int firstDay;
  private final int lastDay;
  private final TreeMap<Long, Long> counts = new TreeMap<>();
  private long wider;

  private TimelineCounts(DateAxis axis, Granularity by, DateRange within) {
    this.axis = axis;
    this.by = by;
    this.firstDay = Days.cut(within.first());
    this.lastDay = Days.cut(within.last());
  }

  static Timeline of(
      Snapshot snapshot,
      Query query,
      Schema schema,
      DateAxis axis,
      Granularity by,
      DateRange within)
      throws IOException {
    TimelineCounts counts = new TimelineCounts(axis, by, within);
    FacetsCollector found = snapshot.search(query, new FacetsCollectorManager());
    for (FacetsCollector.MatchingDocs segment : found.getMatchingDocs()) {
      counts.count(segment, schema);
    }
    return counts.timeline();
  }

  private void count(FacetsCollector.MatchingDocs segment, Schema schema) throws IOException {
    SortedNumericDocValues days =
        DocValues.getSortedNumeric(segment.context().reader(), field(schema));
    DocIdSetIterator matches = segment.bits().iterator();
    if (matches == null) {
      return;
    }
    DocIdSetIterator both = ConjunctionUtils.intersectIterators(List.of(matches, days));
    while (both.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      countOne(days);
    }
  }

  private String field(Schema schema) {
    return switch (axis) {
      case PUBLISHED -> schema.publishedDay();
      case SAID -> schema.saidDays();
      case MENTIONED -> schema.mentionedDays();
    };
  }

  private void countOne(SortedNumericDocValues days) throws IOException {
    Set<Long> steps = new HashSet<>();
    boolean isWider = false;
    for (int i = 0; i < days.docValueCount(); i++) {
      long value = days.nextValue();
      int first = axis == DateAxis.PUBLISHED ? (int) value : Days.first(value);
      int last = axis == DateAxis.PUBLISHED ? (int) value : Days.last(value);
      if (first >= firstDay && last <= lastDay) {
        long step = step(first);
        if (step == step(last)) {
          steps.add(step);
        } else {
          isWider = true;
        }
      }
    }
    steps.forEach(step -> counts.merge(step, 1L, Long::sum));
    wider += isWider ? 1 : 0;
  }

  /** Consecutive numbers for consecutive days, months or years. */
  private long step(int day) {
    return switch (by) {
      case DAY -> day;
      case MONTH -> monthOf(LocalDate.ofEpochDay(day));
      case YEAR -> LocalDate.ofEpochDay(day).getYear();
    };
  }

  private static long monthOf(LocalDate day) {
    return day.getYear() * 12L + day.getMonthValue() - 1;
  }

  private LocalDate firstDayOf(long step) {
    return switch (by) {
      case DAY -> LocalDate.ofEpochDay(step);
      case MONTH ->
          LocalDate.of((int) Math.floorDiv(step, 12L), (int) Math.floorMod(step, 12L) + 1, 1);
      case YEAR -> LocalDate.of((int) step, 1, 1);
    };
  }

  private Timeline timeline() {
    List<Bucket> buckets = new ArrayList<>();
    if (!counts.isEmpty()) {
      checkSteps();
      for (long step = counts.firstKey(); step <= counts.lastKey(); step++) {
        buckets.add(new Bucket(by.around(firstDayOf(step)), counts.getOrDefault(step, 0L)));
      }
    }
    return new Timeline(axis, by, buckets, wider);
  }

  private void checkSteps() {
    long steps = counts.lastKey() - counts.firstKey() + 1;
    if (steps > Timeline.MAX_BUCKETS) {
      throw new IllegalArgumentException(
          "Timeline of "
              + axis
              + " dates by "
              + by
              + " from "
              + firstDayOf(counts.firstKey())
              + " to "
              + firstDayOf(counts.lastKey())
              + " has "
              + steps
              + " steps, and may have "
              + Timeline.MAX_BUCKETS
              + "; ask by longer steps or within fewer days");
    }
  }
}
