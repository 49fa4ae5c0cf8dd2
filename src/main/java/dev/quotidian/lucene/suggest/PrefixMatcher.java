package dev.quotidian.lucene.suggest;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Matches words that begin as somebody typed, within an edit distance: one edit from {@value
 * #MIN_ONE_EDIT} letters on, two from {@value #MIN_TWO_EDITS}. The first letter must be right, and
 * the last one typed too, or the word end there: else each word that begins with all letters but
 * the last would match. Swapped neighbours are one edit. Safe for use by many threads.
 */
final class PrefixMatcher {
  private static final int MIN_ONE_EDIT = 4;
  private static final int MIN_TWO_EDITS = 8;

  private final String typed;
  private final CharacterRunAutomaton automaton;
  private final int last; // the letter that was typed last

  /** {@code edits} above those that the length of the word allows are not used. */
  PrefixMatcher(String typed, int edits) {
    this.typed = typed;
    int first = typed.offsetByCodePoints(0, 1);
    LevenshteinAutomata words = new LevenshteinAutomata(typed.substring(first), true);
    this.automaton =
        new CharacterRunAutomaton(
            words.toAutomaton(Math.min(edits, maxEdits(typed)), typed.substring(0, first)));
    this.last = typed.codePointBefore(typed.length());
  }

  /** How many typing errors a word may have. */
  static int maxEdits(String word) {
    int letters = word.codePointCount(0, word.length());
    return letters < MIN_ONE_EDIT ? 0 : letters < MIN_TWO_EDITS ? 1 : 2;
  }

  /** The first letter of all words that match. */
  String firstLetter() {
    return typed.substring(0, typed.offsetByCodePoints(0, 1));
  }

  boolean matches(CharSequence word) {
    return matches(word.toString().toCharArray(), 0, word.length());
  }

  boolean matches(char[] letters, int start, int end) {
    int state = 0;
    for (int at = start; at < end; ) {
      int letter = Character.codePointAt(letters, at, end);
      at += Character.charCount(letter);
      state = automaton.step(state, letter);
      if (state < 0) {
        return false;
      }
      if (automaton.isAccept(state) && (letter == last || at == end)) {
        return true;
      }
    }
    return false;
  }
}
