package dev.quotidian.lucene.facet;

import dev.quotidian.archive.engine.CalendarBuckets;
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
 * The steps of a timeline in which the dates of a document lie whole, each once, in order. One
 * segment's; good for one thread.
 */
final class DocumentBuckets {
  private final CalendarBuckets steps;
  private final Dates dates;
  private final int firstDay;
  private final int lastDay;
  private long[] found = new long[8];
  private int size;
  private boolean wider;

  private DocumentBuckets(CalendarBuckets steps, Dates dates, DateRange within) {
    this.steps = steps;
    this.dates = dates;
    this.firstDay = PackedDays.cut(within.first());
    this.lastDay = PackedDays.cut(within.last());
  }

  static DocumentBuckets of(
      TimelineRequest request, Schema schema, CalendarBuckets steps, LeafReader reader)
      throws IOException {
    Dates dates =
        switch (request.axis()) {
          case PUBLISHED -> published(request.zone(), schema, reader);
          case SAID -> new Intervals(DocValues.getSortedNumeric(reader, schema.saidDays()));
          case MENTIONED ->
              new Intervals(DocValues.getSortedNumeric(reader, schema.mentionedDays()));
        };
    return new DocumentBuckets(steps, dates, request.within());
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

  /** Looks at a document, which must come after those before; gives how many steps it has. */
  int read(int document) throws IOException {
    size = 0;
    wider = false;
    for (int left = dates.advance(document); left > 0; left--) {
      long days = dates.next();
      add(PackedDays.first(days), PackedDays.last(days));
    }
    return size;
  }

  /** Intervals come by first day, so that equal steps follow each other. */
  private void add(int first, int last) {
    if (first < firstDay || last > lastDay) {
      return;
    }
    long step = steps.of(first);
    if (first != last && step != steps.of(last)) {
      wider = true;
    } else if (size == 0 || found[size - 1] != step) {
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size++] = step;
    }
  }

  long step(int i) {
    return found[i];
  }

  /** Whether the document has a date that fits no single step. */
  boolean isWider() {
    return wider;
  }

  /** The packed intervals of documents. */
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

  /** The day in a zone where the instant is known, else the day that is given. */
  private static final class DayInZone implements Dates {
    private final ZoneId zone;
    private final NumericDocValues timed;
    private final NumericDocValues instants;
    private final Dates given;
    private boolean isTimed;

    DayInZone(ZoneId zone, NumericDocValues timed, NumericDocValues instants, Dates given) {
      this.zone = zone;
      this.timed = timed;
      this.instants = instants;
      this.given = given;
    }

    @Override
    public int advance(int document) throws IOException {
      isTimed = timed.advanceExact(document) && instants.advanceExact(document);
      return isTimed ? 1 : given.advance(document);
    }

    @Override
    public long next() throws IOException {
      if (!isTimed) {
        return given.next();
      }
      Instant instant = Instant.ofEpochMilli(instants.longValue());
      int day = PackedDays.cut(instant.atZone(zone).toLocalDate());
      return PackedDays.pack(day, day);
    }
  }
}
