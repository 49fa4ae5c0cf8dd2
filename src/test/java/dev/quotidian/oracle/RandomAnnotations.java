package dev.quotidian.oracle;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Position;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Resolution;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Annotated articles that use every part a record has, with values as odd as they may be: for
 * whoever stores them and must give back the same. {@link RandomArticles} are for searches.
 */
public final class RandomAnnotations {
  private static final List<String> CHARACTERS =
      List.of(
          "a", "Z", " ", "\"", "\\", "\n", "é", "“", "\u2028", "\u0001", "😀", "\ud83d", "\udc00");
  private static final List<String> ZONES =
      List.of("Z", "UTC", "Europe/Oslo", "America/New_York", "+05:30", "-09:00");

  private final Random random;

  public RandomAnnotations(Random random) {
    this.random = random;
  }

  public AnnotatedArticle next(String id) {
    String body = text(40) + "end.";
    Article article =
        new Article(
            id,
            body,
            published(),
            optional(() -> text(8)),
            list(() -> text(4)),
            optional(() -> text(4)),
            optional(() -> text(4)),
            list(() -> text(4)),
            optional(() -> text(2)),
            fields(2));
    int end = body.length();
    Annotations annotations =
        new Annotations(
            list(() -> quotation(end)),
            list(() -> date(end)),
            list(this::topic),
            list(() -> mention(end)),
            optional(() -> "en"));
    return new AnnotatedArticle(
        article, annotations, random.nextBoolean() ? OptionalInt.of(7) : OptionalInt.empty());
  }

  private Published published() {
    ZoneId zone = ZoneId.of(one(ZONES));
    return random.nextBoolean()
        ? Published.on(day(), zone)
        : Published.at(
            Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)), zone);
  }

  private LocalDate day() {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(-100_000, 100_000));
  }

  private DateRange days() {
    LocalDate day = day();
    return switch (random.nextInt(4)) {
      case 0 -> DateRange.since(day);
      case 1 -> DateRange.until(day);
      case 2 -> DateRange.of(day);
      default -> DateRange.of(day, day.plusDays(random.nextInt(400)));
    };
  }

  /** As an archive stores most: to four decimals; and others. */
  private double confidence() {
    return random.nextBoolean() ? random.nextInt(10_001) / 10_000.0 : random.nextDouble();
  }

  private Quotation quotation(int end) {
    return new Quotation(
        List.of(span(end), span(end)).subList(0, random.nextInt(1, 3)).stream().sorted().toList(),
        list(() -> span(end)),
        list(() -> span(end)),
        one(List.of(Quotation.Kind.values())),
        one(List.of(Quotation.Act.values())),
        optional(this::speaker),
        optional(() -> new SaidDate(days(), confidence(), name())),
        confidence(),
        name(),
        optional(() -> new Resolution(name(), confidence())),
        list(this::topic));
  }

  private Speaker speaker() {
    return random.nextInt(3) == 0 ? alone().withMembers(List.of(alone(), alone())) : alone();
  }

  private Speaker alone() {
    return new Speaker(
        name(),
        one(List.of(Speaker.Type.values())),
        optional(this::name),
        optional(this::name),
        list(() -> text(3)),
        optional(this::identity));
  }

  private Identity identity() {
    return new Identity("Q" + random.nextInt(), name(), list(() -> text(3)), list(this::position));
  }

  private Position position() {
    return random.nextBoolean()
        ? new Position(Optional.of(name()), optional(this::name))
        : new Position(Optional.empty(), Optional.of(name()));
  }

  private DateMention date(int end) {
    return new DateMention(
        span(end),
        one(List.of(DateMention.Type.values())),
        name(),
        optional(this::days),
        confidence(),
        name(),
        new DateDetail(
            one(List.of(DateDetail.Granularity.values())),
            optional(() -> one(List.of(DateDetail.Modifier.values()))),
            one(List.of(DateDetail.Anchor.values())),
            random.nextBoolean(),
            optional(() -> text(2)),
            optional(() -> text(2))));
  }

  private Topic topic() {
    return new Topic(name(), name(), confidence(), one(List.of(Topic.Origin.values())));
  }

  private EntityMention mention(int end) {
    Entity entity =
        new Entity(
            "Entity " + random.nextInt(3), one(List.of(Entity.Type.values())), list(() -> text(2)));
    return new EntityMention(span(end), entity, confidence(), name());
  }

  private Span span(int end) {
    int start = random.nextInt(end);
    return new Span(start, random.nextInt(start + 1, end + 1));
  }

  private Map<String, Object> fields(int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      fields.put(random.nextInt(4) == 0 ? "$long" : text(3), value(depth));
    }
    return fields;
  }

  private Object value(int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 8)) {
      case 0 -> text(5);
      case 1 -> random.nextInt();
      case 2 -> random.nextLong() >> random.nextInt(64);
      case 3 -> random.nextDouble();
      case 4 -> random.nextFloat();
      case 5 -> random.nextBoolean();
      case 6 -> list(() -> value(depth - 1));
      default -> fields(depth - 1);
    };
  }

  /** Not blank. */
  private String name() {
    return "n" + text(4);
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(length + 1); i > 0; i--) {
      text.append(one(CHARACTERS));
    }
    return text.toString();
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(Supplier<T> value) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(value.get());
    }
    return list;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
