package dev.quotidian.annotate.date.resolve;

import dev.quotidian.annotate.date.grammar.CalendarParts;
import dev.quotidian.annotate.date.grammar.CalendarPoint;
import dev.quotidian.annotate.date.grammar.DateExpression;
import dev.quotidian.annotate.date.grammar.DateExpression.At;
import dev.quotidian.annotate.date.grammar.DateExpression.Base;
import dev.quotidian.annotate.date.grammar.DateExpression.Kind;
import dev.quotidian.annotate.date.grammar.DateExpression.Length;
import dev.quotidian.annotate.date.grammar.DateExpression.Of;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.grammar.DateExpression.Piece;
import dev.quotidian.annotate.date.grammar.DateExpression.Range;
import dev.quotidian.annotate.date.grammar.DateExpression.Repeat;
import dev.quotidian.annotate.date.grammar.DateExpression.Shift;
import dev.quotidian.annotate.date.grammar.DateExpression.Side;
import dev.quotidian.annotate.date.grammar.DateExpression.Timed;
import dev.quotidian.annotate.date.grammar.DateExpression.Vague;
import dev.quotidian.annotate.date.grammar.DateExpression.Week;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.article.DateDetail.Anchor;
import dev.quotidian.article.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The temporal focus at a place in a text: the anchor times that its next dates count from. */
final class TemporalContext {
  /** In a narrative, a bare year further away than this does not move the focus. */
  private static final int MAX_YEARS_FROM_FOCUS = 12;

  /** For how many sentences results are those of the quarter last named. */
  private static final int MAX_RESULT_SENTENCES = 2;

  private static final int LONG_AGO = -9;

  private final CalendarParts calendar;
  private final LocalDate published;
  private final boolean narrative;
  private NearestDateChoice picks;
  private CalendarPoint focus;
  private int focusSentence = LONG_AGO;
  private @Nullable CalendarPoint quarter;
  private int quarterSentence = LONG_AGO;
  private int sentence;

  TemporalContext(CalendarParts calendar, LocalDate published, boolean narrative) {
    this.calendar = calendar;
    this.published = published;
    this.narrative = narrative;
    this.focus = new CalendarPoint(CalendarUnit.DAY, published);
    this.picks = new NearestDateChoice(calendar, published, false);
  }

  LocalDate published() {
    return published;
  }

  /** Goes on to a sentence, which looks ahead or does not. */
  void sentence(int number, boolean ahead) {
    sentence = number;
    picks = new NearestDateChoice(calendar, published, ahead);
  }

  /** Tells of a date: what follows may count from it. */
  void tell(DateExpression reading, CalendarPoint p) {
    if (isFar(p)) {
      return;
    }
    if (tells(reading, p)) {
      focus = p;
      focusSentence = sentence;
    }
    tellQuarter(reading, p);
  }

  /** Whether a point lies outside the years that are counted from. */
  static boolean isFar(CalendarPoint p) {
    return Math.abs(p.day().getYear()) > 9999;
  }

  /** Whether what follows is told of this date. */
  private boolean tells(DateExpression reading, CalendarPoint p) {
    if (!narrative) {
      return true;
    }
    if (reading instanceof Shift shift && shift.base() == Base.PUBLISHED) {
      return false;
    }
    int years = Math.abs(p.day().getYear() - focus.day().getYear());
    boolean begun = focusSentence >= 0;
    return !(begun
        && reading instanceof At at
        && at.unit().compareTo(CalendarUnit.YEAR) >= 0
        && years > MAX_YEARS_FROM_FOCUS);
  }

  /** Remembers the quarter that results are told of. */
  private void tellQuarter(DateExpression reading, CalendarPoint p) {
    boolean shift = reading instanceof Shift;
    if (p.unit() == CalendarUnit.QUARTER && shift) {
      quarterSentence = sentence;
    } else if (p.unit() == CalendarUnit.QUARTER && reading instanceof Part) {
      quarter = p;
      quarterSentence = sentence;
    }
  }

  CalendarPoint point(DateExpression reading) {
    return switch (reading) {
      case At at -> new CalendarPoint(at.unit(), at.day());
      case Part part -> part(part);
      case Of of -> of(of);
      case Shift shift -> shift(shift);
      case Timed timed -> point(timed.day());
      case Range range -> point(range.from());
      case Week week -> week(week);
      case Piece piece -> point(piece.whole());
      case Length l -> focus();
      case Repeat r -> focus();
      case Vague v -> focus();
    };
  }

  /** What a reading's days are counted from; ask before {@link #tell}. */
  Anchor anchor(DateExpression reading) {
    return switch (reading) {
      case At at -> Anchor.NONE;
      case Part part -> narrative ? Anchor.NARRATIVE : Anchor.PUBLICATION;
      case Of of -> anchor(of.whole());
      case Shift shift -> anchor(shift);
      case Timed timed -> anchor(timed.day());
      case Range range -> anchor(range.from());
      case Week week -> anchor(week.of());
      case Piece piece -> anchor(piece.whole());
      case Length length -> length.side() == Side.NONE ? Anchor.NONE : Anchor.PUBLICATION;
      case Repeat r -> Anchor.NONE;
      case Vague v -> Anchor.NONE;
    };
  }

  private Anchor anchor(Shift shift) {
    boolean fresh = focusSentence >= 0 && (narrative || focusSentence >= sentence - 1);
    boolean published = DateDetailReader.countsFromPublication(shift.base(), narrative);
    return published || !fresh ? Anchor.PUBLICATION : Anchor.NARRATIVE;
  }

  private CalendarPoint week(Week week) {
    CalendarPoint of = point(week.of());
    DateRange days = of.range();
    if (week.index() == 0) {
      return new CalendarPoint(CalendarUnit.WEEK, days.first());
    }
    LocalDate last = CalendarUnit.WEEK.first(days.last().minusDays(6));
    LocalDate first = CalendarUnit.WEEK.first(days.first().plusDays(6));
    return new CalendarPoint(
        CalendarUnit.WEEK, week.index() < 0 ? last : first.plusWeeks(week.index() - 1L));
  }

  private CalendarPoint focus() {
    boolean fresh = narrative || focusSentence >= sentence - 1;
    return fresh ? focus : new CalendarPoint(CalendarUnit.DAY, published);
  }

  private CalendarPoint of(Of of) {
    CalendarPoint whole = point(of.whole());
    Part part = of.part();
    if (part.kind() == Kind.QUARTER && part.index() == 0) {
      return sameQuarter(whole);
    }
    LocalDate first = whole.range().first();
    return new CalendarPoint(part.kind().unit(), calendar.onOrAfter(part, first));
  }

  private CalendarPoint sameQuarter(CalendarPoint whole) {
    if (quarter == null || quarterSentence < sentence - 3) {
      return whole;
    }
    return new CalendarPoint(CalendarUnit.QUARTER, quarter.day().withYear(whole.day().getYear()));
  }

  private CalendarPoint shift(Shift shift) {
    CalendarUnit unit = shift.unit();
    boolean isResult =
        shift.base() == Base.RESULT
            && quarter != null
            && quarterSentence >= sentence - MAX_RESULT_SENTENCES;
    if (isResult && quarter != null) {
      return new CalendarPoint(CalendarUnit.QUARTER, quarter.day().plusYears(shift.amount()));
    }
    if (unit == CalendarUnit.QUARTER && isThe(shift)) {
      return quarter != null
          ? quarter
          : new CalendarPoint(CalendarUnit.QUARTER, published.minusMonths(3));
    }
    LocalDate base = base(shift);
    if (unit == CalendarUnit.WEEKEND && isThe(shift)) {
      base = base.plusDays(2).minusDays(7);
    }
    return new CalendarPoint(unit, unit.plus(base, shift.amount()));
  }

  private static boolean isThe(Shift shift) {
    boolean the = shift.base() == Base.THE || shift.base() == Base.FOCUS;
    return the && shift.amount() == 0;
  }

  private LocalDate base(Shift shift) {
    boolean wide =
        switch (shift.unit()) {
          case WEEK, MONTH, YEAR -> shift.amount() == 0;
          default -> false;
        };
    return switch (shift.base()) {
      case PUBLISHED -> published;
      case THIS -> narrative ? focus().day() : published;
      case RESULT -> narrative ? focus().day() : published;
      case THE -> narrative || !wide ? focus().day() : published;
      case FOCUS -> focus().day();
    };
  }

  private CalendarPoint part(Part part) {
    return new CalendarPoint(
        part.kind().unit(), narrative ? picks.told(part, focus()) : picks.reported(part));
  }
}
