package dev.quotidian.cli;

import java.util.Locale;

/** Lines with a number, a bar of its length, and a label. */
final class Bars {
  private static final int CELLS = 24;
  private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

  private final Style style;
  private final long largest;

  Bars(Style style, long largest) {
    this.style = style;
    this.largest = Math.max(1, largest);
  }

  String line(String label, long count) {
    int eighths = (int) Math.ceil((double) count * CELLS * 8 / largest);
    String bar = "█".repeat(eighths / 8) + EIGHTHS[eighths % 8];
    int cells = (eighths + 7) / 8;
    return String.format(Locale.ROOT, "%,9d  ", count)
        + style.bar(bar)
        + " ".repeat(CELLS - cells + 2)
        + label
        + "\n";
  }
}
