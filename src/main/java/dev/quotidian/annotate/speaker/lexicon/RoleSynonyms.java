package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares positions by their words and synonyms. Immutable. */
public final class RoleSynonyms {
  private final TagDictionary tags;
  private final Map<String, List<String>> others;
  private final Map<String, List<String>> ofOneHouse;

  private final Map<String, List<String>> bodies;

  RoleSynonyms(EnglishLexicon english, TagDictionary tags) {
    this.tags = tags;
    List<String> lines = english.lines(RoleSynonyms.class, "roles.txt");
    this.others = column(lines, 1);
    this.ofOneHouse = column(lines, 2);
    this.bodies = column(english.lines(RoleSynonyms.class, "bodies.txt"), 1);
  }

  /** Whether a position is one that a noun may mean: “Sen.” is “the senator”. */
  public boolean holds(String role, String noun) {
    return holdsWord(role, noun) || holdsAny(role, others.getOrDefault(noun, List.of()));
  }

  /** The same where both are told of one house: its “Secretary-General” is its “chief”. */
  public boolean holdsInHouse(String role, String noun) {
    return holds(role, noun) || holdsAny(role, ofOneHouse.getOrDefault(noun, List.of()));
  }

  /** Whether somebody in this position may be called an official or an executive. */
  public boolean isRank(String role) {
    for (String word : role.toLowerCase(Locale.ROOT).split(" ", -1)) {
      String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if ((tags.tags(Hash.of(plain)) & (WordTag.RANK.bit() | WordTag.OFFICE.bit())) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The noun of the body whose member a position is by its name, or "". */
  public String body(String role) {
    return bodies.getOrDefault(role.toLowerCase(Locale.ROOT), List.of("")).getFirst();
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

  private static Map<String, List<String>> column(List<String> lines, int column) {
    Map<String, List<String>> words = new HashMap<>();
    for (String line : lines) {
      String[] columns = line.split("\\|", -1);
      if (column < columns.length) {
        words.put(columns[0].strip(), List.of(columns[column].strip().split(" ", -1)));
      }
    }
    return Map.copyOf(words);
  }
}
