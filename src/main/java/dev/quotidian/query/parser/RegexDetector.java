package dev.quotidian.query.parser;

import dev.quotidian.query.syntax.WordSyntax;

/** Knows a regular expression when it sees one, to say that they are not read. */
final class RegexDetector {
  private RegexDetector() {}

  private static final int MAX_LENGTH = 200;

  /** Looks at what begins here, and stays here. */
  static void checkRegularExpression(CharCursor text, QueryNotes notes) {
    if (text.peek() != '/') {
      return;
    }
    int length = 1;
    while (length < MAX_LENGTH && !isEnd(text, length)) {
      length++;
    }
    if (length > 1 && text.peek(length) == '/') {
      notes.add(
          text.at(),
          "regular expressions are not read, as they can cost any time; use * ? or ~; read as words");
    }
  }

  private static boolean isEnd(CharCursor text, int ahead) {
    char c = text.peek(ahead);
    return WordSyntax.isBlank(c) || (c == '/' && WordSyntax.isBlank(text.peek(ahead + 1)));
  }
}
