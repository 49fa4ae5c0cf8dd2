package dev.quotidian.annotate.date.lexicon;

import java.util.Arrays;

/** The subtokens of hyphenated tokens, in text order; every other token is a word. */
final class HyphenParts {
  // Of each piece: the number of its word, its token, and where it starts and ends.
  private static final int SIZE = 4;
  private static final int TOKEN = 1;
  private static final int START = 2;
  private static final int END = 3;

  private static final int[] NONE = {};

  private int[] pieces = NONE;
  private int count;

  void add(int word, int token, int start, int end) {
    int at = count++ * SIZE;
    if (at == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * at + 4 * SIZE);
    }
    pieces[at] = word;
    pieces[at + TOKEN] = token;
    pieces[at + START] = start;
    pieces[at + END] = end;
  }

  /** The piece that a word is, or -1. */
  int at(int word) {
    int last = last(word);
    return last >= 0 && pieces[last * SIZE] == word ? last : -1;
  }

  /** The last piece up to a word, or -1. */
  private int last(int word) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces[middle * SIZE] <= word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The token of a word. */
  int token(int word) {
    int last = last(word);
    return last < 0 ? word : pieces[last * SIZE + TOKEN] + word - pieces[last * SIZE];
  }

  int start(int piece) {
    return pieces[piece * SIZE + START];
  }

  int end(int piece) {
    return pieces[piece * SIZE + END];
  }

  /** Whether a hyphen joins a piece to the one before it. */
  boolean isGlued(int piece) {
    return piece > 0 && pieces[piece * SIZE + TOKEN] == pieces[(piece - 1) * SIZE + TOKEN];
  }
}
