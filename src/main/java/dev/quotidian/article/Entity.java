package dev.quotidian.article;

import java.util.List;
import java.util.Objects;

/**
 * A named entity: a person or an organisation that an article names.
 *
 * <pre>{@code
 * Entity okafor = new Entity("Lena Okafor", Entity.Type.PERSON, List.of("Okafor"));
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param name the fullest name the article gives, without title ("Lena Okafor"); of a state its
 *     usual name ("United States" for "U.S.")
 * @param type what it is
 * @param aliases other names by which it is found: other forms in the article ("Okafor"), and of a
 *     government named by its seat ("the Kremlin") its state
 * @since 0.1
 */
public record Entity(String name, Type type, List<String> aliases) {

  /** What is named. */
  public enum Type {
    /** A person. */
    PERSON,
    /** A company, party, ministry, court, newspaper; a state or its government. */
    ORGANISATION
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Entity {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(aliases, "aliases");
    Checks.notBlank("An entity's name", name);
    aliases = List.copyOf(aliases);
  }

  /**
   * An entity of which no other name is known.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static Entity of(String name, Type type) {
    return new Entity(name, type, List.of());
  }
}
