package dev.quotidian.query;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads the operators that carry a number: {@code a NEAR/5 b}, {@code a BEFORE/5 b}, {@code
 * ATLEAST/2(a b c)}, and as other search engines write them: {@code w/5}, {@code PRE/5}.
 */
final class QueryKeywords<C> {
  private final QueryReader<C> reader;
  private final QueryText text;
  private final QueryNotes notes;

  QueryKeywords(QueryReader<C> reader, QueryText text, QueryNotes notes) {
    this.reader = reader;
    this.text = text;
    this.notes = notes;
  }

  /** Whether there was one. */
  boolean read() {
    int start = text.at();
    String name = text.run(Character::isLetter).toUpperCase(Locale.ROOT);
    Optional<Integer> number =
        text.skip('/') ? QueryNumbers.count(text.run(c -> c >= '0' && c <= '9')) : Optional.empty();
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
    if (within > Limits.NEAR_WITHIN) {
      notes.add(
          start,
          written + " is read as if it ended in " + Limits.NEAR_WITHIN + ", the most there is");
    }
    reader
        .tokens()
        .near(
            new QueryTokens.Nearness(
                start, written, Math.min(within, Limits.NEAR_WITHIN), ordered));
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
}
