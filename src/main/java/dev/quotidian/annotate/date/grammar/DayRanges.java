package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;

/** The end of a run of days in one month: "March 3-5", "between March 3 and 5". */
final class DayRanges {
  private final DateTokens w;

  DayRanges(DateTokens w) {
    this.w = w;
  }

  /** The last day of "March 3-5", "between March 3 and 5"; 0 where there is none. */
  int last(int begin, int k, int first) {
    int at = at(begin, k);
    if (at < 0 || !w.is(at, WordClass.INT) || w.length(at) > 2 || w.value(at) > 31) {
      return 0;
    }
    boolean counts =
        switch (w.type(at + 1)) {
          case MERIDIEM, UNIT, UNITS, PERCENT, HUNDRED, THOUSAND, ZONE -> true;
          default -> FalseDateGuards.isMeasure(w, at + 1) || w.isGlued(at + 1);
        };
    return !counts && w.value(at) > first ? w.value(at) : 0;
  }

  private int at(int begin, int k) {
    if (w.isGlued(k) && w.is(k, WordClass.INT)) {
      return k;
    }
    boolean named = w.is(begin - 1, WordClass.BETWEEN, WordClass.FROM);
    boolean joined = w.is(k, WordClass.AND, WordClass.TO) || w.is(k, WordClass.UNTIL);
    return w.is(k, WordClass.DASH) || (named && joined) ? k + 1 : -1;
  }
}
