package dev.quotidian.article;

import java.util.Arrays;
import java.util.List;

/** Decides which names identify an entity across articles, and which are ambiguous. */
final class UniqueNames {
  private UniqueNames() {}

  /**
   * Whether a person is named by more than a surname. "van der Bellen", "al-Sisi", "Le Pen" and
   * "Smith Jr." are surnames.
   */
  static boolean ofPerson(String name) {
    boolean hasCase = name.codePoints().anyMatch(Character::isUpperCase);
    List<String> words =
        Arrays.stream(name.replace('.', ' ').strip().split("[\\s,]+", -1))
            .filter(word -> !(hasCase && beginsSmall(word)))
            .map(NameKey::fold)
            .map(String::strip)
            .filter(word -> !word.isEmpty() && !NameWords.isBeforeSurname(word))
            .toList();
    boolean hasSuffix = words.size() > 1 && NameWords.suffix(words.getLast()).isPresent();
    int names = words.size() - (hasSuffix ? 1 : 0);
    return names > 1 && words.stream().anyMatch(word -> word.length() > 1);
  }

  private static boolean beginsSmall(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  /**
   * Whether something else is named by more than one word that may be a surname as well, and by
   * more than a common noun. "Defence Ministry", "NATO", "G7" and "the Kremlin" are whole names.
   */
  static boolean ofOther(String name) {
    boolean isCommon =
        name.codePoints().anyMatch(Character::isLowerCase)
            && name.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    return !isCommon && (hasWords(name) || !looksLikeSurname(name));
  }

  private static boolean hasWords(String name) {
    return name.strip().chars().anyMatch(Character::isWhitespace);
  }

  private static boolean looksLikeSurname(String name) {
    return name.codePoints().noneMatch(Character::isDigit)
        && name.codePoints().anyMatch(Character::isLowerCase);
  }
}
