package dev.quotidian.annotate.date;

import dev.quotidian.annotate.date.Reading.At;
import dev.quotidian.annotate.date.Reading.Base;
import dev.quotidian.annotate.date.Reading.Kind;
import dev.quotidian.annotate.date.Reading.Length;
import dev.quotidian.annotate.date.Reading.Of;
import dev.quotidian.annotate.date.Reading.Part;
import dev.quotidian.annotate.date.Reading.Piece;
import dev.quotidian.annotate.date.Reading.Range;
import dev.quotidian.annotate.date.Reading.Repeat;
import dev.quotidian.annotate.date.Reading.Shift;
import dev.quotidian.annotate.date.Reading.Side;
import dev.quotidian.annotate.date.Reading.Timed;
import dev.quotidian.annotate.date.Reading.Vague;
import dev.quotidian.annotate.date.Reading.Week;
import dev.quotidian.article.DateDetail.Anchor;
import dev.quotidian.article.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a text has told so far: the anchors that its next dates count from. */
final class Story {
  /** In a history, a bare year further away than this is an aside. */
  private static final int ASIDE = 12;

  /** For how many sentences results are those of the quarter last named. */
  private static final int RESULTS = 2;

  private static final int LONG_AGO = -9;

  private final LocalDate published;
  private final boolean narrative;
  private Picks picks;
  private Point focus;
  private int focusSentence = LONG_AGO;
  private @Nullable Point quarter;
  private int quarterSentence = LONG_AGO;
  private int sentence;

  Story(LocalDate published, boolean narrative) {
    this.published = published;
    this.narrative = narrative;
    this.focus = new Point(Unit.DAY, published);
    this.picks = new Picks(published, false);
  }

  LocalDate published() {
    return published;
  }

  /** Goes on to a sentence, which looks ahead or does not. */
  void sentence(int number, boolean ahead) {
    sentence = number;
    picks = new Picks(published, ahead);
  }

  /** Tells of a date: what follows may count from it. */
  void tell(Reading reading, Point p) {
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
  static boolean isFar(Point p) {
    return Math.abs(p.day().getYear()) > 9999;
  }

  /** Whether what follows is told of this date. */
  private boolean tells(Reading reading, Point p) {
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
        && at.unit().compareTo(Unit.YEAR) >= 0
        && years > ASIDE);
  }

  /** Remembers the quarter that results are told of. */
  private void tellQuarter(Reading reading, Point p) {
    boolean shift = reading instanceof Shift;
    if (p.unit() == Unit.QUARTER && shift) {
      quarterSentence = sentence;
    } else if (p.unit() == Unit.QUARTER && reading instanceof Part) {
      quarter = p;
      quarterSentence = sentence;
    }
  }

  Point point(Reading reading) {
    return switch (reading) {
      case At at -> new Point(at.unit(), at.day());
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
  Anchor anchor(Reading reading) {
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
    boolean published = Detail.countsFromPublication(shift.base(), narrative);
    return published || !fresh ? Anchor.PUBLICATION : Anchor.NARRATIVE;
  }

  private Point week(Week week) {
    Point of = point(week.of());
    DateRange days = of.range();
    if (week.index() == 0) {
      return new Point(Unit.WEEK, days.first());
    }
    LocalDate last = Unit.WEEK.first(days.last().minusDays(6));
    LocalDate first = Unit.WEEK.first(days.first().plusDays(6));
    return new Point(Unit.WEEK, week.index() < 0 ? last : first.plusWeeks(week.index() - 1L));
  }

  private Point focus() {
    boolean fresh = narrative || focusSentence >= sentence - 1;
    return fresh ? focus : new Point(Unit.DAY, published);
  }

  private Point of(Of of) {
    Point whole = point(of.whole());
    Part part = of.part();
    if (part.kind() == Kind.QUARTER && part.index() == 0) {
      return sameQuarter(whole);
    }
    LocalDate first = whole.range().first();
    return new Point(part.kind().unit(), Parts.onOrAfter(part, first));
  }

  private Point sameQuarter(Point whole) {
    if (quarter == null || quarterSentence < sentence - 3) {
      return whole;
    }
    return new Point(Unit.QUARTER, quarter.day().withYear(whole.day().getYear()));
  }

  private Point shift(Shift shift) {
    Unit unit = shift.unit();
    boolean isResult =
        shift.base() == Base.RESULT && quarter != null && quarterSentence >= sentence - RESULTS;
    if (isResult && quarter != null) {
      return new Point(Unit.QUARTER, quarter.day().plusYears(shift.amount()));
    }
    if (unit == Unit.QUARTER && isThe(shift)) {
      return quarter != null ? quarter : new Point(Unit.QUARTER, published.minusMonths(3));
    }
    LocalDate base = base(shift);
    if (unit == Unit.WEEKEND && isThe(shift)) {
      base = base.plusDays(2).minusDays(7);
    }
    return new Point(unit, unit.plus(base, shift.amount()));
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

  private Point part(Part part) {
    return new Point(
        part.kind().unit(), narrative ? Picks.told(part, focus()) : picks.reported(part));
  }
}
