package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.Draft.Range;
import dev.quotidian.text.Hash;

/** Cuts off what stands between a cue and what was said: “that”, and a time before it. */
final class ContentEdges {
  private static final long LATE = Hash.of("late");
  private static final long EARLY = Hash.of("early");
  private static final long ON = Hash.of("on");

  private final Reading reading;

  ContentEdges(Reading reading) {
    this.reading = reading;
  }

  /** The content without what only joins it to its cue. */
  Range within(Range content) {
    int first = afterDay(content);
    int noun = reading.is(first, Reading.THAT) ? first + 1 : first;
    boolean time = reading.in(Words.TIME_NOUN, noun) && reading.is(noun + 1, Reading.THAT);
    int that = time ? noun + 1 : first;
    boolean joined = reading.is(that, Reading.THAT) && that < content.last();
    int from = joined ? that + 1 : first;
    return from == content.first() ? content : new Range(from, content.last());
  }

  /** {@code said late on Monday night [the plan is dead]}: the content's first token. */
  private int afterDay(Range content) {
    int t = content.first();
    if (reading.is(t, LATE) || reading.is(t, EARLY)) {
      t++;
    }
    if (reading.is(t, ON)) {
      t++;
    }
    boolean cue = content.first() > 0 && Cue.of(hash(content.first() - 1)) != null;
    if (!cue || !reading.in(Words.WEEKDAY, t) || !reading.outside(t)) {
      return content.first();
    }
    int next = reading.in(Words.TIME_NOUN, t + 1) ? t + 2 : t + 1;
    boolean subject = reading.in(Words.VERB, next) || reading.in(Words.AUXILIARY, next);
    boolean goesOn = next < content.last() && reading.text.isWordOrNumber(next);
    return goesOn && !subject ? next : content.first();
  }

  private long hash(int t) {
    return reading.text.hash(t);
  }
}
