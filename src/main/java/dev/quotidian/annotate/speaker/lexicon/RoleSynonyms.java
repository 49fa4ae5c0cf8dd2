package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.lexicon.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares positions by their words and synonyms. Immutable. */
public final class RoleSynonyms {
  private static final Map<String, List<String>> OTHERS = load(1);
  private static final Map<String, List<String>> OF_ONE_HOUSE = load(2);

  private RoleSynonyms() {}

  /** Whether a position is one that a noun may mean: “Sen.” is “the senator”. */
  public static boolean holds(String role, String noun) {
    return holdsWord(role, noun) || holdsAny(role, OTHERS.getOrDefault(noun, List.of()));
  }

  /** The same where both are told of one house: its “Secretary-General” is its “chief”. */
  public static boolean holdsInHouse(String role, String noun) {
    return holds(role, noun) || holdsAny(role, OF_ONE_HOUSE.getOrDefault(noun, List.of()));
  }

  /** Whether somebody in this position may be called an official or an executive. */
  public static boolean isRank(String role) {
    for (String word : role.toLowerCase(Locale.ROOT).split(" ", -1)) {
      String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if ((SpeakerLexicon.tags(Hash.of(plain)) & (WordTag.RANK.bit() | WordTag.OFFICE.bit()))
          != 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsAny(String role, List<String> words) {
    for (String word : words) {
      if (holdsWord(role, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsWord(String role, String word) {
    int at = indexOf(role, word);
    if (word.isEmpty() || at < 0) {
      return false;
    }
    int end = at + word.length();
    return (at == 0 || role.charAt(at - 1) == ' ')
        && (end == role.length() || role.charAt(end) == ' ' || role.charAt(end) == '.');
  }

  private static int indexOf(String role, String word) {
    for (int i = 0; i + word.length() <= role.length(); i++) {
      if (role.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }

  private static Map<String, List<String>> load(int column) {
    Map<String, List<String>> others = new HashMap<>();
    for (String line : DataFile.lines(RoleSynonyms.class, "roles.txt")) {
      String[] columns = line.split("\\|", -1);
      if (column < columns.length) {
        others.put(columns[0].strip(), List.of(columns[column].strip().split(" ", -1)));
      }
    }
    return Map.copyOf(others);
  }
}
