package dev.quotidian.annotate.speaker;

import dev.quotidian.article.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that the article describes but does not name.
 *
 * @param head the hash of the noun that says what it is
 */
record Described(String name, Speaker.Type type, String role, String affiliation, long head)
    implements Referent {

  @Override
  public Speaker speaker() {
    return new Speaker(name, type, optional(role), optional(affiliation), List.of());
  }

  static Optional<String> optional(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }
}
