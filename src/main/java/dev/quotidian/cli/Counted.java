package dev.quotidian.cli;

import java.util.Locale;

/** A number with its noun. */
final class Counted {
  private Counted() {}

  /** {@code 1 article}, {@code 2,400 articles}. */
  static String of(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
