package dev.quotidian.annotate.directory;

import dev.quotidian.article.Identity;
import dev.quotidian.article.NameKey;
import dev.quotidian.article.Speaker;
import java.util.List;
import java.util.Objects;

/**
 * An entry of a directory: one speaker whom the app knows.
 *
 * <pre>{@code
 * DirectoryEntry okafor =
 *     DirectoryEntry.person("okafor", "Lena Okafor", "L. Okafor")
 *         .withTenures(List.of(new Tenure(Position.of("Energy Minister", "Norland"), DateRange.since(LocalDate.of(2021, 5, 1)))));
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param id as in {@link Identity#id()}
 * @param type a person, an organisation or a document
 * @param name the name by which to call whoever it is
 * @param aliases other names and spellings, sorted, each once
 * @param tenures the positions held, in order of time, each once
 * @since 0.1
 */
public record DirectoryEntry(
    String id, Speaker.Type type, String name, List<String> aliases, List<Tenure> tenures) {

  /**
   * Checks, sorts and copies.
   *
   * @throws IllegalArgumentException if the id breaks its rule, the type is unnamed, or a name has
   *     no letter or digit or more than {@link NameKey#MAX_LENGTH} characters
   */
  public DirectoryEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(aliases, "aliases");
    Objects.requireNonNull(tenures, "tenures");
    Identity.checkId(id);
    if (type == Speaker.Type.UNNAMED) {
      throw new IllegalArgumentException("Speaker " + id + " must have a name, and so a type");
    }
    name = checkedName(name, type);
    String itself = name;
    Speaker.Type ofType = type;
    aliases =
        aliases.stream()
            .map(alias -> checkedName(alias, ofType))
            .filter(alias -> !alias.equals(itself))
            .distinct()
            .sorted()
            .toList();
    tenures = tenures.stream().distinct().sorted().toList();
  }

  /**
   * A person with no more than names.
   *
   * @throws IllegalArgumentException if the id breaks the rule of {@link Identity#checkId}, or a
   *     name has no letter or digit or more than {@link NameKey#MAX_LENGTH} characters
   */
  public static DirectoryEntry person(String id, String name, String... aliases) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(aliases, "aliases");
    return new DirectoryEntry(id, Speaker.Type.PERSON, name, List.of(aliases), List.of());
  }

  /** This entry with these positions over time. */
  public DirectoryEntry withTenures(List<Tenure> tenures) {
    return new DirectoryEntry(id, type, name, aliases, tenures);
  }

  /** The name without white space at its ends. */
  static String checkedName(String name, Speaker.Type type) {
    if (name.length() > NameKey.MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a name of " + name.length() + " characters: it may have " + NameKey.MAX_LENGTH);
    }
    if (NameKey.of(name, type).isEmpty()) {
      throw new IllegalArgumentException("\"" + name + "\" has no letter or digit");
    }
    return name.strip();
  }
}
