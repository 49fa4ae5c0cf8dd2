package dev.quotidian.query.syntax;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Orders as they are written: {@code section:asc,recency:30@2025-03-19}. */
public final class OrderSyntax {
  private OrderSyntax() {}

  /** What orders are, for messages. */
  public static final String EXPECTED =
      "it is relevance, newest, oldest, said:asc, said:desc, confidence:asc, confidence:desc,"
          + " recency:30 (half as good after 30 days), recency:30@2025-03-19, or a field of the"
          + " archive's own as page:asc or page:desc; several as section:asc,newest";

  /** What stands between two keys. */
  public static final String SEPARATOR = ",";

  private static final String ASCENDING = ":asc";
  private static final String DESCENDING = ":desc";
  private static final String RECENCY = "recency:";
  private static final char AS_OF = '@';

  /** The keys of an order. */
  public static List<String> keys(String order) {
    return Arrays.stream(order.split(SEPARATOR, -1)).map(String::strip).toList();
  }

  /**
   * A column, and whether its greatest value comes first.
   *
   * @param column as it is written
   */
  public record Directed(String column, boolean descending) {
    /** Reads {@code page:asc} and {@code page:DESC}; empty for what is not like that. */
    public static Optional<Directed> parse(String key) {
      String direction = key.substring(Math.max(0, key.lastIndexOf(':'))).toLowerCase(Locale.ROOT);
      return direction.equals(ASCENDING) || direction.equals(DESCENDING)
          ? Optional.of(
              new Directed(
                  key.substring(0, key.length() - direction.length()),
                  direction.equals(DESCENDING)))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return column + (descending ? DESCENDING : ASCENDING);
    }
  }

  /**
   * A half-life in days, and the day from which ages are counted; the newest article's, if empty.
   */
  public record Decay(int halfLifeDays, Optional<LocalDate> asOf) {
    /** Reads {@code recency:30} and {@code recency:30@2025-03-19}; empty for what is not that. */
    public static Optional<Decay> parse(String key) {
      String lower = key.toLowerCase(Locale.ROOT);
      int at = lower.indexOf(AS_OF);
      if (!lower.startsWith(RECENCY)) {
        return Optional.empty();
      }
      String halfLife = lower.substring(RECENCY.length(), at < 0 ? lower.length() : at);
      try {
        return Optional.of(
            new Decay(
                Integer.parseInt(halfLife),
                at < 0 ? Optional.empty() : Optional.of(LocalDate.parse(key.substring(at + 1)))));
      } catch (NumberFormatException | DateTimeParseException e) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return RECENCY + halfLifeDays + asOf.map(day -> AS_OF + day.toString()).orElse("");
    }
  }
}
