package dev.quotidian.article;

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

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if both are absent, or one is blank
   */
  public Position {
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
