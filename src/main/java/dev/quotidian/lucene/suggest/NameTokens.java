package dev.quotidian.lucene.suggest;

import dev.quotidian.article.NameKey;
import dev.quotidian.article.Speaker;
import java.util.List;

/**
 * The words of a name, and of what somebody types of it: without case, diacritics and punctuation,
 * initials as one word. Safe for use by many threads.
 */
final class NameTokens {
  private NameTokens() {}

  /** None, if there is no letter or digit, or the text is longer than any name. */
  static List<String> of(String text) {
    String key = NameKey.of(text, Speaker.Type.ORGANISATION);
    return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
  }
}
