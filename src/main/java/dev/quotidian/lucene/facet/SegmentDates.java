package dev.quotidian.lucene.facet;

import dev.quotidian.index.Schema;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.query.TimelineRequest;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdStream;

/**
 * Gives the date of each document of a segment in which none has two, and reads those of many
 * documents at once. Good for one thread.
 */
final class SegmentDates implements MatchCounter.Leaf {
  private static final long NONE = PackedDays.pack(1, 0);
  private static final int AT_ONCE = 128;

  private final NumericDocValues dates;
  private final boolean areIntervals;
  private final Taker taker;
  private final int[] documents = new int[AT_ONCE];
  private final long[] found = new long[AT_ONCE];

  /** Takes a date by its first and last day, counted from 1970-01-01. */
  interface Taker {
    void take(int first, int last);
  }

  private SegmentDates(NumericDocValues dates, boolean areIntervals, Taker taker) {
    this.dates = dates;
    this.areIntervals = areIntervals;
    this.taker = taker;
  }

  /** Nothing where a document may have two dates, or where the days of a zone are asked for. */
  static Optional<SegmentDates> of(
      TimelineRequest request, Schema schema, LeafReader reader, Taker taker) throws IOException {
    return switch (request.axis()) {
      case PUBLISHED ->
          request.zone().isEmpty()
              ? Optional.of(
                  new SegmentDates(
                      DocValues.getNumeric(reader, schema.publishedDay()), false, taker))
              : Optional.empty();
      case SAID -> intervals(reader, schema.saidDays(), taker);
      case MENTIONED -> intervals(reader, schema.mentionedDays(), taker);
    };
  }

  private static Optional<SegmentDates> intervals(LeafReader reader, String field, Taker taker)
      throws IOException {
    return Optional.ofNullable(DocValues.unwrapSingleton(DocValues.getSortedNumeric(reader, field)))
        .map(dates -> new SegmentDates(dates, true, taker));
  }

  @Override
  public void collect(int document) throws IOException {
    if (dates.advanceExact(document)) {
      take(dates.longValue());
    }
  }

  @Override
  public void collect(DocIdStream stream) throws IOException {
    for (int size = stream.intoArray(documents); size > 0; size = stream.intoArray(documents)) {
      dates.longValues(size, documents, found, NONE);
      for (int i = 0; i < size; i++) {
        if (found[i] != NONE) {
          take(found[i]);
        }
      }
    }
  }

  private void take(long date) {
    if (areIntervals) {
      taker.take(PackedDays.first(date), PackedDays.last(date));
    } else {
      taker.take((int) date, (int) date);
    }
  }
}
