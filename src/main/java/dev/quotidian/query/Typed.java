package dev.quotidian.query;

import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import java.util.ArrayList;
import java.util.Arrays;
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

  static <T> List<T> someOf(int n, List<? extends T> criteria) {
    if (n < 2 || n >= criteria.size()) {
      throw new IllegalArgumentException(
          "At least "
              + n
              + " of "
              + criteria.size()
              + " criteria: here it must be from 2 to one fewer than all; atLeast(…) takes any");
    }
    return List.copyOf(criteria);
  }

  static double weight(double weight) {
    if (!(weight > 0 && weight <= Limits.WEIGHT)) {
      throw new IllegalArgumentException(
          "Weight " + weight + " is not above 0 and at most " + Limits.WEIGHT);
    }
    return weight;
  }

  static int within(String name, int number, int most) {
    if (number < 0 || number > most) {
      throw new IllegalArgumentException(name + " " + number + " is not in 0 to " + most);
    }
    return number;
  }

  static List<Text> nearParts(List<Text> parts) {
    if (parts.size() < 2 || parts.size() > Limits.NEAR_PARTS) {
      throw new IllegalArgumentException(
          "Near of " + parts.size() + " parts: it takes 2 to " + Limits.NEAR_PARTS);
    }
    for (Text part : parts) {
      if (!canBeNear(part)) {
        throw new IllegalArgumentException(
            "Near with " + part + ": its parts are words, and phrases without slop");
      }
    }
    return List.copyOf(parts);
  }

  static List<Text> parts(String... parts) {
    return Arrays.stream(parts).map(Typed::part).toList();
  }

  private static Text part(String part) {
    return words(part).size() == 1 ? new Word(part.strip()) : new Phrase(part, 0);
  }

  static boolean canBeNear(Text text) {
    return switch (text) {
      case Word word -> true;
      case Phrase phrase -> phrase.slop() == 0;
      case Near near -> false;
      case WordForm form -> false;
    };
  }

  static String likeText(String text) {
    if (text.length() > Limits.LIKE_LENGTH) {
      throw new IllegalArgumentException(
          "A text of "
              + text.length()
              + " characters to look for the like of: it may have "
              + Limits.LIKE_LENGTH
              + "; its beginning will do");
    }
    return phrase(text);
  }

  /** A word that is not whole, in which {@code signs} stand for letters. */
  static String pattern(String pattern, String signs) {
    int fixed = 0;
    while (fixed < pattern.length() && isFormPart(pattern.charAt(fixed))) {
      fixed++;
    }
    boolean isClean =
        stripPunctuation(pattern).equals(signs.isEmpty() ? pattern : withoutEdges(pattern))
            && pattern.chars().allMatch(c -> isFormPart(c) || signs.indexOf(c) >= 0);
    if (!isClean || pattern.length() > Limits.FORM_LENGTH) {
      throw new IllegalArgumentException(
          "\""
              + pattern
              + "\": a prefix, wildcard or fuzzy word is one word of at most "
              + Limits.FORM_LENGTH
              + " letters, digits, ' . and _");
    }
    if (pattern.codePointCount(0, fixed) < Limits.WILDCARD_PREFIX) {
      throw new IllegalArgumentException(
          "\""
              + pattern
              + "\" begins with "
              + pattern.codePointCount(0, fixed)
              + " letters before a wildcard; write "
              + Limits.WILDCARD_PREFIX
              + " at least");
    }
    return pattern;
  }

  /** Without the wildcards at the ends. */
  private static String withoutEdges(String pattern) {
    int start = 0;
    int end = pattern.length();
    while (start < end && isWildcard(pattern.charAt(start))) {
      start++;
    }
    while (end > start && isWildcard(pattern.charAt(end - 1))) {
      end--;
    }
    return pattern.substring(start, end);
  }

  static String wildcard(String pattern) {
    String inner = pattern.replaceAll("[?]+$|[*]$", "");
    if (pattern.contains("**") || inner.chars().noneMatch(Typed::isWildcard)) {
      throw new IllegalArgumentException(
          "\""
              + pattern
              + "\" has no single * or ? before its end; use a word, a prefix, or one * for two");
    }
    return pattern(pattern, "*?");
  }

  static String fuzzy(String word) {
    if (word.codePointCount(0, word.length()) < Limits.FUZZY_LENGTH) {
      throw new IllegalArgumentException(
          "\""
              + word
              + "\" is too short to be looked for by its like; it needs "
              + Limits.FUZZY_LENGTH
              + " letters");
    }
    return pattern(word, "");
  }

  static boolean isWildcard(int c) {
    return c == '*' || c == '?';
  }

  /** What may stand inside a word that the index does not divide. */
  private static boolean isFormPart(int c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate((char) c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || "'’._".indexOf(c) >= 0;
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
