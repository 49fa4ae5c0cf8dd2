package dev.quotidian.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The order of hits. It is total. The tie-breaks are the time of publication, newest first, then
 * the article id, then the place in the article.
 *
 * <pre>{@code
 * search.withOrder(SortOrder.NEWEST);
 * search.withOrder(SortOrder.recency(30)); // a match of 30 days before the newest article counts half
 * search.withOrder(SortOrder.recency(7, LocalDate.of(2025, 3, 19)));
 * SortOrder.parse("recency:7@2025-03-19");
 * }</pre>
 *
 * <p>Immutable.
 *
 * @since 0.1
 */
public sealed interface SortOrder {
  /** The best match first. */
  SortOrder RELEVANCE = new Relevance();

  /** By time of publication, newest first. */
  SortOrder NEWEST = new Newest();

  /** By time of publication, oldest first. */
  SortOrder OLDEST = new Oldest();

  /**
   * The best match first, its score halved for each {@code halfLifeDays} of age.
   *
   * @throws IllegalArgumentException if {@code halfLifeDays} is not in 1 to 36500
   */
  static SortOrder recency(int halfLifeDays, LocalDate asOf) {
    return new Recency(halfLifeDays, Optional.of(asOf));
  }

  /**
   * The same, ages being counted up to the newest article in the archive.
   *
   * @throws IllegalArgumentException if {@code halfLifeDays} is not in 1 to 36500
   */
  static SortOrder recency(int halfLifeDays) {
    return new Recency(halfLifeDays, Optional.empty());
  }

  /** The best match first. */
  record Relevance() implements SortOrder {
    @Override
    public String toString() {
      return "relevance";
    }
  }

  /** By time of publication, newest first. */
  record Newest() implements SortOrder {
    @Override
    public String toString() {
      return "newest";
    }
  }

  /** By time of publication, oldest first. */
  record Oldest() implements SortOrder {
    @Override
    public String toString() {
      return "oldest";
    }
  }

  /**
   * The best match first, where a score is multiplied by {@code 0.5 ^ (age / halfLifeDays)}. Age is
   * the days from publication to {@code asOf}; what was published later has none. Without words in
   * the criterion, only age counts.
   *
   * @param halfLifeDays after how many days a score counts half: 1 to 36500
   * @param asOf the day from which ages are counted; the newest article's, if empty
   */
  record Recency(int halfLifeDays, Optional<LocalDate> asOf) implements SortOrder {
    /** Checks the half-life. */
    public Recency {
      Objects.requireNonNull(asOf, "asOf");
      if (halfLifeDays < 1 || halfLifeDays > 36_500) {
        throw new BadRequestException(
            "Recency with a half-life of " + halfLifeDays + " days: it must be 1 to 36500");
      }
    }

    /** By how much a score counts after so many days. */
    public double weight(long ageDays) {
      return Math.pow(0.5, (double) Math.max(0, ageDays) / halfLifeDays);
    }

    @Override
    public String toString() {
      return "recency:" + halfLifeDays + asOf.map(day -> "@" + day).orElse("");
    }
  }

  /**
   * By a number, date or keyword field of the archive's own. Of several values the first in the
   * order counts; of a quotation, those of its article. What has none comes last in either
   * direction. Keywords are ordered by their characters as they are written, so capitals come
   * before small letters; dates by their first day.
   *
   * @param field the name of the field, in whatever case
   * @param descending whether the greatest comes first
   */
  record ByField(String field, boolean descending) implements SortOrder {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if no field may be named so
     */
    public ByField {
      Objects.requireNonNull(field, "field");
      field = CriterionChecks.ownField(field);
    }

    @Override
    public String toString() {
      return field + (descending ? DESCENDING : ASCENDING);
    }
  }

  /** What follows the name of a field, the least value first. */
  String ASCENDING = ":asc";

  /** What follows the name of a field, the greatest value first. */
  String DESCENDING = ":desc";

  /**
   * By a number, date or keyword field of the archive's own, the least value first.
   *
   * @throws IllegalArgumentException if no field may be named so
   */
  static SortOrder ascending(String field) {
    return new ByField(field, false);
  }

  /**
   * By a number, date or keyword field of the archive's own, the greatest value first.
   *
   * @throws IllegalArgumentException if no field may be named so
   */
  static SortOrder descending(String field) {
    return new ByField(field, true);
  }

  /**
   * Reads what {@link Object#toString} of an order prints: {@code relevance}, {@code newest},
   * {@code oldest}, {@code recency:30}, {@code recency:30@2025-03-19}, and {@code page:asc} or
   * {@code page:desc} with a field of the archive's own.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  static SortOrder parse(String text) {
    Objects.requireNonNull(text, "text");
    String order = text.toLowerCase(Locale.ROOT);
    return switch (order) {
      case "relevance" -> RELEVANCE;
      case "newest" -> NEWEST;
      case "oldest" -> OLDEST;
      default ->
          order.endsWith(ASCENDING) || order.endsWith(DESCENDING)
              ? byField(text)
              : parseRecency(order);
    };
  }

  private static SortOrder byField(String text) {
    int colon = text.lastIndexOf(':');
    boolean isDescending = text.toLowerCase(Locale.ROOT).endsWith(DESCENDING);
    return new ByField(text.substring(0, colon), isDescending);
  }

  private static SortOrder parseRecency(String text) {
    int at = text.indexOf('@');
    try {
      if (text.startsWith("recency:")) {
        int halfLife =
            Integer.parseInt(text.substring("recency:".length(), at < 0 ? text.length() : at));
        return at < 0
            ? recency(halfLife)
            : recency(halfLife, LocalDate.parse(text.substring(at + 1)));
      }
    } catch (NumberFormatException | DateTimeParseException e) {
      throw unknown(text, e);
    }
    throw unknown(text, null);
  }

  private static BadRequestException unknown(
      String text, @org.jspecify.annotations.Nullable Exception cause) {
    String message =
        "Order '"
            + text
            + "' is not known: it is relevance, newest, oldest, recency:30 (half as good after 30 days),"
            + " recency:30@2025-03-19, or a field of the archive's own as page:asc or page:desc";
    return cause == null
        ? new BadRequestException(message)
        : new BadRequestException(message, cause);
  }
}
