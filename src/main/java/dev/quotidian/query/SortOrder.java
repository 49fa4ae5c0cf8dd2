package dev.quotidian.query;

import dev.quotidian.query.syntax.Excerpt;
import dev.quotidian.query.syntax.OrderSyntax;
import dev.quotidian.query.syntax.OrderSyntax.Decay;
import dev.quotidian.query.syntax.OrderSyntax.Directed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of hits: by one key or by several, each of which orders what those before it leave
 * equal. It is total: the tie-breaks are the time of publication, newest first, then the article
 * id, then the place in the article.
 *
 * <pre>{@code
 * search.withOrder(SortOrder.NEWEST);
 * search.withOrder(SortOrder.recency(30)); // a match of 30 days before the newest article counts half
 * search.withOrder(SortOrder.ascending("section").then(SortOrder.LATEST_SAID));
 * SortOrder.parse("section:asc,said:desc");
 * }</pre>
 *
 * <p>Immutable.
 *
 * @since 0.1
 */
public sealed interface SortOrder {
  /** The maximum number of keys of an order. */
  int MAX_KEYS = 5;

  /** The best match first. */
  SortOrder RELEVANCE = new Relevance();

  /** By time of publication, newest first. */
  SortOrder NEWEST = new Newest();

  /** By time of publication, oldest first. */
  SortOrder OLDEST = new Oldest();

  /** By said date, the earliest first; see {@link EarliestSaid}. */
  SortOrder EARLIEST_SAID = new EarliestSaid();

  /** By said date, the latest first. */
  SortOrder LATEST_SAID = new LatestSaid();

  /** By confidence, of quotations, the surest first. */
  SortOrder MOST_CONFIDENT = new MostConfident();

  /** By confidence, of quotations, the least sure first. */
  SortOrder LEAST_CONFIDENT = new LeastConfident();

  /** Its keys, the first first: of most orders itself. */
  List<Key> keys();

  /**
   * This order, and where it leaves hits equal, another.
   *
   * @throws IllegalArgumentException if together they have more than {@link #MAX_KEYS} keys, or two
   *     by the same
   */
  SortOrder then(SortOrder next);

  /** An order by one key. */
  sealed interface Key extends SortOrder {
    // A default method of SortOrder would make its keys and its constants wait for each other.
    @Override
    default List<Key> keys() {
      return List.of(this);
    }

    @Override
    default SortOrder then(SortOrder next) {
      return Chain.of(this, next);
    }

    /** By what it orders, in whatever direction; two keys of a chain are by different things. */
    private String by() {
      return switch (this) {
        case Relevance relevance -> "relevance";
        case Recency recency -> "relevance";
        case Newest newest -> "publication";
        case Oldest oldest -> "publication";
        case EarliestSaid earliest -> "said";
        case LatestSaid latest -> "said";
        case MostConfident most -> "confidence";
        case LeastConfident least -> "confidence";
        case ByField own -> "field " + own.field().toLowerCase(Locale.ROOT);
      };
    }
  }

  /**
   * By several keys, each of which orders what those before it leave equal. A score that is not the
   * first key is that without re-ranking and relevance feedback.
   *
   * @param keys 2 to {@link #MAX_KEYS}, no two by the same
   */
  record Chain(List<Key> keys) implements SortOrder {
    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are too few or too many, or two by the same
     */
    public Chain {
      Objects.requireNonNull(keys, "keys");
      keys = List.copyOf(keys);
      if (keys.size() < 2 || keys.size() > MAX_KEYS) {
        throw new BadRequestException(
            "An order by " + keys.size() + " keys: several are 2 to " + MAX_KEYS);
      }
      if (keys.stream().map(Key::by).distinct().count() < keys.size()) {
        throw new BadRequestException(
            "Order " + text(keys) + ": two of its keys are by the same; leave out the later one");
      }
    }

    private static Chain of(SortOrder first, SortOrder next) {
      Objects.requireNonNull(next, "next");
      return new Chain(Stream.of(first, next).flatMap(order -> order.keys().stream()).toList());
    }

    @Override
    public SortOrder then(SortOrder next) {
      return of(this, next);
    }

    private static String text(List<Key> keys) {
      return keys.stream().map(Key::toString).collect(Collectors.joining(OrderSyntax.SEPARATOR));
    }

    @Override
    public String toString() {
      return text(keys);
    }
  }

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
  record Relevance() implements Key {
    @Override
    public String toString() {
      return "relevance";
    }
  }

  /** By time of publication, newest first. */
  record Newest() implements Key {
    @Override
    public String toString() {
      return "newest";
    }
  }

  /** By time of publication, oldest first. */
  record Oldest() implements Key {
    @Override
    public String toString() {
      return "oldest";
    }
  }

  /**
   * By the days on which something was said, the earliest first: by the first day, then by the
   * last. Of an article those of its quotations count, the first in the order. What has none that
   * the text is explicit about comes last.
   */
  record EarliestSaid() implements Key {
    @Override
    public String toString() {
      return "said:asc";
    }
  }

  /** The same, the latest first; what has none comes last here too. */
  record LatestSaid() implements Key {
    @Override
    public String toString() {
      return "said:desc";
    }
  }

  /** By the confidence of a quotation, to four decimals, the greatest first. */
  record MostConfident() implements Key {
    @Override
    public String toString() {
      return "confidence:desc";
    }
  }

  /** By the confidence of a quotation, to four decimals, the least first. */
  record LeastConfident() implements Key {
    @Override
    public String toString() {
      return "confidence:asc";
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
  record Recency(int halfLifeDays, Optional<LocalDate> asOf) implements Key {
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
      return new Decay(halfLifeDays, asOf).toString();
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
  record ByField(String field, boolean descending) implements Key {
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
      return new Directed(field, descending).toString();
    }
  }

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
   * {@code oldest}, {@code said:asc}, {@code confidence:desc}, {@code recency:30@2025-03-19},
   * {@code page:desc} with a field of the archive's own, or several: {@code section:asc,newest}.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  static SortOrder parse(String text) {
    Objects.requireNonNull(text, "text");
    List<Key> keys = OrderSyntax.keys(text).stream().map(SortOrder::parseKey).toList();
    return keys.size() == 1 ? keys.getFirst() : new Chain(keys);
  }

  private static Key parseKey(String text) {
    return Stream.of(
            RELEVANCE, NEWEST, OLDEST, EARLIEST_SAID, LATEST_SAID, MOST_CONFIDENT, LEAST_CONFIDENT)
        .flatMap(order -> order.keys().stream())
        .filter(known -> known.toString().equalsIgnoreCase(text))
        .findFirst()
        .or(() -> Decay.parse(text).map(decay -> new Recency(decay.halfLifeDays(), decay.asOf())))
        .or(() -> Directed.parse(text).map(by -> new ByField(by.column(), by.descending())))
        .orElseThrow(
            () ->
                new BadRequestException(
                    "Order '" + Excerpt.of(text) + "' is not known: " + OrderSyntax.EXPECTED));
  }
}
