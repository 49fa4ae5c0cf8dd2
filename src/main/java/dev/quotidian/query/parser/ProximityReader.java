package dev.quotidian.query.parser;

import dev.quotidian.query.QueryLimits;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the operators that carry a number: {@code a NEAR/5 b}, {@code a BEFORE/5 b}, {@code
 * ATLEAST/2(a b c)}, and as other search engines write them: {@code w/5}, {@code PRE/5}.
 */
final class ProximityReader<C> {
  private final QueryLexer<C> reader;
  private final CharCursor text;
  private final QueryNotes notes;

  ProximityReader(QueryLexer<C> reader, CharCursor text, QueryNotes notes) {
    this.reader = reader;
    this.text = text;
    this.notes = notes;
  }

  /** Whether there was one. */
  boolean read() {
    int start = text.at();
    String name = text.run(Character::isLetter).toUpperCase(Locale.ROOT);
    Optional<Integer> number =
        text.skip('/') ? NumberSyntax.count(text.run(c -> c >= '0' && c <= '9')) : Optional.empty();
    boolean found =
        number.isPresent()
            && switch (name) {
              case "NEAR", "W" -> near(start, number.get(), false);
              case "BEFORE", "PRE" -> near(start, number.get(), true);
              case "ATLEAST" -> atLeast(start, number.get());
              default -> false;
            };
    if (!found) {
      text.moveTo(start);
    }
    return found;
  }

  private boolean near(int start, int within, boolean ordered) {
    if (!text.atWordEnd() || reader.isInNames()) {
      return false;
    }
    String written = text.since(start);
    if (within > QueryLimits.MAX_NEAR_DISTANCE) {
      notes.add(
          start,
          written
              + " is read as if it ended in "
              + QueryLimits.MAX_NEAR_DISTANCE
              + ", the most there is");
    }
    reader
        .tokens()
        .near(
            new TokenList.Nearness(
                start, written, Math.min(within, QueryLimits.MAX_NEAR_DISTANCE), ordered));
    return true;
  }

  private boolean atLeast(int start, int count) {
    text.skipBlanks();
    boolean found = text.skip('(');
    if (found) {
      reader.atLeast(start, count);
    }
    return found;
  }

  /** {@code (a OR b)~2}: parentheses have no distance. */
  static void ignoreDistance(CharCursor text, QueryNotes notes) {
    int at = text.at();
    if (text.skip('~')) {
      String number = text.run(c -> (c >= '0' && c <= '9') || c == '.');
      notes.add(
          at,
          "\"~"
              + number
              + "\" stands after parentheses, where only a word or a phrase takes it; left out, write"
              + " a NEAR/5 b for words near each other");
    }
  }

  /** Reads {@code ~3} after a phrase; 0 where there is none. */
  static int slop(CharCursor text, QueryNotes notes) {
    int at = text.at();
    if (!text.skip('~')) {
      return 0;
    }
    String digits = text.run(c -> c >= '0' && c <= '9');
    if (digits.isEmpty() || digits.length() > 4 || Integer.parseInt(digits) > 1000) {
      notes.add(at, "after ~ there must be a number up to 1000; left out");
      return 0;
    }
    return Integer.parseInt(digits);
  }
}
