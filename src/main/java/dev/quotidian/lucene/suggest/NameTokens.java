package dev.quotidian.lucene.suggest;

import dev.quotidian.article.NameKey;
import dev.quotidian.article.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a name, and of what somebody types of it: those of its {@link NameKey}, without
 * case, diacritics and punctuation, initials as one word. Safe for use by many threads.
 */
public final class NameTokens {
  private static final String THE = "the";

  private NameTokens() {}

  /** None, if there is no letter or digit, or the text is longer than any name. */
  public static List<String> of(String text) {
    return plain(text).orElseGet(() -> keyed(text));
  }

  static List<String> keyed(String text) {
    String key = NameKey.of(text, Speaker.Type.ORGANISATION);
    return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
  }

  /**
   * The same for most names, which are plain ASCII without initials, and much faster: an archive
   * has millions of them.
   */
  private static Optional<List<String>> plain(String text) {
    if (text.length() > NameKey.MAX_LENGTH) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    int lastLength = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      if (c >= 0x80 || c == '&') {
        return Optional.empty();
      }
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '`' && !word.isEmpty()) {
        if (word.length() == 1 && lastLength == 1) {
          return Optional.empty(); // initials
        }
        lastLength = word.length();
        words.add(word.toString());
        word.setLength(0);
      }
    }
    while (words.size() > 1 && words.getFirst().equals(THE)) {
      words.removeFirst();
    }
    return Optional.of(words);
  }
}
