package dev.quotidian.annotate.topic.keyphrase;

import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import dev.quotidian.text.WordSet;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.List;

/**
 * The lexicon and part-of-speech heuristics of key-phrase extraction: finds the {@link WordRole} of
 * a word by its form, case and neighbours. Immutable.
 */
public final class PhraseLexicon {
  private static final int MAX_WORD_LENGTH = 40;

  private static final PhraseLexicon ENGLISH = new PhraseLexicon(EnglishLexicon.standard());

  private final WordSet stop;
  private final WordSet speech;
  private final WordSet light;
  private final WordSet adjectives;
  private final WordSet titles;
  private final WordSet weak;
  private final WordSet background;
  private final WordSet nouns;
  private final WordSet beforeVerbs;
  private final WordSet afterVerbs;
  private final WordSet acronyms;
  private final WordSet adjectivalNouns;
  private final List<String> verbalEndings;
  private final List<String> adjectivalEndings;

  private PhraseLexicon(EnglishLexicon english) {
    this.stop = load(english, "stop-words.txt");
    this.speech = load(english, "speech-verbs.txt");
    this.light = load(english, "light-words.txt");
    this.adjectives = load(english, "adjectives.txt");
    this.titles = load(english, "titles.txt");
    this.weak = load(english, "weak-words.txt");
    this.background = load(english, "background-words.txt");
    this.nouns = load(english, "nouns-with-verbal-endings.txt");
    this.beforeVerbs = load(english, "words-before-verbs.txt");
    this.afterVerbs = load(english, "words-after-verbs.txt");
    this.acronyms = load(english, "acronyms.txt");
    this.adjectivalNouns = load(english, "nouns-with-adjectival-endings.txt");
    this.verbalEndings = english.words(PhraseLexicon.class, "verbal-endings.txt");
    this.adjectivalEndings = english.words(PhraseLexicon.class, "adjectival-endings.txt");
  }

  /** The words of English. */
  public static PhraseLexicon english() {
    return ENGLISH;
  }

  private static WordSet load(EnglishLexicon english, String file) {
    return WordSet.load(english, PhraseLexicon.class, file);
  }

  /**
   * The role of a word.
   *
   * @param capital whether it begins with a capital that means something
   * @param joined whether such a word stands beside it
   */
  public WordRole role(Text text, int t, boolean capital, boolean joined) {
    int length = text.end(t) - text.start(t);
    if (!text.isWord(t) || text.isClitic(t) || length > MAX_WORD_LENGTH) {
      return WordRole.CUT;
    }
    if (length <= 2 && !text.isAllCapitals(t)) {
      return capital && text.isAbbreviated(t) && joined ? WordRole.ADJECTIVE : WordRole.CUT;
    }
    long hash = text.hash(t);
    if (stop.contains(hash)) {
      boolean acronym = capital && text.isAllCapitals(t) && acronyms.contains(hash);
      return acronym ? WordRole.STRONG : WordRole.CUT;
    }
    return speech.contains(hash) ? WordRole.SPEECH : roleOfContent(text, t, capital, joined);
  }

  private WordRole roleOfContent(Text text, int t, boolean capital, boolean joined) {
    long hash = text.hash(t);
    if (hasLightTail(text, t)) {
      return WordRole.CUT;
    }
    if (light.contains(hash)) {
      return capital && joined ? WordRole.ADJECTIVE : WordRole.CUT;
    }
    if (titles.contains(hash)) {
      return WordRole.TITLE;
    }
    if (adjectives.contains(hash) || (!capital && hasAdjectivalEnding(text, t))) {
      return WordRole.ADJECTIVE;
    }
    if (!capital && (isVerbHere(text, t) || hasVerbalEnding(text, t))) {
      return WordRole.CUT;
    }
    if (background.contains(hash)) {
      return WordRole.BACKGROUND;
    }
    return weak.contains(hash) ? WordRole.WEAK : WordRole.STRONG;
  }

  /** "Paris-based", "third-biggest", "year-long": what is said of a thing, no part of its name. */
  private boolean hasLightTail(Text text, int t) {
    int hyphen = text.end(t) - 1;
    while (hyphen > text.start(t) && text.body().charAt(hyphen) != '-') {
      hyphen--;
    }
    return hyphen > text.start(t)
        && Character.isLowerCase(text.body().charAt(text.end(t) - 1))
        && Character.isLowerCase(text.body().charAt(hyphen + 1))
        && (light.contains(Hash.of(text.body(), hyphen + 1, text.end(t)))
            || text.body().startsWith("ed", text.end(t) - 2));
  }

  /** A word that can be a noun or a verb, where only a verb can stand: "will plan", "he backs". */
  private boolean isVerbHere(Text text, int t) {
    return isBeside(text, t, t - 1, beforeVerbs)
        || (text.body().charAt(text.end(t) - 1) == 's'
            && isBeside(text, t, t + 1, afterVerbs)
            && t > 0
            && text.isWord(t - 1)
            && !stop.contains(text.hash(t - 1)));
  }

  private static boolean isBeside(Text text, int t, int other, WordSet words) {
    return other >= 0
        && other < text.tokens()
        && text.sentence(other) == text.sentence(t)
        && words.contains(text.hash(other));
  }

  private boolean hasVerbalEnding(Text text, int t) {
    return hasEnding(text, t, verbalEndings, nouns);
  }

  private boolean hasAdjectivalEnding(Text text, int t) {
    return hasEnding(text, t, adjectivalEndings, adjectivalNouns);
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
