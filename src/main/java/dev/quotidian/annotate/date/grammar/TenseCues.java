package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Pick;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;

/** Tense cues: words near a date that show whether it is past or future. */
public final class TenseCues {
  private static final int MAX_DISTANCE = 10;

  private TenseCues() {}

  /**
   * Which Monday is meant, from the word before and the verbs before it.
   *
   * @param first the first word of the expression
   * @param weekday the weekday's own place
   */
  static Pick weekday(DateTokens w, int first, int weekday) {
    return switch (w.type(first - 1)) {
      case UNTIL -> isOver(w, first) || w.value(first - 1) == 2 ? Pick.FREE : Pick.AHEAD;
      case NEXT, COMING, AS -> Pick.AHEAD;
      case ENDED -> Pick.LAST;
      default -> isPlanned(w, first) ? Pick.AHEAD : Pick.FREE;
    };
  }

  /** Which March is meant, from the word before: "since March", "until March". */
  static Pick month(DateTokens w, int i) {
    return switch (w.type(i - 1)) {
      case UNTIL, NEXT, COMING, AS -> Pick.AHEAD;
      case ENDED -> Pick.LAST;
      case FROM -> w.value(i - 1) < 0 ? Pick.LAST : Pick.FREE;
      default -> Pick.FREE;
    };
  }

  /** "By Friday they had": the day is past. */
  private static boolean isOver(DateTokens w, int i) {
    if (w.is(i - 2, WordClass.NOT)) {
      return true;
    }
    for (int k = i; k < i + MAX_DISTANCE && w.sameSentence(i, k); k++) {
      if (w.is(k, WordClass.HAD)) {
        return true;
      }
    }
    return false;
  }

  /** A word for what is to come; not in "more than expected". */
  public static boolean isPlan(DateTokens w, int k) {
    boolean compared = w.is(k - 1, WordClass.THAN, WordClass.AS);
    return w.is(k, WordClass.WILL) || (w.is(k, WordClass.PLAN) && !compared);
  }

  /** "Is set to resume Monday", "will leave at 4 a.m. Thursday"; not "had been due Monday". */
  private static boolean isPlanned(DateTokens w, int i) {
    for (int k = i - 1; k > i - MAX_DISTANCE && k >= 0 && w.sentence(k) == w.sentence(i); k--) {
      WordClass type = w.type(k);
      if (isPlan(w, k)) {
        return !w.is(k - 1, WordClass.HAD) && !w.is(k - 2, WordClass.HAD);
      }
      if (type == WordClass.COMMA || type == WordClass.WEEKDAY || type == WordClass.DAY_NAME) {
        return false;
      }
    }
    return false;
  }
}
