package dev.quotidian.article;

import java.util.Arrays;
import java.util.List;

/** Decides which names identify an entity across articles, and which are ambiguous. */
final class UniqueNames {
  private UniqueNames() {}

  /**
   * Whether a person is named by more than a surname. "van der Bellen", "al-Sisi", "Le Pen" and
   * "Smith Jr." are surnames; "Omar al-Tirani" and "Lun Bin" are whole names.
   */
  static boolean ofPerson(String name) {
    boolean hasCase = name.codePoints().anyMatch(Character::isUpperCase);
    List<String> words =
        Arrays.stream(name.replace('.', ' ').strip().split("[\\s,]+", -1))
            .filter(word -> !hasCase || hasCapital(word))
            .map(NameKey::fold)
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
    boolean hasSuffix = words.size() > 1 && NameWords.suffix(words.getLast()).isPresent();
    List<String> names = words.subList(0, words.size() - (hasSuffix ? 1 : 0));
    long before =
        names.stream()
            .limit(Math.max(0, names.size() - 1))
            .filter(word -> !NameWords.isBeforeSurname(word))
            .count();
    return before > 0 && words.stream().anyMatch(word -> word.length() > 1);
  }

  private static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }

  /**
   * Whether something else is named by more than a common noun. "Defence Ministry", "NATO", "G7",
   * "Google" and "the Kremlin" are names, "government" and "Companies" are not.
   */
  static boolean ofOther(String name) {
    boolean isCommon =
        name.codePoints().anyMatch(Character::isLowerCase)
            && name.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    return !isCommon
        && (hasWords(name) || !NameWords.isCommon(NameKey.of(name, Speaker.Type.ORGANISATION)));
  }

  /** Whether there are two words or more beside the article. */
  private static boolean hasWords(String name) {
    return name.strip().indexOf(' ', NameWords.ARTICLE.length() + 1) > 0;
  }
}
