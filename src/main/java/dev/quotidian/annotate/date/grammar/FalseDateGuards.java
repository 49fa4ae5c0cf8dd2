package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;

/** Filters false positives: words that show that a number or a word beside them is no date. */
final class FalseDateGuards {
  private FalseDateGuards() {}

  /** "The Sunday Times". */
  static boolean isWeekdayName(DateTokens w, int i) {
    return w.isCapitalised(i) && w.isWord(i) && w.lexicon().isNameAfterWeekday(w.hash(i));
  }

  /** A capital where none is due: "This Week", "USA Today", "Friday Night Lights" are titles. */
  static boolean isTitle(DateTokens w, DateCandidate f) {
    int first = f.first();
    return switch (w.type(first)) {
      case THIS, LAST, NEXT, DAY_NAME, TONIGHT, EACH, LATER, EARLIER, REF, OFTEN ->
          isRaised(w, first);
      case WEEKDAY ->
          isWeekdayName(w, f.end())
              || (w.is(f.end() - 1, WordClass.PART) && isRaised(w, f.end() - 1));
      default -> false;
    };
  }

  private static boolean isRaised(DateTokens w, int i) {
    return w.isCapitalised(i) && !w.isAllCapitals(i) && w.isWord(i - 1) && !w.beginsSentence(i);
  }

  /** Whether a word is counted by the number before it. */
  static boolean isMeasure(DateTokens w, int i) {
    return w.isWord(i) && w.isSpaceBefore(i) && w.lexicon().isMeasure(w.hash(i));
  }

  /** Whether a word names nothing. */
  static boolean isFunction(DateTokens w, int i) {
    return w.isWord(i) && w.lexicon().isFunctionWord(w.hash(i));
  }

  /** Whether a month has its capital, or is no other word without it. */
  static boolean isCased(DateTokens w, int i) {
    boolean plain = w.is(i, WordClass.MONTH) && w.value(i) != 3 && w.value(i) != 5;
    return plain || w.isCapitalised(i);
  }

  /** "May" at a sentence's start, "March" before a verb's object, "April Jones", "Theresa May". */
  static boolean isNameOrVerb(DateTokens w, int i) {
    boolean first =
        w.beginsSentence(i) && (w.value(i) == 5 || w.value(i) == 3) && w.is(i, WordClass.MONTH);
    boolean year =
        w.is(i + 1, WordClass.INT) || w.is(i + 1, WordClass.OF) || w.is(i + 1, WordClass.COMMA);
    if (first && !year) {
      return true;
    }
    boolean girl = (w.value(i) >= 4 && w.value(i) <= 6) || w.value(i) == 8;
    boolean surname =
        w.is(i - 1, WordClass.NONE)
            && w.isWord(i - 1)
            && w.isCapitalised(i - 1)
            && !w.beginsSentence(i - 1)
            && w.value(i) == 5;
    boolean forename =
        girl
            && w.is(i + 1, WordClass.NONE)
            && w.isWord(i + 1)
            && w.isCapitalised(i + 1)
            && !isDated(w, i - 1);
    return surname || (forename && w.is(i, WordClass.MONTH));
  }

  private static boolean isDated(DateTokens w, int i) {
    return switch (w.type(i)) {
      case IN, FROM, UNTIL, LAST, NEXT, THIS, EARLY, OF, THE, A, TO, AND -> true;
      default -> false;
    };
  }
}
