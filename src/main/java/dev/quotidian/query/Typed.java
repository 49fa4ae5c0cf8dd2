package dev.quotidian.query;

import java.util.ArrayList;
import java.util.List;

/** The rules for words and values as people type them. */
final class Typed {
  private Typed() {}

  static String word(String text) {
    String word = stripPunctuation(text);
    if (word.isEmpty()) {
      throw new IllegalArgumentException(
          "Word \"" + text + "\" has no letter or digit; leave it out, nothing could match it");
    }
    if (word.codePoints().anyMatch(Typed::isBlank)) {
      throw new IllegalArgumentException(
          "Word \"" + text + "\" has white space inside; use words(…) or phrase(…)");
    }
    return word;
  }

  static String phrase(String text) {
    if (stripPunctuation(text).isEmpty()) {
      throw new IllegalArgumentException(
          "Phrase \"" + text + "\" has no letter or digit; leave it out, nothing could match it");
    }
    return text.strip();
  }

  static String value(String field, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "The " + field + " to look for must not be blank; leave the criterion out");
    }
    return value.strip();
  }

  static <T> List<T> atLeastTwo(String name, List<? extends T> criteria) {
    if (criteria.size() < 2) {
      throw new IllegalArgumentException(
          name
              + " of "
              + criteria.size()
              + " criteria: it needs two; allOf(…) and anyOf(…) take any number");
    }
    return List.copyOf(criteria);
  }

  static double confidence(double atLeast) {
    if (!(atLeast >= 0 && atLeast <= 1)) {
      throw new IllegalArgumentException("Confidence " + atLeast + " is not in 0 to 1");
    }
    return atLeast + 0.0; // of the two zeros, the positive one
  }

  /** The words of a text, in order, what is only punctuation left out. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isBlank(text.charAt(at))) {
        String word = stripPunctuation(text.substring(start, at));
        if (!word.isEmpty()) {
          words.add(word);
        }
        start = at + 1;
      }
    }
    return words;
  }

  /**
   * Without what surrounds the first and last character that can be searched for; empty if there is
   * none.
   */
  static String stripPunctuation(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !isWordPart(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !isWordPart(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isWordPart(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_SYMBOL ->
          true;
      default -> Character.isLetterOrDigit(character);
    };
  }
}
