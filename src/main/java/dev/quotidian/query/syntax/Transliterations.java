package dev.quotidian.query.syntax;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other ways to write a name of another script or alphabet in English: "Schäuble", "Schaeuble";
 * "Zelensky", "Zelenskyy", "Zelenskiy". Two letters for an umlaut are read as such only where
 * hardly an English word has them: in a capitalised word of six letters or more, not in its last
 * syllable.
 */
public final class Transliterations {
  private static final Map<Character, String> UMLAUTS =
      Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å', "aa");

  private static final int MIN_WITH_UMLAUT = 6;

  private static final Pattern UMLAUT =
      Pattern.compile(
          "(?<![aeiouq])(?:(?<=.)a|o|(?<![xy])u)e(?!l[aeiou]|l$)(?=[bcdfghj-np-tv-z]+[aeiouy])"
              + "|(?<=[^aeiou]a)e(?=u[bcdfghj-np-tv-z])");

  /** English words, and names, that would be taken for a name with an umlaut. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "backer", "broker", "burger", "dulling", "faces", "gorge", "goring", "loser", "mastro",
          "rover");

  private static final Pattern SLAVIC_ENDING =
      Pattern.compile("(.+[bcdfghj-np-tvwxz])(iy|ii|ij|yy)|(.+sk)(yi|y|i)");
  private static final List<String> SURNAME_ENDINGS = List.of("y", "iy", "yy", "ii", "ij", "yi");
  private static final List<String> ENDINGS = List.of("y", "iy", "ii", "ij");
  private static final List<String> ENDINGS_AFTER_E = List.of("y", "i", "j");

  /** First names without their last letter, which is y or i in English. */
  private static final Set<String> FIRST_NAMES =
      Set.of(
          "anatol", "andr", "arkad", "dmitr", "evgen", "gennad", "georg", "grigor", "oleks", "serh",
          "valer", "vasil", "vital", "yevgen", "yur");

  private static final Set<String> FIRST_NAMES_IN_E =
      Set.of("alekse", "alexe", "andre", "matve", "serge", "timofe");

  private Transliterations() {}

  /** The other ways to write a word; none for most. */
  public static List<String> of(String word) {
    String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || !lower.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    boolean isName = Character.isUpperCase(word.codePointAt(0));
    Set<String> others = new LinkedHashSet<>();
    others.add(withTwoLetters(lower));
    if (isName) {
      others.add(withUmlaut(lower));
    }
    others.addAll(endings(lower, isName));
    others.remove(lower);
    return List.copyOf(others);
  }

  private static String withTwoLetters(String word) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      written.append(UMLAUTS.getOrDefault(c, String.valueOf(c)));
    }
    return written.toString();
  }

  /** Without the second letter, as an umlaut is folded. */
  private static String withUmlaut(String word) {
    if (word.length() < MIN_WITH_UMLAUT) {
      return word;
    }
    Matcher umlauts = UMLAUT.matcher(word);
    StringBuilder written = new StringBuilder();
    while (umlauts.find()) {
      String letters = umlauts.group();
      umlauts.appendReplacement(written, letters.substring(0, letters.length() - 1));
    }
    String umlaut = umlauts.appendTail(written).toString();
    return OTHER_WORDS.contains(umlaut) ? word : umlaut;
  }

  private static List<String> endings(String word, boolean isName) {
    String stem = word.replaceAll("[yij]$", "");
    if (isName && stem.length() < word.length() && FIRST_NAMES_IN_E.contains(stem)) {
      return with(stem, ENDINGS_AFTER_E);
    }
    if (isName && stem.length() < word.length() && FIRST_NAMES.contains(stem)) {
      return with(stem, ENDINGS);
    }
    Matcher ending = SLAVIC_ENDING.matcher(word);
    if (!ending.matches()) {
      return List.of();
    }
    if (ending.group(1) != null) {
      return with(ending.group(1), ending.group(1).endsWith("sk") ? SURNAME_ENDINGS : ENDINGS);
    }
    return isName || ending.group(4).length() > 1
        ? with(ending.group(3), SURNAME_ENDINGS)
        : List.of();
  }

  private static List<String> with(String stem, List<String> endings) {
    List<String> words = new ArrayList<>();
    endings.forEach(ending -> words.add(stem + ending));
    return words;
  }
}
