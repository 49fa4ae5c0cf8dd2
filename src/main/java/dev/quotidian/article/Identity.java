package dev.quotidian.article;

import java.util.List;
import java.util.Objects;

/**
 * The entity that a speaker is linked to across articles: an entry of the app's directory.
 *
 * <pre>{@code
 * Identity identity =
 *     new Identity("okafor", "Lena Okafor", List.of("L. Okafor"), List.of(Position.of("Energy Minister", "Norland")));
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param id the directory's id: stable, at most {@link #MAX_ID_LENGTH} characters, without white
 *     space at its ends
 * @param name the name by which the directory calls whoever it is
 * @param aliases the directory's other names and spellings
 * @param positions what the directory says was held on the day the quotation was said, or published
 *     where that is not explicit; beside the role and affiliation of the article, not in their
 *     place
 * @since 0.1
 */
public record Identity(String id, String name, List<String> aliases, List<Position> positions) {

  /** The maximum length of an id, in Java {@code char}s: 256. */
  public static final int MAX_ID_LENGTH = 256;

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the id breaks its rule, or the name is blank
   */
  public Identity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(aliases, "aliases");
    Objects.requireNonNull(positions, "positions");
    checkId(id);
    Checks.notBlank("The name of " + id, name);
    aliases = List.copyOf(aliases);
    positions = List.copyOf(positions);
  }

  /**
   * Checks an id.
   *
   * @throws IllegalArgumentException if it is blank, longer than {@link #MAX_ID_LENGTH}, begins or
   *     ends with white space, or has a control character
   */
  public static void checkId(String id) {
    Objects.requireNonNull(id, "id");
    Checks.notBlank("A speaker's id", id);
    if (id.length() > MAX_ID_LENGTH) {
      throw new IllegalArgumentException(
          "A speaker's id of " + id.length() + " characters: it may have " + MAX_ID_LENGTH);
    }
    if (!id.equals(id.strip()) || id.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "Speaker id \"" + id + "\": white space around it and control characters must go");
    }
  }
}
