package dev.quotidian.index.record;

import java.util.stream.IntStream;

/**
 * Lone surrogates: halves of a character without the other half, as in damaged text. Safe for use
 * by many threads.
 */
final class Surrogates {
  private Surrogates() {}

  /** Whether a text has lone surrogates. */
  static boolean hasLone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLone(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Their offsets. */
  static int[] lone(String text) {
    return IntStream.range(0, text.length()).filter(i -> isLone(text, i)).toArray();
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
