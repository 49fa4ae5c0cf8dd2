package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.WordSet;
import dev.quotidian.text.lexicon.DataFile;
import java.util.ArrayList;
import java.util.List;

/** Recognises nouns for occupations by their suffix. Immutable. */
final class Occupations {
  private static final byte ROLE = SpeakerLexicon.number(WordTag.ROLE);
  private static final byte ROLES = SpeakerLexicon.number(WordTag.ROLES);
  private static final WordSet ENDINGS;
  private static final int SHORTEST;
  private static final int MAX_LENGTH;

  static {
    List<String> endings = new ArrayList<>();
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (String line : DataFile.lines(Occupations.class, "occupations.txt")) {
      for (String ending : line.split("\\s+", -1)) {
        endings.add(ending);
        shortest = Math.min(shortest, ending.length());
        longest = Math.max(longest, ending.length());
      }
    }
    ENDINGS = WordSet.of(endings);
    SHORTEST = shortest;
    MAX_LENGTH = longest;
  }

  private Occupations() {}

  /**
   * The {@link SpeakerLexicon} number of the tags of a word in small letters that it does not hold.
   */
  static byte number(String body, int start, int end) {
    if (isOccupation(body, start, end)) {
      return ROLE;
    }
    boolean plural = end - start > 1 && body.charAt(end - 1) == 's';
    return plural && isOccupation(body, start, end - 1) ? ROLES : 0;
  }

  private static boolean isOccupation(String body, int start, int end) {
    for (int length = SHORTEST; length <= MAX_LENGTH && length <= end - start; length++) {
      if (ENDINGS.contains(Hash.of(body, end - length, end))) {
        return true;
      }
    }
    return false;
  }
}
