package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.WordSet;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.List;

/** Recognises nouns for occupations by their suffix. Immutable. */
final class Occupations {
  private static final int LETTERS = 26;

  private final WordSet endings;
  private final int shortest;
  private final int longest;

  /** Which pairs of letters the endings end with: most words end with another. */
  private final boolean[] lastLetters = new boolean[LETTERS * LETTERS];

  Occupations(EnglishLexicon english) {
    List<String> words = english.words(Occupations.class, "occupations.txt");
    this.endings = WordSet.of(words);
    this.shortest = words.stream().mapToInt(String::length).min().orElseThrow();
    this.longest = words.stream().mapToInt(String::length).max().orElseThrow();
    words.forEach(word -> lastLetters[lastLetters(word, word.length())] = true);
  }

  /**
   * The {@link TagDictionary} number of the tags of a word in small letters that it does not hold.
   */
  byte number(String body, int start, int end) {
    if (isOccupation(body, start, end)) {
      return TagDictionary.ROLE;
    }
    boolean plural = end - start > 1 && body.charAt(end - 1) == 's';
    return plural && isOccupation(body, start, end - 1) ? TagDictionary.ROLES : 0;
  }

  private boolean isOccupation(String body, int start, int end) {
    int pair = end - start < 2 ? -1 : lastLetters(body, end);
    if (pair < 0 || !lastLetters[pair]) {
      return false;
    }
    for (int length = shortest; length <= longest && length <= end - start; length++) {
      if (endings.contains(Hash.of(body, end - length, end))) {
        return true;
      }
    }
    return false;
  }

  /** The number of the last two letters, or -1 where they are not of a to z. */
  private static int lastLetters(String word, int end) {
    int first = word.charAt(end - 2) - 'a';
    int second = word.charAt(end - 1) - 'a';
    boolean known = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
    return known ? first * LETTERS + second : -1;
  }
}
