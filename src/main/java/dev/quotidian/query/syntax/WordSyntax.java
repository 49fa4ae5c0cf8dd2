package dev.quotidian.query.syntax;

import java.util.ArrayList;
import java.util.List;

/** Where words begin and end as people type them. */
public final class WordSyntax {
  public static final String PERCENT = "percent";

  private WordSyntax() {}

  /** The words of a text, in order, what is only punctuation left out. */
  public static List<String> words(String text) {
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

  /** The words to search for: as {@link #words}, but "per cent" is "percent". */
  public static List<String> searched(String text) {
    List<String> words = new ArrayList<>();
    for (String word : words(text)) {
      if (!words.isEmpty() && isPerCent(words.getLast(), word)) {
        words.removeLast();
        words.add(PERCENT);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether two words are a spelling of {@value #PERCENT}. */
  public static boolean isPerCent(String first, String second) {
    return first.equalsIgnoreCase("per") && second.equalsIgnoreCase("cent");
  }

  /**
   * Without what surrounds the first and last character that can be searched for, but with a {@link
   * SignSyntax sign} of the word; empty if there is none.
   */
  public static String stripPunctuation(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !isWordPart(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !isWordPart(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return start == end
        ? ""
        : text.substring(SignSyntax.start(text, start), SignSyntax.end(text, start, end));
  }

  public static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  static boolean isWordPart(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_SYMBOL ->
          true;
      default -> Character.isLetterOrDigit(character);
    };
  }

  /** Whether {@code c} stands for letters in a pattern. */
  public static boolean isWildcard(int c) {
    return c == '*' || c == '?';
  }
}
