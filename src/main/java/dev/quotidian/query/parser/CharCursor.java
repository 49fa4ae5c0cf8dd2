package dev.quotidian.query.parser;

import dev.quotidian.query.syntax.EscapeSyntax;
import dev.quotidian.query.syntax.WordSyntax;
import java.util.function.IntPredicate;

/** A query string and the place up to which it is read. */
final class CharCursor {
  private final String text;
  private final StringBuilder unclosed = new StringBuilder(); // opened once, and never closed
  private int at;

  CharCursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /** The next character; a blank at the end. */
  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
  }

  boolean skip(char c) {
    boolean found = !isAtEnd() && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  void skipBlanks() {
    while (!isAtEnd() && WordSyntax.isBlank(peek())) {
      at++;
    }
  }

  String since(int start) {
    return text.substring(start, at);
  }

  /** The longest stretch of such characters. */
  String run(IntPredicate belongs) {
    int start = at;
    while (!isAtEnd() && belongs.test(peek())) {
      at++;
    }
    return since(start);
  }

  boolean atWordEnd() {
    char c = peek();
    return isAtEnd() || WordSyntax.isBlank(c) || c == '(' || c == ')' || EscapeSyntax.isQuote(c);
  }

  /** Where the phrase that begins here ends: at its closing quotation mark, or -1. */
  int closingQuote() {
    char open = peek();
    boolean isSingle = isSingleMark(open);
    if (unclosed.indexOf(String.valueOf(open)) >= 0) {
      return -1;
    }
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == EscapeSyntax.ESCAPE) {
        i++;
      } else if (isSingle ? closesSingle(i) : EscapeSyntax.closes(open, c)) {
        return i;
      }
    }
    unclosed.append(open);
    return -1;
  }

  /**
   * Whether several words in single quotation marks begin here, which are no apostrophes: they
   * stand before the first letter and after the last.
   */
  boolean opensPhraseInSingleMarks() {
    if (!isSingleMark(peek()) || peek() == '’' || !Character.isLetter(peek(1))) {
      return false;
    }
    int close = closingQuote();
    return close > 0 && WordSyntax.words(text.substring(at + 1, close)).size() > 1;
  }

  private static boolean isSingleMark(char c) {
    return c == '\'' || c == '‘' || c == '’';
  }

  private boolean closesSingle(int i) {
    char c = text.charAt(i);
    boolean isAfterWord = !WordSyntax.isBlank(text.charAt(i - 1));
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    return (c == '\'' || c == '’')
        && isAfterWord
        && (WordSyntax.isBlank(next) || ",.;:!?)~^".indexOf(next) >= 0);
  }

  /**
   * Reads the phrase that begins here and ends at {@code close}, without its quotation marks and
   * escapes.
   */
  String quoted(int close, QueryNotes notes) {
    StringBuilder plain = new StringBuilder();
    for (int i = at + 1; i < close; i++) {
      if (text.charAt(i) == '*' && Character.isLetterOrDigit(text.charAt(i - 1))) {
        notes.add(i, "wildcards are not read inside quotation marks; write the whole word");
      }
      if (text.charAt(i) == EscapeSyntax.ESCAPE && i + 1 < close) {
        i++;
      }
      plain.append(text.charAt(i));
    }
    at = close + 1;
    return plain.toString();
  }
}
