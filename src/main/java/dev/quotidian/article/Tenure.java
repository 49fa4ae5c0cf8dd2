package dev.quotidian.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a role is held, where it is not simply held now.
 *
 * <pre>{@code
 * Tenure.of("former prime minister"); // Optional[FORMER]
 * Tenure.of("Ex-Mayor");              // Optional[FORMER]
 * Tenure.of("president-elect");       // Optional[ELECT]
 * Tenure.of("mayor");                 // Optional.empty
 * }</pre>
 *
 * @since 0.1
 */
public enum Tenure {
  /** Held before, and no longer: former, ex-, then, onetime. */
  FORMER,
  /** Held in another's place or for the time being: acting, interim. */
  ACTING,
  /** Not yet held: -elect, designate, incoming. */
  ELECT;

  private static final Map<String, Tenure> WORDS = words();

  /** The words of the file: each line has a constant's name, and its words. */
  private static Map<String, Tenure> words() {
    Map<String, Tenure> words = new HashMap<>();
    for (String line : WordFile.lines("tenure-words.txt")) {
      List<String> parts = List.of(line.split(" ", -1));
      Tenure tenure = valueOf(parts.getFirst());
      parts.stream().skip(1).forEach(word -> words.put(word, tenure));
    }
    return words;
  }

  /**
   * How a role is held, by the first of its words that tells; empty where none does.
   *
   * @param role any text
   */
  public static Optional<Tenure> of(String role) {
    for (String word : NameKey.fold(role).strip().split("\\s+", -1)) {
      Tenure tenure = WORDS.get(word);
      if (tenure != null) {
        return Optional.of(tenure);
      }
    }
    return Optional.empty();
  }
}
