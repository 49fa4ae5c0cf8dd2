package dev.quotidian.annotate.date.resolve;

import dev.quotidian.annotate.date.grammar.CalendarParts;
import dev.quotidian.annotate.date.grammar.CalendarPoint;
import dev.quotidian.annotate.date.grammar.DateCandidate;
import dev.quotidian.annotate.date.grammar.DateExpression;
import dev.quotidian.annotate.date.grammar.DateExpression.At;
import dev.quotidian.annotate.date.grammar.DateExpression.Length;
import dev.quotidian.annotate.date.grammar.DateExpression.Of;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.grammar.DateExpression.Piece;
import dev.quotidian.annotate.date.grammar.DateExpression.Quantity;
import dev.quotidian.annotate.date.grammar.DateExpression.Range;
import dev.quotidian.annotate.date.grammar.DateExpression.Repeat;
import dev.quotidian.annotate.date.grammar.DateExpression.Shift;
import dev.quotidian.annotate.date.grammar.DateExpression.Side;
import dev.quotidian.annotate.date.grammar.DateExpression.Timed;
import dev.quotidian.annotate.date.grammar.DateExpression.Vague;
import dev.quotidian.annotate.date.grammar.DateExpression.Week;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.TimexRef;
import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Normalises (TIMEX3) each expression to a value and calendar days, in text order. */
public final class DateResolver {
  private final DateTokens w;
  private final List<DateCandidate> found;
  private final CalendarParts calendar;
  private final TemporalContext story;
  private final DateDetailReader detail;

  public DateResolver(DateTokens w, List<DateCandidate> found, LocalDate published) {
    this.w = w;
    this.found = found;
    this.detail = new DateDetailReader(w);
    this.calendar = new CalendarParts(w.lexicon().holidays());
    boolean narrative = NarrativeMode.isNarrative(w, found, published);
    this.story = new TemporalContext(calendar, published, narrative);
  }

  public List<DateMention> mentions() {
    List<DateMention> mentions = new ArrayList<>(found.size());
    int sentence = -1;
    for (DateCandidate f : found) {
      if (w.sentence(f.first()) != sentence) {
        sentence = w.sentence(f.first());
        story.sentence(sentence, NarrativeMode.looksAhead(w, f.first()));
      }
      DateDetail.Anchor anchor = story.anchor(f.reading());
      DateMention mention = mention(f);
      mentions.add(mention.withDetail(detail.of(f, mention, anchor)));
    }
    return new DateIntervals(w, found, mentions).added();
  }

  private DateMention mention(DateCandidate f) {
    Span span = new Span(w.start(f.first()), w.end(f.end() - 1));
    return switch (f.reading()) {
      case Vague v -> mention(f, span, DateMention.Type.DATE, v.ref().value(), Optional.empty());
      case Repeat r -> mention(f, span, DateMention.Type.SET, r.value(), Optional.empty());
      case Length length -> length(f, span, length);
      case Range range -> range(f, span, range);
      case Piece piece -> piece(f, span, piece);
      case Timed timed -> point(f, span, timed, timed.time());
      case Week week -> point(f, span, week, "");
      case At at -> point(f, span, at, "");
      case Part part -> point(f, span, part, "");
      case Of of -> point(f, span, of, "");
      case Shift shift -> point(f, span, shift, "");
    };
  }

  private static DateMention mention(
      DateCandidate f, Span span, DateMention.Type type, String value, Optional<DateRange> range) {
    return new DateMention(span, type, value, range, f.confidence(), f.rule());
  }

  private DateMention point(DateCandidate f, Span span, DateExpression reading, String time) {
    CalendarPoint p = story.point(reading);
    if (TemporalContext.isFar(p)) {
      TimexRef ref = p.day().isBefore(story.published()) ? TimexRef.PAST : TimexRef.FUTURE;
      return mention(f, span, DateMention.Type.DATE, ref.value(), Optional.empty());
    }
    story.tell(reading, p);
    DateMention.Type type = time.isEmpty() ? DateMention.Type.DATE : DateMention.Type.TIME;
    return mention(f, span, type, p.value() + time, Optional.of(p.range()));
  }

  private DateMention range(DateCandidate f, Span span, Range range) {
    CalendarPoint a = story.point(range.from());
    CalendarPoint b = last(range.to(), a);
    boolean fits = !b.range().last().isBefore(a.range().first());
    if (TemporalContext.isFar(a) || !fits) {
      return point(f, span, range.from(), "");
    }
    story.tell(range.from(), a);
    DateRange days = new DateRange(a.range().first(), b.range().last());
    String value = a.value() + "/" + b.value();
    return mention(f, span, DateMention.Type.DATE, value, Optional.of(days));
  }

  private CalendarPoint last(DateExpression to, CalendarPoint from) {
    return to instanceof Part part
        ? new CalendarPoint(part.kind().unit(), calendar.onOrAfter(part, from.day()))
        : story.point(to);
  }

  private DateMention length(DateCandidate f, Span span, Length length) {
    Quantity q = length.amount();
    String value = length.unit().length(q.whole(), q.half(), q.vague());
    return mention(f, span, DateMention.Type.DURATION, value, anchored(length));
  }

  private Optional<DateRange> anchored(Length length) {
    Quantity q = length.amount();
    if (length.side() == Side.NONE || q.vague() || tooLong(length)) {
      return Optional.empty();
    }
    LocalDate other =
        length.unit().plus(story.published(), length.side() == Side.PAST ? -q.whole() : q.whole());
    boolean past = length.side() == Side.PAST;
    return Optional.of(
        past ? new DateRange(other, story.published()) : new DateRange(story.published(), other));
  }

  private DateMention piece(DateCandidate f, Span span, Piece piece) {
    Quantity q = piece.length().amount();
    CalendarUnit unit = piece.length().unit();
    CalendarPoint whole = story.point(piece.whole());
    story.tell(piece, whole);
    DateRange days = whole.range();
    String value = unit.length(q.whole(), q.half(), q.vague());
    if (q.vague() || tooLong(piece.length())) {
      return mention(f, span, DateMention.Type.DURATION, value, Optional.empty());
    }
    LocalDate first = piece.last() ? unit.plus(days.last().plusDays(1), -q.whole()) : days.first();
    LocalDate last = piece.last() ? days.last() : unit.plus(days.first(), q.whole()).minusDays(1);
    boolean fits =
        !first.isBefore(days.first()) && !last.isAfter(days.last()) && !last.isBefore(first);
    return mention(
        f,
        span,
        DateMention.Type.DURATION,
        value,
        Optional.of(fits ? new DateRange(first, last) : days));
  }

  private static boolean tooLong(Length length) {
    return (long) length.amount().whole() * length.unit().years() > 2000;
  }
}
