package dev.quotidian.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lead of a text: its first paragraph. A paragraph shorter than {@value #MIN_LENGTH}
 * characters, such as a dateline or byline, is joined with the next. Paragraphs end at an empty
 * line; in a text without empty lines, at a line end. A lead has at most {@value #MAX_LENGTH}
 * characters, and ends with a word. Safe for use by many threads.
 */
public final class Lead {
  private Lead() {}

  private static final int MIN_LENGTH = 80;
  private static final int MAX_LENGTH = 1000;
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** The lead of this body. */
  public static String of(String body) {
    String text = body.strip();
    int end = paragraphEnd(text, EMPTY_LINE.matcher(text).find() ? EMPTY_LINE : LINE_END);
    return end <= MAX_LENGTH ? text.substring(0, end) : text.substring(0, wordEnd(text));
  }

  private static int paragraphEnd(String text, Pattern edge) {
    Matcher edges = edge.matcher(text);
    while (edges.find() && edges.start() <= MAX_LENGTH) {
      if (edges.start() >= MIN_LENGTH) {
        return edges.start();
      }
    }
    return text.length();
  }

  private static int wordEnd(String text) {
    int end = MAX_LENGTH;
    while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end == 0 ? MAX_LENGTH : end;
  }
}
