package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.article.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that the article describes but does not name.
 *
 * @param head the hash of the noun that says what it is
 * @param one whether it is a single person
 */
public record UnnamedReferent(
    String name, Speaker.Type type, String role, String affiliation, long head, boolean one)
    implements Referent {

  public static UnnamedReferent document(String name, String affiliation, long head) {
    return new UnnamedReferent(name, Speaker.Type.DOCUMENT, "", affiliation, head, false);
  }

  public static UnnamedReferent organisation(String name, long head) {
    return new UnnamedReferent(name, Speaker.Type.ORGANISATION, "", "", head, false);
  }

  /** Somebody of whom no position is told. */
  public static UnnamedReferent unnamed(String name, long head) {
    return new UnnamedReferent(name, Speaker.Type.UNNAMED, "", "", head, false);
  }

  @Override
  public Speaker speaker() {
    Speaker speaker = new Speaker(name, type, optional(role), optional(affiliation), List.of());
    return type == Speaker.Type.ORGANISATION ? unlessCommon(speaker) : speaker;
  }

  /** An organisation that is called by a common noun alone ("companies") is not named. */
  static Speaker unlessCommon(Speaker organisation) {
    String name = organisation.name();
    boolean isLong = Character.isUpperCase(name.charAt(0)) && name.indexOf(' ') > 3;
    return isLong || organisation.key().isPresent()
        ? organisation
        : new Speaker(
            organisation.name(),
            Speaker.Type.UNNAMED,
            organisation.role(),
            organisation.affiliation(),
            organisation.aliases());
  }

  /** The names without the one that is told anyway. */
  static List<String> without(String name, List<String> aliases) {
    if (aliases.isEmpty()) {
      return List.of();
    }
    List<String> others = new ArrayList<>(aliases);
    others.removeIf(alias -> alias.equals(name));
    return others;
  }

  static Optional<String> optional(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }
}
