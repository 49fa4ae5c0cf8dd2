package dev.quotidian.query;

import java.util.function.IntPredicate;

/** A query string and the place up to which it is read. */
final class QueryText {
  private final String text;
  private int at;

  QueryText(String text) {
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
    while (!isAtEnd() && Typed.isBlank(peek())) {
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
    return isAtEnd() || Typed.isBlank(c) || c == '(' || c == ')' || QueryEscapes.isQuote(c);
  }

  /** Where the phrase that begins here ends: at its closing quotation mark, or -1. */
  int closingQuote() {
    char open = peek();
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == QueryEscapes.ESCAPE) {
        i++;
      } else if (QueryEscapes.closes(open, c)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Reads the phrase that begins here and ends at {@code close}, without its quotation marks and
   * escapes.
   */
  String quoted(int close) {
    StringBuilder plain = new StringBuilder();
    for (int i = at + 1; i < close; i++) {
      if (text.charAt(i) == QueryEscapes.ESCAPE && i + 1 < close) {
        i++;
      }
      plain.append(text.charAt(i));
    }
    at = close + 1;
    return plain.toString();
  }
}
