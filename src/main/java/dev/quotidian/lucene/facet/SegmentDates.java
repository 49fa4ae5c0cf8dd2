package dev.quotidian.lucene.facet;

import dev.quotidian.index.record.PackedDays;
import dev.quotidian.query.TimelineRequest;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdStream;

/** Reads the dates of one segment, in which no document has two, in batches. For one thread. */
final class SegmentDates implements MatchCounter.Leaf {
  private static final long NONE = PackedDays.pack(1, 0);
  private static final int BATCH_SIZE = 128;

  private final NumericDocValues dates;
  private final boolean areIntervals;
  private final DateConsumer consumer;
  private final int[] documents = new int[BATCH_SIZE];
  private final long[] found = new long[BATCH_SIZE];

  /** Receives a date: its first and last day, counted from 1970-01-01. */
  interface DateConsumer {
    void take(int first, int last);
  }

  private SegmentDates(NumericDocValues dates, boolean areIntervals, DateConsumer consumer) {
    this.dates = dates;
    this.areIntervals = areIntervals;
    this.consumer = consumer;
  }

  /** Empty where a document may have two dates, or where the request has a time zone. */
  static Optional<SegmentDates> of(
      TimelineRequest request, DateColumn column, LeafReader reader, DateConsumer consumer)
      throws IOException {
    if (!column.isPublished()) {
      return intervals(reader, column.name(), consumer);
    }
    return request.zone().isEmpty()
        ? Optional.of(
            new SegmentDates(DocValues.getNumeric(reader, column.name()), false, consumer))
        : Optional.empty();
  }

  private static Optional<SegmentDates> intervals(
      LeafReader reader, String field, DateConsumer consumer) throws IOException {
    return Optional.ofNullable(DocValues.unwrapSingleton(DocValues.getSortedNumeric(reader, field)))
        .map(dates -> new SegmentDates(dates, true, consumer));
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
      consumer.take(PackedDays.first(date), PackedDays.last(date));
    } else {
      consumer.take((int) date, (int) date);
    }
  }
}
