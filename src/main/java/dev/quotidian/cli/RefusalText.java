package dev.quotidian.cli;

import dev.quotidian.ingest.Read;

/** What could not be read, with the option that would let it be read. */
final class RefusalText {
  private RefusalText() {}

  static String of(Read.Refused refused) {
    return switch (refused.problem()) {
      case NO_DATE -> refused + " (--date 2025-03-19)";
      case TOO_LONG -> refused + " (--max-bytes)";
      case OTHER -> refused.toString();
    };
  }
}
