package dev.quotidian.oracle;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.WordForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Criteria of every form, drawn at random from few values, so that they often match. */
public final class RandomCriteria {
  private final Random random;
  private final Vocabulary vocabulary;
  private final boolean withOwnFields;

  /** The values to draw from. */
  public record Vocabulary(
      List<String> words,
      List<String> names,
      List<String> speakerIds,
      List<String> roles,
      List<String> affiliations,
      List<String> topics,
      List<String> publishers,
      List<String> ids,
      LocalDate first,
      int days,
      List<String> authors,
      List<String> languages,
      List<WordForm> forms,
      List<String> likes) {}

  public RandomCriteria(Random random, Vocabulary vocabulary) {
    this(random, vocabulary, false);
  }

  private RandomCriteria(Random random, Vocabulary vocabulary, boolean withOwnFields) {
    this.random = random;
    this.vocabulary = vocabulary;
    this.withOwnFields = withOwnFields;
  }

  /** These and criteria of {@link OwnFieldSamples}. */
  public RandomCriteria withOwnFields() {
    return new RandomCriteria(random, vocabulary, true);
  }

  public ArticleCriterion article(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return random.nextInt(3) == 0 ? ofArticle() : common();
    }
    return switch (random.nextInt(6)) {
      case 0 -> ArticleCriterion.allOf(several(() -> article(depth - 1)));
      case 1 -> ArticleCriterion.anyOf(several(() -> article(depth - 1)));
      case 2 -> ArticleCriterion.not(article(depth - 1));
      case 3 -> ArticleCriterion.boosted(article(depth - 1), weight());
      case 4 -> ArticleCriterion.atLeast(2, many(() -> article(depth - 1)));
      default -> ArticleCriterion.quoting(quotation(depth - 1));
    };
  }

  public QuotationCriterion quotation(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return random.nextInt(3) == 0 ? common() : ofQuotation();
    }
    return switch (random.nextInt(6)) {
      case 0 -> QuotationCriterion.allOf(several(() -> quotation(depth - 1)));
      case 1 -> QuotationCriterion.anyOf(several(() -> quotation(depth - 1)));
      case 2 -> QuotationCriterion.not(quotation(depth - 1));
      case 3 -> QuotationCriterion.boosted(quotation(depth - 1), weight());
      case 4 -> QuotationCriterion.atLeast(2, many(() -> quotation(depth - 1)));
      default -> QuotationCriterion.inArticle(article(depth - 1));
    };
  }

  private double weight() {
    return random.nextBoolean() ? 1 + random.nextInt(100) / 2 : random.nextDouble(0.001, 100);
  }

  private ArticleCriterion ofArticle() {
    return switch (random.nextInt(5)) {
      case 4 -> withOwnFields ? OwnFieldSamples.inText(text()) : new ArticleCriterion.Body(text());
      case 0 -> new ArticleCriterion.Title(text());
      case 1 -> new ArticleCriterion.Lead(text());
      case 2 -> new ArticleCriterion.Body(text());
      default -> new ArticleCriterion.ByAuthor(one(vocabulary.authors()));
    };
  }

  private QuotationCriterion ofQuotation() {
    return switch (random.nextInt(12)) {
      case 10 -> QuotationCriterion.content(text());
      case 9 -> QuotationCriterion.speakerNamed(one(vocabulary.names()));
      case 8 -> QuotationCriterion.sourceType(one(List.of(Speaker.Type.values())));
      case 0 -> QuotationCriterion.role(one(vocabulary.roles()));
      case 1 -> QuotationCriterion.affiliation(one(vocabulary.affiliations()));
      case 2 -> QuotationCriterion.kind(one(List.of(Quotation.Kind.values())));
      case 3 -> QuotationCriterion.act(one(List.of(Quotation.Act.values())));
      case 4 -> QuotationCriterion.confidence(random.nextInt(11) / 10.0);
      case 5 -> QuotationCriterion.said(one(List.of(IntervalRelation.values())), days());
      case 6 -> QuotationCriterion.speakerId(one(vocabulary.speakerIds()));
      case 7 -> QuotationCriterion.anyAct();
      default -> QuotationCriterion.speaker(one(vocabulary.names()));
    };
  }

  private CommonCriterion common() {
    return switch (random.nextInt(14)) {
      case 12, 13 -> withOwnFields ? OwnFieldSamples.criterion(random, days()) : text();
      case 9 -> new CommonCriterion.InLanguage(one(vocabulary.languages()));
      case 10 -> vocabulary.likes().isEmpty() ? text() : like();
      case 0 ->
          new CommonCriterion.OnTopic(
              one(vocabulary.topics()),
              random.nextBoolean()
                  ? Optional.empty()
                  : Optional.of(one(List.of(Topic.Origin.values()))));
      case 1 -> new CommonCriterion.FromPublisher(one(vocabulary.publishers()));
      case 2 -> new CommonCriterion.PublishedOn(one(List.of(IntervalRelation.values())), days());
      case 3 -> new CommonCriterion.MentionedOn(one(List.of(IntervalRelation.values())), days());
      case 4 -> random.nextInt(3) == 0 ? new CommonCriterion.MatchAll() : text();
      case 5 -> new CommonCriterion.WithId(one(vocabulary.ids()));
      case 6 -> new CommonCriterion.About(one(vocabulary.names()));
      default -> text();
    };
  }

  private CommonCriterion like() {
    return random.nextBoolean()
        ? new CommonCriterion.Like(one(vocabulary.likes()))
        : new CommonCriterion.LikeArticle(one(vocabulary.ids()));
  }

  private CommonCriterion.Text text() {
    return switch (random.nextInt(9)) {
      case 0, 1 -> phrase(random.nextInt(3) == 0 ? random.nextInt(4) : 0);
      case 2 -> near();
      case 3 -> one(vocabulary.forms());
      default -> new CommonCriterion.Word(one(vocabulary.words()));
    };
  }

  private CommonCriterion.Text near() {
    return new CommonCriterion.Near(
        Stream.generate(
                () ->
                    random.nextInt(3) == 0
                        ? phrase(0)
                        : new CommonCriterion.Word(one(vocabulary.words())))
            .limit(random.nextInt(2, 4))
            .toList(),
        random.nextInt(8),
        random.nextBoolean());
  }

  private CommonCriterion.Text phrase(int slop) {
    String words =
        String.join(
            " ",
            Stream.generate(() -> one(vocabulary.words())).limit(random.nextInt(2, 4)).toList());
    return new CommonCriterion.Phrase(words, slop);
  }

  private DateRange days() {
    LocalDate first = vocabulary.first().plusDays(random.nextInt(vocabulary.days()));
    return switch (random.nextInt(6)) {
      case 0 -> DateRange.since(first);
      case 1 -> DateRange.until(first);
      case 2 -> DateRange.of(first);
      case 3 -> random.nextInt(4) == 0 ? DateRange.ALWAYS : DateRange.ofYear(first.getYear());
      default -> DateRange.of(first, first.plusDays(random.nextInt(vocabulary.days())));
    };
  }

  private <C> List<C> several(Supplier<C> criterion) {
    return Stream.generate(criterion).limit(random.nextInt(2, 4)).toList();
  }

  private <C> List<C> many(Supplier<C> criterion) {
    return Stream.generate(criterion).limit(random.nextInt(2, 5)).toList();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
