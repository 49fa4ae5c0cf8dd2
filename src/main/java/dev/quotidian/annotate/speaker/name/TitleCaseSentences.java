package dev.quotidian.annotate.speaker.name;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;

/** Finds title-case sentences, where a capital is no sign of a name. */
public final class TitleCaseSentences {
  private static final int SHORTEST = 5;

  private final boolean[] headlines;
  private final TaggedText words;

  public TitleCaseSentences(TaggedText words) {
    this.words = words;
    headlines = new boolean[words.text().sentences()];
    for (int s = 0; s < headlines.length; s++) {
      headlines[s] = isHeadline(words.text().firstToken(s), words.text().endToken(s));
    }
  }

  public boolean at(int t) {
    return headlines[words.text().sentence(t)];
  }

  private boolean isHeadline(int first, int end) {
    int capitals = 0;
    int small = 0;
    for (int t = first; t < end; t++) {
      capitals += words.isCapital(t) ? 1 : 0;
      small += isTelling(t) ? 1 : 0;
    }
    boolean loud = capitals >= SHORTEST && capitals > 8 * small;
    return loud && !endsAsSentence(end) && !isRoll(first);
  }

  /** {@code Witnesses: Ann Poe, Tide Trust}: capitals are names'. */
  private boolean isRoll(int first) {
    return words.has(first, WordTag.ROLL) && words.is(first + 1, ':');
  }

  /** A small word that a headline would write with a capital. */
  private boolean isTelling(int t) {
    return words.isLower(t)
        && !words.hasAny(t, WordTag.DETERMINER, WordTag.PREPOSITION)
        && !words.has(t, WordTag.CONJUNCTION);
  }

  private boolean endsAsSentence(int end) {
    return words.is(end - 1, '.')
        && !words.text().beginsParagraph(end - 1)
        && end > 0
        && !isTitleEnd(end);
  }

  /** A headline may end in a full stop where a paragraph ends. */
  private boolean isTitleEnd(int end) {
    return end == words.count() || words.text().beginsParagraph(end);
  }
}
