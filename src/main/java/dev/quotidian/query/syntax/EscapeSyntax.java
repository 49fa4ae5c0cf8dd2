package dev.quotidian.query.syntax;

import java.util.Set;

/** Which characters of a query string mean something, and how to write them so that they don't. */
public final class EscapeSyntax {
  private EscapeSyntax() {}

  public static final char ESCAPE = '\\';

  /** Everything that opens or closes a phrase. */
  private static final String QUOTES = "\"“”„‟«»";

  private static final String SPECIAL = QUOTES + "\\():=<>~^*?/";

  /** The words that relate others, as people type them. */
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "and", "or");

  /** After "per" it is the rest of a word. */
  private static final String CENT = "cent";

  public static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** Whether a phrase that {@code open} opened ends here. */
  public static boolean closes(char open, char c) {
    return switch (open) {
      case '«' -> c == '»';
      case '»' -> c == '«';
      case '„', '‟' -> c == '“' || c == '”' || c == '"';
      default -> c == '”' || c == '"';
    };
  }

  public static String word(String word) {
    StringBuilder escaped = new StringBuilder();
    if (OPERATORS.contains(word) || word.equalsIgnoreCase(CENT)) {
      escaped.append(ESCAPE);
    }
    word.chars().forEach(c -> append(escaped, (char) c, SPECIAL));
    return escaped.toString();
  }

  public static String quoted(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    text.chars().forEach(c -> append(escaped, (char) c, QUOTES + ESCAPE + "*"));
    return escaped.append('"').toString();
  }

  private static void append(StringBuilder escaped, char c, String special) {
    if (special.indexOf(c) >= 0) {
      escaped.append(ESCAPE);
    }
    escaped.append(c);
  }

  /** Whether a field's value needs no quotation marks. */
  public static boolean isPlain(String value) {
    return value
        .codePoints()
        .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
  }
}
