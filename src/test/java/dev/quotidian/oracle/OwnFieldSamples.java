package dev.quotidian.oracle;

import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.index.record.CaseFolding;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.OfOwnField;
import dev.quotidian.query.CommonCriterion.WithDate;
import dev.quotidian.query.CommonCriterion.WithKeyword;
import dev.quotidian.query.CommonCriterion.WithNumber;
import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fields of an archive's own: values of articles and criteria drawn at random, and what matches by
 * looking at the values.
 */
public final class OwnFieldSamples {
  private OwnFieldSamples() {}

  public static final OwnField SECTION = OwnField.keyword("section");
  public static final OwnField PAGE = OwnField.number("page");
  public static final OwnField EMBARGO = OwnField.date("Embargo-until");
  public static final OwnField STANDFIRST = OwnField.text("stand_first");
  private static final OwnField[] ALL = {SECTION, PAGE, EMBARGO, STANDFIRST};
  public static final OwnFields FIELDS = OwnFields.of(ALL);

  private static final List<Object> SECTIONS =
      List.of("Business", "business", "Foreign affairs", "Łódź", 7, true, " ");
  private static final List<String> ASKED_SECTIONS =
      List.of("BUSINESS", "foreign affairs", "lodz", "7", "true", "affairs");
  private static final List<String> WORDS = List.of("ceasefire", "talks", "energy", "peace");

  /** As settings take them. */
  public static OwnField[] all() {
    return ALL.clone();
  }

  static Map<String, Object> values(Random random) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("undeclared", random.nextInt(9));
    if (random.nextInt(4) > 0) {
      values.put(SECTION.name(), oneOrMore(random, () -> one(random, SECTIONS)));
    }
    if (random.nextInt(4) > 0) {
      values.put(PAGE.name(), oneOrMore(random, () -> page(random)));
    }
    if (random.nextInt(4) > 0) {
      values.put(EMBARGO.name(), oneOrMore(random, () -> day(random)));
    }
    if (random.nextInt(4) > 0) {
      values.put(
          STANDFIRST.name(),
          oneOrMore(random, () -> one(random, WORDS) + " " + one(random, WORDS)));
    }
    return values;
  }

  private static Object oneOrMore(Random random, java.util.function.Supplier<Object> value) {
    return random.nextInt(3) > 0
        ? value.get()
        : Stream.generate(value).limit(random.nextInt(3)).toList();
  }

  private static Object page(Random random) {
    int page = random.nextInt(-2, 6);
    return switch (random.nextInt(3)) {
      case 0 -> page;
      case 1 -> page + 0.5;
      default -> Integer.toString(page);
    };
  }

  private static String day(Random random) {
    LocalDate day = RandomArticles.FIRST.plusDays(random.nextInt(RandomArticles.DAYS));
    return random.nextBoolean() ? day.toString() : YearMonth.from(day).toString();
  }

  static OfOwnField criterion(Random random, DateRange days) {
    return switch (random.nextInt(3)) {
      case 0 -> new WithKeyword(SECTION.name(), one(random, ASKED_SECTIONS));
      case 1 -> pages(random);
      default ->
          new WithDate(EMBARGO.name(), one(random, List.of(IntervalRelation.values())), days);
    };
  }

  private static OfOwnField pages(Random random) {
    double min = random.nextInt(-2, 6);
    return new WithNumber(
        PAGE.name(),
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(min),
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(min + random.nextInt(5) / 2.0));
  }

  /** An order by a field, and the values by which it orders. */
  record Order(SortOrder order, Function<Article, List<? extends Comparable<?>>> values) {

    /** By the least value, or the greatest where that is first; what has none comes last. */
    <T> Comparator<T> of(Function<T, Article> article) {
      boolean isDescending = order.toString().endsWith("desc");
      Comparator<Comparable<Object>> byValue =
          isDescending ? Comparator.reverseOrder() : Comparator.naturalOrder();
      return Comparator.comparing(
          (T one) -> first(article.apply(one), byValue), Comparator.nullsLast(byValue));
    }

    @SuppressWarnings("unchecked")
    private @Nullable Comparable<Object> first(
        Article article, Comparator<Comparable<Object>> byValue) {
      return values.apply(article).stream()
          .map(value -> (Comparable<Object>) value)
          .min(byValue)
          .orElse(null);
    }
  }

  static Order order(Random random) {
    boolean isDescending = random.nextBoolean();
    return switch (random.nextInt(3)) {
      case 0 -> new Order(by(SECTION, isDescending), OwnFieldSamples::sections);
      case 1 -> new Order(by(PAGE, isDescending), OwnFieldSamples::pages);
      default -> new Order(by(EMBARGO, isDescending), OwnFieldSamples::embargoes);
    };
  }

  private static SortOrder by(OwnField field, boolean isDescending) {
    return isDescending ? SortOrder.descending(field.name()) : SortOrder.ascending(field.name());
  }

  static ArticleCriterion inText(CommonCriterion.Text text) {
    return new ArticleCriterion.InField(STANDFIRST.name(), text);
  }

  static boolean matches(OfOwnField criterion, Article article) {
    return switch (criterion) {
      case WithKeyword with ->
          sections(article).stream()
              .anyMatch(one -> CaseFolding.key(one).equals(CaseFolding.key(with.value())));
      case WithNumber with ->
          pages(article).stream()
              .anyMatch(
                  page ->
                      with.min().orElse(Double.NEGATIVE_INFINITY) <= page
                          && page <= with.max().orElse(Double.POSITIVE_INFINITY));
      case WithDate with ->
          embargoes(article).stream().anyMatch(days -> with.relation().matches(days, with.days()));
    };
  }

  public static List<String> sections(Article article) {
    return given(article, SECTION).map(String::valueOf).filter(text -> !text.isBlank()).toList();
  }

  public static List<Double> pages(Article article) {
    return given(article, PAGE).map(page -> Double.valueOf(page.toString())).toList();
  }

  public static List<DateRange> embargoes(Article article) {
    return given(article, EMBARGO)
        .map(String.class::cast)
        .map(
            text ->
                text.length() == 7
                    ? DateRange.of(YearMonth.parse(text))
                    : DateRange.of(LocalDate.parse(text)))
        .toList();
  }

  static Map<String, Object> declared(Article article) {
    Map<String, Object> declared = new LinkedHashMap<>(article.fields());
    declared.keySet().retainAll(List.of(ALL).stream().map(OwnField::name).toList());
    return declared;
  }

  static List<String> standfirsts(Article article) {
    return given(article, STANDFIRST).map(String.class::cast).toList();
  }

  private static Stream<Object> given(Article article, OwnField field) {
    Object value = article.fields().get(field.name());
    List<Object> values = new ArrayList<>();
    if (value instanceof List<?> list) {
      values.addAll(list);
    } else if (value != null) {
      values.add(value);
    }
    return values.stream();
  }

  private static <T> T one(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
