package dev.quotidian.cli;

/** How things look: in colours on a terminal, in plain characters elsewhere. */
final class Style {
  /** Stand around a match in text that is not yet laid out; they take no room. */
  static final char MATCH_BEGINS = '\u0001';

  static final char MATCH_ENDS = '\u0002';

  private static final String RESET = "\u001b[0m";

  private final boolean colours;
  private final int width;

  /**
   * A style.
   *
   * @param width the most characters a line; 0 to leave lines as they are
   */
  Style(boolean colours, int width) {
    this.colours = colours;
    this.width = width;
  }

  static Style of(Io io) {
    return new Style(io.colours(), io.outIsTerminal() ? TerminalWidth.of(io.environment()) : 0);
  }

  String name(String text) {
    return paint("\u001b[1m", clean(text));
  }

  String date(String text) {
    return paint("\u001b[36m", clean(text));
  }

  String faint(String text) {
    return paint("\u001b[2m", text);
  }

  String bar(String text) {
    return paint("\u001b[32m", text);
  }

  private String paint(String code, String text) {
    return colours && !text.isEmpty() ? code + text + RESET : text;
  }

  /** Text from an article as lines that fit, each indented, its matches marked. */
  String paragraph(String text, String indent) {
    String laidOut =
        indent + (width == 0 ? clean(text) : wrap(clean(text), width - indent.length(), indent));
    return laidOut
        .replace(String.valueOf(MATCH_BEGINS), colours ? "\u001b[1;33m" : "*")
        .replace(String.valueOf(MATCH_ENDS), colours ? RESET : "*");
  }

  /**
   * In one line, without control and bidirectional characters: an article must not steer the
   * terminal, also one to which the output comes by a pipe.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank =
          Character.isWhitespace(c)
              || TerminalFilter.isBidirectional(c)
              || (Character.isISOControl(c) && c != MATCH_BEGINS && c != MATCH_ENDS);
      if (!isBlank) {
        clean.append(c);
      } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString().stripTrailing();
  }

  private static String wrap(String text, int width, String indent) {
    StringBuilder wrapped = new StringBuilder(text.length() + 16);
    int column = 0;
    for (String word : text.split(" ", -1)) {
      int length = visibleLength(word);
      if (column > 0 && column + 1 + length > width) {
        wrapped.append('\n').append(indent);
        column = 0;
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += length;
    }
    return wrapped.toString();
  }

  private static int visibleLength(String word) {
    return (int) word.codePoints().filter(c -> c != MATCH_BEGINS && c != MATCH_ENDS).count();
  }
}
