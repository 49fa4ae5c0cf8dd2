package dev.quotidian.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Honorifics, suffixes and particles of names, from the data file {@code name-words.txt}. */
final class NameWords {
  private NameWords() {}

  static final String ARTICLE = "the";
  private static final String FILE = "name-words.txt";

  private static final Set<String> HONORIFICS = new HashSet<>();
  private static final Map<String, String> SUFFIXES = new HashMap<>();
  private static final Set<String> PARTICLES = new HashSet<>();
  private static final Set<String> COMMON = new HashSet<>();

  static {
    String section = "";
    for (String line : WordFile.lines(FILE)) {
      List<String> words = List.of(line.split("\\s+", -1));
      switch (line) {
        case "[HONORIFIC]", "[SUFFIX]", "[PARTICLE]", "[COMMON]" -> section = line;
        default -> add(section, words);
      }
    }
  }

  private static void add(String section, List<String> words) {
    switch (section) {
      case "[HONORIFIC]" -> HONORIFICS.addAll(words);
      case "[SUFFIX]" -> words.forEach(word -> SUFFIXES.put(word, words.getFirst()));
      case "[PARTICLE]" -> PARTICLES.addAll(words);
      case "[COMMON]" -> COMMON.addAll(words);
      default -> throw new IllegalStateException(FILE + ": a line before the first section");
    }
  }

  static boolean isHonorific(String word) {
    return HONORIFICS.contains(word);
  }

  /** The form that stands for a suffix such as "junior". */
  static Optional<String> suffix(String word) {
    return Optional.ofNullable(SUFFIXES.get(word));
  }

  /** Whether the word means something before or after a name. */
  static boolean isKnown(String word) {
    return HONORIFICS.contains(word) || SUFFIXES.containsKey(word);
  }

  /** Whether the word may stand before a surname and does not make it a whole name. */
  static boolean isBeforeSurname(String word) {
    return HONORIFICS.contains(word) || PARTICLES.contains(word);
  }

  /** Whether the word, also where it begins a sentence, describes an organisation or document. */
  static boolean isCommon(String word) {
    return COMMON.contains(word);
  }
}
