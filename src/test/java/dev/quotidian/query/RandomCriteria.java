package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Topic;
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

  /** The values to draw from. */
  public record Vocabulary(
      List<String> words,
      List<String> names,
      List<String> roles,
      List<String> affiliations,
      List<String> topics,
      List<String> publishers,
      List<String> ids,
      LocalDate first,
      int days) {}

  public RandomCriteria(Random random, Vocabulary vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  public ArticleCriterion article(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return random.nextInt(4) == 0 ? new ArticleCriterion.Title(text()) : common();
    }
    return switch (random.nextInt(4)) {
      case 0 -> ArticleCriterion.allOf(several(() -> article(depth - 1)));
      case 1 -> ArticleCriterion.anyOf(several(() -> article(depth - 1)));
      case 2 -> ArticleCriterion.not(article(depth - 1));
      default -> ArticleCriterion.quoting(quotation(depth - 1));
    };
  }

  public QuotationCriterion quotation(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return random.nextInt(3) == 0 ? common() : ofQuotation();
    }
    return switch (random.nextInt(4)) {
      case 0 -> QuotationCriterion.allOf(several(() -> quotation(depth - 1)));
      case 1 -> QuotationCriterion.anyOf(several(() -> quotation(depth - 1)));
      case 2 -> QuotationCriterion.not(quotation(depth - 1));
      default -> QuotationCriterion.inArticle(article(depth - 1));
    };
  }

  private QuotationCriterion ofQuotation() {
    return switch (random.nextInt(7)) {
      case 0 -> QuotationCriterion.role(one(vocabulary.roles()));
      case 1 -> QuotationCriterion.affiliation(one(vocabulary.affiliations()));
      case 2 -> QuotationCriterion.kind(one(List.of(Quotation.Kind.values())));
      case 3 -> QuotationCriterion.act(one(List.of(Quotation.Act.values())));
      case 4 -> QuotationCriterion.confidence(random.nextInt(11) / 10.0);
      case 5 -> QuotationCriterion.said(one(List.of(Relation.values())), days());
      default -> QuotationCriterion.speaker(one(vocabulary.names()));
    };
  }

  private CommonCriterion common() {
    return switch (random.nextInt(9)) {
      case 0 ->
          new CommonCriterion.OnTopic(
              one(vocabulary.topics()),
              random.nextBoolean()
                  ? Optional.empty()
                  : Optional.of(one(List.of(Topic.Origin.values()))));
      case 1 -> new CommonCriterion.FromPublisher(one(vocabulary.publishers()));
      case 2 -> new CommonCriterion.PublishedOn(one(List.of(Relation.values())), days());
      case 3 -> new CommonCriterion.MentionedOn(one(List.of(Relation.values())), days());
      case 4 -> random.nextInt(3) == 0 ? new CommonCriterion.Everything() : text();
      case 5 -> new CommonCriterion.WithId(one(vocabulary.ids()));
      default -> text();
    };
  }

  private CommonCriterion.Text text() {
    if (random.nextInt(3) > 0) {
      return new CommonCriterion.Word(one(vocabulary.words()));
    }
    String words =
        String.join(" ", Stream.generate(() -> one(vocabulary.words())).limit(2).toList());
    return new CommonCriterion.Phrase(words, 0);
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

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
