package dev.quotidian.annotate.date;

import dev.quotidian.annotate.date.Reading.At;
import dev.quotidian.annotate.date.Reading.Base;
import dev.quotidian.annotate.date.Reading.Kind;
import dev.quotidian.annotate.date.Reading.Length;
import dev.quotidian.annotate.date.Reading.Of;
import dev.quotidian.annotate.date.Reading.Part;
import dev.quotidian.annotate.date.Reading.Pick;
import dev.quotidian.annotate.date.Reading.Piece;
import dev.quotidian.annotate.date.Reading.Quantity;
import dev.quotidian.annotate.date.Reading.Range;
import dev.quotidian.annotate.date.Reading.Repeat;
import dev.quotidian.annotate.date.Reading.Shift;
import dev.quotidian.annotate.date.Reading.Side;
import dev.quotidian.annotate.date.Reading.Timed;
import dev.quotidian.annotate.date.Reading.Vague;
import dev.quotidian.annotate.date.Reading.Week;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateMention.Type;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives each reading its days, in the order of the text. */
final class Resolver {
  /** In a history, a bare year further away than this is an aside. */
  private static final int ASIDE = 12;

  private final Words w;
  private final List<Found> found;
  private final LocalDate published;
  private final boolean narrative;
  private Point focus;
  private int focusSentence = -9;
  private @Nullable Point quarter;
  private int quarterSentence = -9;
  private int sentence;
  private boolean ahead;

  /** A stretch of the calendar: the unit around a day. */
  record Point(Unit unit, LocalDate day) {}

  Resolver(Words w, List<Found> found, LocalDate published) {
    this.w = w;
    this.found = found;
    this.published = published;
    this.narrative = Mode.isNarrative(w, found, published);
    this.focus = new Point(Unit.DAY, published);
  }

  List<DateMention> mentions() {
    List<DateMention> mentions = new ArrayList<>(found.size());
    for (Found f : found) {
      int s = w.sentence(f.first());
      if (s != sentence) {
        sentence = s;
        ahead = Mode.looksAhead(w, f.first());
      }
      mentions.add(mention(f));
    }
    return mentions;
  }

  private DateMention mention(Found f) {
    Span span = new Span(w.start(f.first()), w.end(f.end() - 1));
    return switch (f.reading()) {
      case Vague vague -> mention(f, span, Type.DATE, vague.ref().value(), Optional.empty());
      case Repeat repeat -> mention(f, span, Type.SET, repeat.value(), Optional.empty());
      case Length length -> length(f, span, length);
      case Range range -> range(f, span, range);
      case Week week -> date(f, span, week);
      case Piece piece -> piece(f, span, piece);
      case Timed timed -> {
        Point p = point(timed.day());
        tell(p);
        yield mention(
            f,
            span,
            Type.TIME,
            p.unit().value(p.day()) + timed.time(),
            Optional.of(p.unit().range(p.day())));
      }
      case At at -> date(f, span, at);
      case Part part -> date(f, span, part);
      case Of of -> date(f, span, of);
      case Shift shift -> date(f, span, shift);
    };
  }

  private static DateMention mention(
      Found f, Span span, Type type, String value, Optional<DateRange> range) {
    return new DateMention(span, type, value, range, f.confidence(), f.rule());
  }

  private DateMention date(Found f, Span span, Reading reading) {
    Point p = point(reading);
    if (tells(reading, p)) {
      tell(p);
    }
    tellQuarter(reading, p);
    return mention(
        f, span, Type.DATE, p.unit().value(p.day()), Optional.of(p.unit().range(p.day())));
  }

  private DateMention range(Found f, Span span, Range range) {
    Point a = point(range.from());
    Point b = point(range.to());
    tell(a);
    DateRange days = new DateRange(a.unit().range(a.day()).first(), b.unit().range(b.day()).last());
    return mention(
        f,
        span,
        Type.DATE,
        a.unit().value(a.day()) + "/" + b.unit().value(b.day()),
        Optional.of(days));
  }

  private DateMention length(Found f, Span span, Length length) {
    Quantity q = length.amount();
    String value = length.unit().length(q.whole(), q.half(), q.vague());
    return mention(f, span, Type.DURATION, value, anchored(length));
  }

  private Optional<DateRange> anchored(Length length) {
    Quantity q = length.amount();
    if (length.side() == Side.NONE || q.vague() || q.whole() > 2000) {
      return Optional.empty();
    }
    LocalDate other =
        length.unit().plus(published, length.side() == Side.PAST ? -q.whole() : q.whole());
    boolean past = length.side() == Side.PAST;
    return Optional.of(past ? new DateRange(other, published) : new DateRange(published, other));
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
    boolean again = reading instanceof Shift shift && shift.amount() == 0;
    if (p.unit() == Unit.QUARTER && (again || reading instanceof Part)) {
      quarter = p;
      quarterSentence = sentence;
    }
  }

  /** Remembers what is being told of. */
  private void tell(Point p) {
    focus = p;
    focusSentence = sentence;
  }

  // ---- Points

  private Point point(Reading reading) {
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

  private Point week(Week week) {
    Point of = point(week.of());
    DateRange days = of.unit().range(of.day());
    if (week.index() == 0) {
      return new Point(Unit.WEEK, days.first());
    }
    LocalDate last = Unit.WEEK.first(days.last().minusDays(6));
    LocalDate first = Unit.WEEK.first(days.first().plusDays(6));
    return new Point(Unit.WEEK, week.index() < 0 ? last : first.plusWeeks(week.index() - 1L));
  }

  private DateMention piece(Found f, Span span, Piece piece) {
    Quantity q = piece.length().amount();
    Unit unit = piece.length().unit();
    Point whole = point(piece.whole());
    tell(whole);
    DateRange days = whole.unit().range(whole.day());
    String value = unit.length(q.whole(), q.half(), q.vague());
    if (q.vague() || q.whole() > 1000) {
      return mention(f, span, Type.DURATION, value, Optional.empty());
    }
    LocalDate first = piece.last() ? unit.plus(days.last().plusDays(1), -q.whole()) : days.first();
    LocalDate last = piece.last() ? days.last() : unit.plus(days.first(), q.whole()).minusDays(1);
    boolean fits =
        !first.isBefore(days.first()) && !last.isAfter(days.last()) && !last.isBefore(first);
    return mention(
        f, span, Type.DURATION, value, Optional.of(fits ? new DateRange(first, last) : days));
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
    LocalDate first = whole.unit().range(whole.day()).first();
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
        shift.base() == Base.RESULT && quarter != null && quarterSentence >= sentence - 1;
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
    return new Point(part.kind().unit(), narrative ? told(part) : reported(part));
  }

  /** In news: counted from the publication date. */
  private LocalDate reported(Part part) {
    LocalDate day = part.kind().unit().first(published);
    return switch (part.pick()) {
      case LAST -> Parts.onOrBefore(part, day.minusDays(1));
      case NEXT -> Parts.onOrAfter(part, day.plusDays(1));
      case AHEAD -> Parts.onOrAfter(part, part.kind() == Kind.WEEKDAY ? day.plusDays(1) : day);
      case THIS ->
          part.kind() == Kind.WEEKDAY
              ? Unit.WEEK.first(day).plusDays(part.index() - 1L)
              : Parts.onOrAfter(part, Unit.YEAR.first(day));
      case FREE -> free(part, day);
    };
  }

  private LocalDate free(Part part, LocalDate day) {
    return switch (part.kind()) {
      case WEEKDAY -> Parts.onOrBefore(part, day);
      case MONTH_DAY -> ahead ? Parts.nearest(part, day) : nearPast(part, day);
      case HOLIDAY, MONTHS_DAY -> Parts.nearest(part, day);
      case MONTH -> month(part, day);
      case SEASON, HALF -> ahead ? Parts.onOrAfter(part, day) : Parts.onOrBefore(part, day);
      case QUARTER -> quarter(part, day);
    };
  }

  /** The nearest, but news seldom looks further than five months ahead without saying so. */
  private static LocalDate nearPast(Part part, LocalDate day) {
    LocalDate near = Parts.nearest(part, day);
    return near.isAfter(day.plusDays(150)) ? Parts.onOrBefore(part, day) : near;
  }

  /** The latest past, but the coming two months are nearer than those of a year ago. */
  private LocalDate month(Part part, LocalDate day) {
    LocalDate next = Parts.onOrAfter(part, day);
    return ahead || !next.isAfter(day.plusMonths(2)) ? next : Parts.onOrBefore(part, day);
  }

  private LocalDate quarter(Part part, LocalDate day) {
    LocalDate last = Parts.onOrBefore(part, day);
    boolean recent = !last.isBefore(day.minusMonths(3));
    return (ahead && !recent) || (last.isBefore(day.minusMonths(8)) && part.index() != 1)
        ? Parts.onOrAfter(part, day)
        : last;
  }

  /** In histories: counted from the date being told of. */
  private LocalDate told(Part part) {
    LocalDate day = focus().day();
    if (part.kind() == Kind.WEEKDAY) {
      return part.pick() == Pick.LAST ? Parts.onOrBefore(part, day) : Parts.onOrAfter(part, day);
    }
    LocalDate near = Parts.onOrAfter(part, Unit.YEAR.first(day));
    if (part.kind() == Kind.MONTHS_DAY) {
      return Parts.onOrAfter(part, Unit.MONTH.first(day));
    }
    boolean long_ = focus().unit().compareTo(Unit.SEASON) >= 0;
    long back = ChronoUnit.DAYS.between(near, day);
    return !long_ && back > 240 ? Parts.onOrAfter(part, day) : near;
  }
}
