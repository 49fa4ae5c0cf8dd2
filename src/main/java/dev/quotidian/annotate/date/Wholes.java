package dev.quotidian.annotate.date;

import dev.quotidian.annotate.date.Reading.Length;
import dev.quotidian.annotate.date.Reading.Piece;
import dev.quotidian.annotate.date.Reading.Week;
import org.jspecify.annotations.Nullable;

/** Pieces of a whole: "the last week of March", "the first nine months of 2004". */
final class Wholes {
  private final Words w;
  private final Grammar grammar;
  private final Numbers numbers;

  Wholes(Words w, Grammar grammar, Numbers numbers) {
    this.w = w;
    this.grammar = grammar;
    this.numbers = numbers;
  }

  @Nullable Found at(int i) {
    int k = w.is(i, WordClass.THE) ? i + 1 : i;
    if (k > i && w.isUnit(k, Unit.WEEK)) {
      return w.is(k + 1, WordClass.OF) ? week(i, k + 2, 0) : null;
    }
    boolean last = w.is(k, WordClass.LAST, WordClass.FINAL);
    int n = last ? -1 : numbers.ordinal(k);
    if (n == 0 || w.is(k, WordClass.TENS)) {
      return null;
    }
    boolean one =
        w.isUnit(k + 1, Unit.WEEK) && (w.is(k + 2, WordClass.OF) || w.is(k + 2, WordClass.IN));
    return one ? week(i, k + 3, n) : null;
  }

  private @Nullable Found week(int first, int k, int index) {
    Found date = grammar.date(k);
    return date == null
        ? null
        : new Found(first, date.end(), new Week(index, date.reading()), "date.week.of", 0.8);
  }

  /** The same length with "of" and the whole after it, where there is one. */
  Found pieceOf(Found length) {
    boolean last = w.is(length.first() + 1, WordClass.LAST, WordClass.FINAL);
    boolean ordinal = last || w.is(length.first() + 1, WordClass.ORDINAL);
    Found date =
        ordinal && w.is(length.end(), WordClass.OF) ? grammar.date(length.end() + 1) : null;
    return date != null && length.reading() instanceof Length l
        ? length.with(date.end(), new Piece(l, last, date.reading()), "date.length.piece")
        : length;
  }
}
