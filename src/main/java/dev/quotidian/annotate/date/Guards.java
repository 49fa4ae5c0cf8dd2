package dev.quotidian.annotate.date;

import dev.quotidian.text.WordSet;

/** Words that tell what a number or a word beside them is. */
final class Guards {
  private static final WordSet MEASURES = WordSet.load(Guards.class, "measures.txt");
  private static final WordSet FUNCTION_WORDS = WordSet.load(Guards.class, "function-words.txt");

  private Guards() {}

  /** Whether a word is counted by the number before it. */
  static boolean isMeasure(Words w, int i) {
    return w.isWord(i) && w.isSpaceBefore(i) && MEASURES.contains(w.hash(i));
  }

  /** Whether a word names nothing. */
  static boolean isFunction(Words w, int i) {
    return w.isWord(i) && FUNCTION_WORDS.contains(w.hash(i));
  }
}
