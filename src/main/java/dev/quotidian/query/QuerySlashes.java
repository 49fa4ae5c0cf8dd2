package dev.quotidian.query;

/** Knows a regular expression when it sees one, to say that they are not read. */
final class QuerySlashes {
  private QuerySlashes() {}

  private static final int LONGEST = 200;

  /** Looks at what begins here, and stays here. */
  static void checkRegularExpression(QueryText text, QueryNotes notes) {
    if (text.peek() != '/') {
      return;
    }
    int length = 1;
    while (length < LONGEST && !isEnd(text, length)) {
      length++;
    }
    if (length > 1 && text.peek(length) == '/') {
      notes.add(
          text.at(),
          "regular expressions are not read, as they can cost any time; use * ? or ~; read as words");
    }
  }

  private static boolean isEnd(QueryText text, int ahead) {
    char c = text.peek(ahead);
    return Typed.isBlank(c) || (c == '/' && Typed.isBlank(text.peek(ahead + 1)));
  }
}
