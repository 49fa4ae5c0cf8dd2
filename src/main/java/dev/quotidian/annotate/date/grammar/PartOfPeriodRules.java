package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Length;
import dev.quotidian.annotate.date.grammar.DateExpression.Piece;
import dev.quotidian.annotate.date.grammar.DateExpression.Week;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Parts of a period: "the last week of March", "the first nine months of 2004". */
final class PartOfPeriodRules {
  private final DateTokens w;
  private final DateGrammar grammar;
  private final NumberRules numbers;

  PartOfPeriodRules(DateTokens w, DateGrammar grammar, NumberRules numbers) {
    this.w = w;
    this.grammar = grammar;
    this.numbers = numbers;
  }

  @Nullable DateCandidate at(int i) {
    int k = w.is(i, WordClass.THE) ? i + 1 : i;
    if (k > i && w.isUnit(k, CalendarUnit.WEEK)) {
      return w.is(k + 1, WordClass.OF) ? week(i, k + 2, 0) : null;
    }
    boolean last = w.is(k, WordClass.LAST, WordClass.FINAL);
    int n = last ? -1 : numbers.ordinal(k);
    if (n == 0 || w.is(k, WordClass.TENS)) {
      return null;
    }
    boolean one =
        w.isUnit(k + 1, CalendarUnit.WEEK)
            && (w.is(k + 2, WordClass.OF) || w.is(k + 2, WordClass.IN));
    return one ? week(i, k + 3, n) : null;
  }

  private @Nullable DateCandidate week(int first, int k, int index) {
    DateCandidate date = grammar.date(k);
    return date == null
        ? null
        : new DateCandidate(
            first, date.end(), new Week(index, date.reading()), "date.week.of", 0.8);
  }

  /** The same length with "of" and the whole after it, where there is one. */
  DateCandidate pieceOf(DateCandidate length) {
    boolean last = w.is(length.first() + 1, WordClass.LAST, WordClass.FINAL);
    boolean ordinal = last || w.is(length.first() + 1, WordClass.ORDINAL);
    DateCandidate date =
        ordinal && w.is(length.end(), WordClass.OF) ? grammar.date(length.end() + 1) : null;
    return date != null && length.reading() instanceof Length l
        ? length.with(date.end(), new Piece(l, last, date.reading()), "date.length.piece")
        : length;
  }
}
