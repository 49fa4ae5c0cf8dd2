package dev.quotidian.annotate.topic.keyphrase;

import dev.quotidian.text.Text;

/** Noun-phrase chunking: the maximal runs of words that can be one noun phrase, in text order. */
final class NounPhraseRuns {
  private static final int MAX_BRACKET_LENGTH = 15;
  private static final int MAX_DATELINE_LENGTH = 14;

  private final PhraseTokens words;
  private final Text text;

  /** Takes a run's first token and one past its last. */
  @FunctionalInterface
  interface Run {
    void accept(int start, int end);
  }

  NounPhraseRuns(PhraseTokens words) {
    this.words = words;
    this.text = words.text;
  }

  void forEach(Run action) {
    int start = datelineEnd();
    for (int t = start; t < words.tokens; t++) {
      if (isOut(t) || (t > start && breaksBefore(t))) {
        end(start, t, action);
        start = isOut(t) ? pastBracket(t) : t;
        t = Math.max(t, start - 1);
      }
    }
    end(start, words.tokens, action);
  }

  private static void end(int start, int end, Run action) {
    if (start < end) {
      action.accept(start, end);
    }
  }

  private boolean isOut(int t) {
    return words.roles[t].cuts();
  }

  /** One past the bracket that opens at a token, if it soon closes; else one past the token. */
  private int pastBracket(int t) {
    if (text.is(t, '(')) {
      int end = Math.min(words.tokens, t + MAX_BRACKET_LENGTH);
      for (int k = t + 1; k < end; k++) {
        if (text.is(k, ')')) {
          return k + 1;
        }
      }
    }
    return t + 1;
  }

  /** Past "LONDON (Agency) -" at the start of a text. */
  private int datelineEnd() {
    if (words.tokens == 0 || !text.isAllCapitals(0)) {
      return 0;
    }
    for (int t = 1; t < words.tokens && t < MAX_DATELINE_LENGTH; t++) {
      if (text.is(t, '-') || text.is(t, '\u2014') || text.is(t, '\u2013')) {
        return t + 1;
      }
    }
    return 0;
  }

  /** Whether two neighbours of one run belong to different phrases. */
  private boolean breaksBefore(int t) {
    if (text.sentence(t - 1) != text.sentence(t) || !text.isSpaceBefore(t)) {
      return true;
    }
    WordRole before = words.roles[t - 1];
    if (!words.isName(t)) {
      return false;
    }
    return before == WordRole.TITLE || (!words.isName(t - 1) && before.mayEnd());
  }
}
