package dev.quotidian.annotate.topic.keyphrase;

import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import dev.quotidian.text.WordSet;
import java.util.List;

/** Tells from a word, its case and its neighbours what it may do in a key phrase. */
public final class PhraseLexicon {
  private static final int MAX_WORD_LENGTH = 40;

  private static final WordSet STOP = load("stop-words.txt");
  private static final WordSet SPEECH = load("speech-verbs.txt");
  private static final WordSet LIGHT = load("light-words.txt");
  private static final WordSet ADJECTIVES = load("adjectives.txt");
  private static final WordSet TITLES = load("titles.txt");
  private static final WordSet WEAK = load("weak-words.txt");
  private static final WordSet BACKGROUND = load("background-words.txt");
  private static final WordSet NOUNS = load("nouns-with-verbal-endings.txt");
  private static final WordSet BEFORE_VERBS = load("words-before-verbs.txt");
  private static final WordSet AFTER_VERBS = load("words-after-verbs.txt");
  private static final WordSet ACRONYMS = load("acronyms.txt");

  private static final List<String> VERBAL_ENDINGS =
      WordSet.lines(PhraseLexicon.class, "verbal-endings.txt");

  private static final WordSet ADJECTIVAL_NOUNS = load("nouns-with-adjectival-endings.txt");
  private static final List<String> ADJECTIVAL_ENDINGS =
      WordSet.lines(PhraseLexicon.class, "adjectival-endings.txt");

  private PhraseLexicon() {}

  private static WordSet load(String file) {
    return WordSet.load(PhraseLexicon.class, file);
  }

  /**
   * The role of a word.
   *
   * @param capital whether it begins with a capital that means something
   * @param joined whether such a word stands beside it
   */
  public static WordRole role(Text text, int t, boolean capital, boolean joined) {
    int length = text.end(t) - text.start(t);
    if (!text.isWord(t) || text.isClitic(t) || length > MAX_WORD_LENGTH) {
      return WordRole.CUT;
    }
    if (length <= 2 && !text.isAllCapitals(t)) {
      return capital && text.isAbbreviated(t) && joined ? WordRole.ADJECTIVE : WordRole.CUT;
    }
    long hash = text.hash(t);
    if (STOP.contains(hash)) {
      boolean acronym = capital && text.isAllCapitals(t) && ACRONYMS.contains(hash);
      return acronym ? WordRole.STRONG : WordRole.CUT;
    }
    return SPEECH.contains(hash) ? WordRole.SPEECH : roleOfContent(text, t, capital, joined);
  }

  private static WordRole roleOfContent(Text text, int t, boolean capital, boolean joined) {
    long hash = text.hash(t);
    if (hasLightTail(text, t)) {
      return WordRole.CUT;
    }
    if (LIGHT.contains(hash)) {
      return capital && joined ? WordRole.ADJECTIVE : WordRole.CUT;
    }
    if (TITLES.contains(hash)) {
      return WordRole.TITLE;
    }
    if (ADJECTIVES.contains(hash) || (!capital && hasAdjectivalEnding(text, t))) {
      return WordRole.ADJECTIVE;
    }
    if (!capital && (isVerbHere(text, t) || hasVerbalEnding(text, t))) {
      return WordRole.CUT;
    }
    if (BACKGROUND.contains(hash)) {
      return WordRole.BACKGROUND;
    }
    return WEAK.contains(hash) ? WordRole.WEAK : WordRole.STRONG;
  }

  /** "Paris-based", "third-biggest", "year-long": what is said of a thing, no part of its name. */
  private static boolean hasLightTail(Text text, int t) {
    int hyphen = text.end(t) - 1;
    while (hyphen > text.start(t) && text.body().charAt(hyphen) != '-') {
      hyphen--;
    }
    return hyphen > text.start(t)
        && Character.isLowerCase(text.body().charAt(text.end(t) - 1))
        && Character.isLowerCase(text.body().charAt(hyphen + 1))
        && (LIGHT.contains(Hash.of(text.body(), hyphen + 1, text.end(t)))
            || text.body().startsWith("ed", text.end(t) - 2));
  }

  /** A word that can be a noun or a verb, where only a verb can stand: "will plan", "he backs". */
  private static boolean isVerbHere(Text text, int t) {
    return isBeside(text, t, t - 1, BEFORE_VERBS)
        || (text.body().charAt(text.end(t) - 1) == 's'
            && isBeside(text, t, t + 1, AFTER_VERBS)
            && t > 0
            && text.isWord(t - 1)
            && !STOP.contains(text.hash(t - 1)));
  }

  private static boolean isBeside(Text text, int t, int other, WordSet words) {
    return other >= 0
        && other < text.tokens()
        && text.sentence(other) == text.sentence(t)
        && words.contains(text.hash(other));
  }

  private static boolean hasVerbalEnding(Text text, int t) {
    return hasEnding(text, t, VERBAL_ENDINGS, NOUNS);
  }

  private static boolean hasAdjectivalEnding(Text text, int t) {
    return hasEnding(text, t, ADJECTIVAL_ENDINGS, ADJECTIVAL_NOUNS);
  }

  private static boolean hasEnding(Text text, int t, List<String> endings, WordSet except) {
    if (text.end(t) - text.start(t) < 4 || except.contains(text.hash(t))) {
      return false;
    }
    for (int i = 0; i < endings.size(); i++) {
      String ending = endings.get(i);
      if (text.body().startsWith(ending, text.end(t) - ending.length())) {
        return true;
      }
    }
    return false;
  }
}
