package dev.quotidian.lucene.facet;

import dev.quotidian.archive.support.CalendarBuckets;
import dev.quotidian.article.DateRange;
import dev.quotidian.index.Schema;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.query.TimelineRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;

/**
 * The buckets of a timeline that contain dates of a document: each once, in order, and only where
 * the bucket contains the whole date. Of one segment; for one thread.
 */
final class DocumentBuckets {
  private final CalendarBuckets calendar;
  private final Dates dates;
  private final int firstDay;
  private final int lastDay;
  private long[] buckets = new long[8];
  private int size;
  private boolean hasWider;

  private DocumentBuckets(CalendarBuckets calendar, Dates dates, DateRange within) {
    this.calendar = calendar;
    this.dates = dates;
    this.firstDay = PackedDays.cut(within.first());
    this.lastDay = PackedDays.cut(within.last());
  }

  static DocumentBuckets of(
      TimelineRequest request, DateColumn column, CalendarBuckets calendar, LeafReader reader)
      throws IOException {
    Dates dates =
        column.isPublished()
            ? published(request.zone(), column.schema(), reader)
            : new Intervals(DocValues.getSortedNumeric(reader, column.name()));
    return new DocumentBuckets(calendar, dates, request.within());
  }

  private static Dates published(Optional<ZoneId> zone, Schema schema, LeafReader reader)
      throws IOException {
    Dates own = new OneDay(DocValues.getNumeric(reader, schema.publishedDay()));
    return zone.isEmpty()
        ? own
        : new DayInZone(
            zone.get(),
            DocValues.getNumeric(reader, schema.timed()),
            DocValues.getNumeric(reader, Schema.PUBLISHED),
            own);
  }

  /** Reads the next document, which must follow those before; returns its number of buckets. */
  int read(int document) throws IOException {
    size = 0;
    hasWider = false;
    for (int left = dates.advance(document); left > 0; left--) {
      long days = dates.next();
      add(PackedDays.first(days), PackedDays.last(days));
    }
    return size;
  }

  /**
   * Adds the bucket of an interval. Intervals come in order of their first day, so equal buckets
   * follow each other.
   */
  private void add(int first, int last) {
    if (first < firstDay || last > lastDay) {
      return;
    }
    long bucket = calendar.of(first);
    if (first != last && bucket != calendar.of(last)) {
      hasWider = true;
    } else if (size == 0 || buckets[size - 1] != bucket) {
      if (size == buckets.length) {
        buckets = Arrays.copyOf(buckets, 2 * size);
      }
      buckets[size++] = bucket;
    }
  }

  long bucket(int i) {
    return buckets[i];
  }

  /** Whether the document has a date that is wider than a bucket. */
  boolean isWider() {
    return hasWider;
  }

  /** The dates of documents as packed intervals. */
  private interface Dates {
    int advance(int document) throws IOException;

    long next() throws IOException;
  }

  private record Intervals(SortedNumericDocValues values) implements Dates {
    @Override
    public int advance(int document) throws IOException {
      return values.advanceExact(document) ? values.docValueCount() : 0;
    }

    @Override
    public long next() throws IOException {
      return values.nextValue();
    }
  }

  private record OneDay(NumericDocValues days) implements Dates {
    @Override
    public int advance(int document) throws IOException {
      return days.advanceExact(document) ? 1 : 0;
    }

    @Override
    public long next() throws IOException {
      int day = (int) days.longValue();
      return PackedDays.pack(day, day);
    }
  }

  /**
   * The day in a time zone where the instant of publication is known, else the day that is stored.
   */
  private static final class DayInZone implements Dates {
    private final ZoneId zone;
    private final NumericDocValues timed;
    private final NumericDocValues instants;
    private final Dates stored;
    private boolean isTimed;

    DayInZone(ZoneId zone, NumericDocValues timed, NumericDocValues instants, Dates stored) {
      this.zone = zone;
      this.timed = timed;
      this.instants = instants;
      this.stored = stored;
    }

    @Override
    public int advance(int document) throws IOException {
      isTimed = timed.advanceExact(document) && instants.advanceExact(document);
      return isTimed ? 1 : stored.advance(document);
    }

    @Override
    public long next() throws IOException {
      if (!isTimed) {
        return stored.next();
      }
      Instant instant = Instant.ofEpochMilli(instants.longValue());
      int day = PackedDays.cut(instant.atZone(zone).toLocalDate());
      return PackedDays.pack(day, day);
    }
  }
}
