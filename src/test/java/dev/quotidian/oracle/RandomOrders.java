package dev.quotidian.oracle;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.query.SortOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Orders of hits by one key or by several, drawn at random, and what they mean. */
public final class RandomOrders {
  private static final int PARTS = 10_000;
  private final Random random;
  private final boolean hasFields;

  /** Without own fields. */
  public RandomOrders(Random random) {
    this(random, false);
  }

  RandomOrders(Random random, boolean hasFields) {
    this.random = random;
    this.hasFields = hasFields;
  }

  /** A hit as orders look at it; an article is no quotation. */
  record Ordered(AnnotatedArticle in, Optional<Quotation> quotation, int number, double score) {
    private Instant published() {
      return in.article().published().instantOrStartOfDay();
    }

    private int confidence() {
      return (int) Math.round(quotation.orElseThrow().confidence() * PARTS);
    }

    private Optional<DateRange> said(Comparator<DateRange> first) {
      List<Quotation> said = quotation.map(List::of).orElse(in.annotations().quotations());
      return said.stream()
          .flatMap(one -> one.said().stream())
          .filter(SaidDate::isExplicit)
          .map(SaidDate::range)
          .min(first);
    }
  }

  /** An order, and the same by looking at each hit. */
  record Drawn(SortOrder order, Comparator<Ordered> comparator) {}

  private record Key(String by, SortOrder order, Comparator<Ordered> comparator) {}

  /** An order of articles. */
  public SortOrder ofArticles() {
    return next(false).order();
  }

  /** An order of quotations. */
  public SortOrder ofQuotations() {
    return next(true).order();
  }

  Drawn next(boolean isOfQuotations) {
    List<Key> keys = new ArrayList<>();
    Set<String> by = new HashSet<>();
    for (int i = random.nextInt(SortOrder.MAX_KEYS); i >= 0; i--) {
      Key key = key(isOfQuotations);
      if (by.add(key.by())) {
        keys.add(key);
      }
    }
    SortOrder order = keys.stream().map(Key::order).reduce(SortOrder::then).orElseThrow();
    Comparator<Ordered> comparator =
        keys.stream().map(Key::comparator).reduce(Comparator::thenComparing).orElseThrow();
    return new Drawn(
        order,
        comparator
            .thenComparing(Comparator.comparing(Ordered::published).reversed())
            .thenComparing(one -> one.in().article().id())
            .thenComparingInt(Ordered::number));
  }

  private Key key(boolean isOfQuotations) {
    return switch (random.nextInt(hasFields ? 8 : 5)) {
      case 0 ->
          new Key(
              "relevance",
              SortOrder.RELEVANCE,
              Comparator.comparingDouble(Ordered::score).reversed());
      case 1 -> published();
      case 2 -> said();
      case 3 -> isOfQuotations ? confidence() : said();
      case 4 -> said();
      default -> ofField();
    };
  }

  private Key published() {
    Comparator<Ordered> oldest = Comparator.comparing(Ordered::published);
    return random.nextBoolean()
        ? new Key("published", SortOrder.OLDEST, oldest)
        : new Key("published", SortOrder.NEWEST, oldest.reversed());
  }

  private Key said() {
    boolean isLatest = random.nextBoolean();
    Comparator<DateRange> byDays = isLatest ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return new Key(
        "said",
        isLatest ? SortOrder.LATEST_SAID : SortOrder.EARLIEST_SAID,
        Comparator.comparing(
            (Ordered one) -> one.said(byDays).orElse(null), Comparator.nullsLast(byDays)));
  }

  private Key confidence() {
    Comparator<Ordered> least = Comparator.comparingInt(Ordered::confidence);
    return random.nextBoolean()
        ? new Key("confidence", SortOrder.LEAST_CONFIDENT, least)
        : new Key("confidence", SortOrder.MOST_CONFIDENT, least.reversed());
  }

  private Key ofField() {
    OwnFieldSamples.Order own = OwnFieldSamples.order(random);
    String name = ((SortOrder.ByField) own.order()).field();
    return new Key(name, own.order(), own.of((Ordered one) -> one.in().article()));
  }
}
