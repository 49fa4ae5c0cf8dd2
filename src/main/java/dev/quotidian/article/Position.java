package dev.quotidian.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A position: a role, an affiliation, or both.
 *
 * <pre>{@code
 * Position position = Position.of("Foreign Minister", "Norland");
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param role the role ("Foreign Minister")
 * @param affiliation the organisation, state or party ("Norland")
 * @since 0.1
 */
public record Position(Optional<String> role, Optional<String> affiliation) {

  /** How a position is held, where it is not simply held now. */
  public enum Status {
    /** Held before, and no longer: former, ex-, then, onetime. */
    FORMER,
    /** Held in another's place or for the time being: acting, interim. */
    ACTING,
    /** Not yet held: -elect, designate, incoming. */
    ELECT;

    private static final Map<String, Status> WORDS = words();

    /** The words of the file: each line has a constant's name, and its words. */
    private static Map<String, Status> words() {
      Map<String, Status> words = new HashMap<>();
      for (String line : WordFile.lines("position-status.txt")) {
        List<String> parts = List.of(line.split(" ", -1));
        Status status = valueOf(parts.getFirst());
        parts.stream().skip(1).forEach(word -> words.put(word, status));
      }
      return words;
    }

    /**
     * How a role is held, by the first of its words that tells; empty where none does.
     *
     * <pre>{@code
     * Position.Status.of("former prime minister"); // Optional[FORMER]
     * Position.Status.of("Ex-Mayor");              // Optional[FORMER]
     * Position.Status.of("president-elect");       // Optional[ELECT]
     * Position.Status.of("mayor");                 // Optional.empty
     * }</pre>
     *
     * @param role any text
     */
    public static Optional<Status> of(String role) {
      Objects.requireNonNull(role, "role");
      for (String word : NameKey.fold(role).strip().split("\\s+", -1)) {
        Status status = WORDS.get(word);
        if (status != null) {
          return Optional.of(status);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if both are absent, or one is blank
   */
  public Position {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(affiliation, "affiliation");
    if (role.isEmpty() && affiliation.isEmpty()) {
      throw new IllegalArgumentException("A position needs a role or an affiliation");
    }
    role.ifPresent(words -> Checks.notBlank("A position's role", words));
    affiliation.ifPresent(words -> Checks.notBlank("A position's affiliation", words));
  }

  /**
   * A role of an affiliation.
   *
   * @throws IllegalArgumentException if one is blank
   */
  public static Position of(String role, String affiliation) {
    return new Position(Optional.of(role), Optional.of(affiliation));
  }
}
