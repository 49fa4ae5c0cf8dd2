package dev.quotidian.annotate.topic.keyphrase;

import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import dev.quotidian.text.WordClasses;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lexicon and part-of-speech heuristics of key-phrase extraction: finds the {@link WordRole} of
 * a word by its form, case and neighbours. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // the numbers are never stored
public final class PhraseLexicon {
  private static final int MAX_WORD_LENGTH = 40;

  private static final PhraseLexicon ENGLISH = new PhraseLexicon(EnglishLexicon.standard());

  /** The classes of words, each with its file. */
  private enum WordList {
    STOP("stop-words.txt"),
    SPEECH("speech-verbs.txt"),
    LIGHT("light-words.txt"),
    ADJECTIVE("adjectives.txt"),
    TITLE("titles.txt"),
    WEAK("weak-words.txt"),
    BACKGROUND("background-words.txt"),
    NOUN("nouns-with-verbal-endings.txt"),
    BEFORE_VERB("words-before-verbs.txt"),
    AFTER_VERB("words-after-verbs.txt"),
    ACRONYM("acronyms.txt"),
    ADJECTIVAL_NOUN("nouns-with-adjectival-endings.txt");

    private final String file;

    WordList(String file) {
      this.file = file;
    }

    boolean isIn(long classes) {
      return (classes >>> ordinal() & 1) != 0;
    }
  }

  private final WordClasses words;
  private final List<String> verbalEndings;
  private final List<String> adjectivalEndings;

  private PhraseLexicon(EnglishLexicon english) {
    Map<Integer, List<String>> lists = new HashMap<>();
    for (WordList list : WordList.values()) {
      lists.put(list.ordinal(), english.words(PhraseLexicon.class, list.file));
    }
    this.words = WordClasses.of(lists);
    this.verbalEndings = english.words(PhraseLexicon.class, "verbal-endings.txt");
    this.adjectivalEndings = english.words(PhraseLexicon.class, "adjectival-endings.txt");
  }

  /** The words of English. */
  public static PhraseLexicon english() {
    return ENGLISH;
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
    long classes = words.get(text.hash(t));
    if (WordList.STOP.isIn(classes)) {
      boolean acronym = capital && text.isAllCapitals(t) && WordList.ACRONYM.isIn(classes);
      return acronym ? WordRole.STRONG : WordRole.CUT;
    }
    return WordList.SPEECH.isIn(classes)
        ? WordRole.SPEECH
        : roleOfContent(text, t, classes, capital, joined);
  }

  private WordRole roleOfContent(Text text, int t, long classes, boolean capital, boolean joined) {
    if (hasLightTail(text, t)) {
      return WordRole.CUT;
    }
    if (WordList.LIGHT.isIn(classes)) {
      return capital && joined ? WordRole.ADJECTIVE : WordRole.CUT;
    }
    if (WordList.TITLE.isIn(classes)) {
      return WordRole.TITLE;
    }
    if (WordList.ADJECTIVE.isIn(classes)
        || (!capital
            && !WordList.ADJECTIVAL_NOUN.isIn(classes)
            && hasEnding(text, t, adjectivalEndings))) {
      return WordRole.ADJECTIVE;
    }
    if (!capital && (isVerbHere(text, t) || isVerb(text, t, classes))) {
      return WordRole.CUT;
    }
    if (WordList.BACKGROUND.isIn(classes)) {
      return WordRole.BACKGROUND;
    }
    return WordList.WEAK.isIn(classes) ? WordRole.WEAK : WordRole.STRONG;
  }

  private boolean isVerb(Text text, int t, long classes) {
    return !WordList.NOUN.isIn(classes) && hasEnding(text, t, verbalEndings);
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
        && (WordList.LIGHT.isIn(words.get(Hash.of(text.body(), hyphen + 1, text.end(t))))
            || text.body().startsWith("ed", text.end(t) - 2));
  }

  /** A word that can be a noun or a verb, where only a verb can stand: "will plan", "he backs". */
  private boolean isVerbHere(Text text, int t) {
    return isBeside(text, t, t - 1, WordList.BEFORE_VERB)
        || (text.body().charAt(text.end(t) - 1) == 's'
            && isBeside(text, t, t + 1, WordList.AFTER_VERB)
            && t > 0
            && text.isWord(t - 1)
            && !WordList.STOP.isIn(words.get(text.hash(t - 1))));
  }

  private boolean isBeside(Text text, int t, int other, WordList list) {
    return other >= 0
        && other < text.tokens()
        && text.sentence(other) == text.sentence(t)
        && list.isIn(words.get(text.hash(other)));
  }

  private static boolean hasEnding(Text text, int t, List<String> endings) {
    if (text.end(t) - text.start(t) < 4) {
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
