package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.WordSet;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.List;

/** Recognises nouns for occupations by their suffix. Immutable. */
final class Occupations {
  private final WordSet endings;
  private final int shortest;
  private final int longest;

  Occupations(EnglishLexicon english) {
    List<String> words = english.words(Occupations.class, "occupations.txt");
    this.endings = WordSet.of(words);
    this.shortest = words.stream().mapToInt(String::length).min().orElseThrow();
    this.longest = words.stream().mapToInt(String::length).max().orElseThrow();
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
    for (int length = shortest; length <= longest && length <= end - start; length++) {
      if (endings.contains(Hash.of(body, end - length, end))) {
        return true;
      }
    }
    return false;
  }
}
