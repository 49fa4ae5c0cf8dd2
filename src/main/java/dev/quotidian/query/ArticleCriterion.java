package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Topic;
import dev.quotidian.query.CommonCriterion.Everything;
import dev.quotidian.query.CommonCriterion.FromPublisher;
import dev.quotidian.query.CommonCriterion.MentionedOn;
import dev.quotidian.query.CommonCriterion.OnTopic;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.PublishedOn;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.WithId;
import dev.quotidian.query.CommonCriterion.Word;
import java.util.List;
import java.util.Optional;

/**
 * What an article must satisfy, as data: compare it, keep it, print it. It prints as the query
 * string that parses back to it.
 *
 * <pre>{@code
 * ArticleCriterion criterion =
 *     allOf(
 *         words("ceasefire"),
 *         published(DateRange.of(YearMonth.of(2025, 3))),
 *         quoting(QuotationCriterion.speaker("Zelensky")));
 * criterion.toString(); // ceasefire published:2025-03-01..2025-03-31 speaker:Zelensky
 * }</pre>
 *
 * <p>Immutable. The static methods make every variant.
 */
public sealed interface ArticleCriterion
    permits ArticleCriterion.AllOf,
        ArticleCriterion.AnyOf,
        ArticleCriterion.Not,
        ArticleCriterion.Quoting,
        ArticleCriterion.Title,
        CommonCriterion {

  /** All of these words, each in any inflected form: {@code words("ceasefire deal")}. */
  static ArticleCriterion words(String words) {
    return allOf(Typed.words(words).stream().map(Word::new).toList());
  }

  /** At least one of these words. */
  static ArticleCriterion anyWord(String words) {
    return anyOf(Typed.words(words).stream().map(Word::new).toList());
  }

  /** These words, one after the other. */
  static ArticleCriterion phrase(String words) {
    return new Phrase(words, 0);
  }

  /** These words near each other: they may be moved by {@code slop} places in all. */
  static ArticleCriterion phrase(String words, int slop) {
    return new Phrase(words, slop);
  }

  /** Articles on a topic: the whole label; case and diacritics don't matter. */
  static ArticleCriterion topic(String label) {
    return new OnTopic(label);
  }

  /** As {@link #topic(String)}, of topics that come from there. */
  static ArticleCriterion topic(String label, Topic.Origin origin) {
    return new OnTopic(label, Optional.of(origin));
  }

  /** Articles of a publisher: the whole name; case and diacritics don't matter. */
  static ArticleCriterion publisher(String name) {
    return new FromPublisher(name);
  }

  /** Articles published on one of these days. */
  static ArticleCriterion published(DateRange days) {
    return new PublishedOn(Relation.INTERSECTS, days);
  }

  /** Articles that mention a time that shares a day with these. */
  static ArticleCriterion mentioned(DateRange days) {
    return new MentionedOn(Relation.INTERSECTS, days);
  }

  /** Articles that mention a time that lies so to these days. */
  static ArticleCriterion mentioned(Relation relation, DateRange days) {
    return new MentionedOn(relation, days);
  }

  /** The article with this id. */
  static ArticleCriterion articleId(String id) {
    return new WithId(id);
  }

  /** All articles. */
  static ArticleCriterion everything() {
    return new Everything();
  }

  /** What satisfies all of these. */
  static ArticleCriterion allOf(ArticleCriterion... criteria) {
    return allOf(List.of(criteria));
  }

  /** What satisfies all of these; everything, if there are none. */
  static ArticleCriterion allOf(List<? extends ArticleCriterion> criteria) {
    return switch (criteria.size()) {
      case 0 -> everything();
      case 1 -> criteria.getFirst();
      default -> new AllOf(List.copyOf(criteria));
    };
  }

  /** What satisfies at least one of these. */
  static ArticleCriterion anyOf(ArticleCriterion... criteria) {
    return anyOf(List.of(criteria));
  }

  /** What satisfies at least one of these; nothing, if there are none. */
  static ArticleCriterion anyOf(List<? extends ArticleCriterion> criteria) {
    return switch (criteria.size()) {
      case 0 -> not(everything());
      case 1 -> criteria.getFirst();
      default -> new AnyOf(List.copyOf(criteria));
    };
  }

  /** What does not satisfy this. */
  static ArticleCriterion not(ArticleCriterion criterion) {
    return new Not(criterion);
  }

  /** Articles with all of these words in the title. */
  static ArticleCriterion title(String words) {
    return allOf(Typed.words(words).stream().map(word -> new Title(new Word(word))).toList());
  }

  /** Articles with these words, one after the other, in the title. */
  static ArticleCriterion titlePhrase(String words) {
    return new Title(new Phrase(words, 0));
  }

  /** Articles with one quotation that satisfies all of {@code quotation}. */
  static ArticleCriterion quoting(QuotationCriterion quotation) {
    return new Quoting(quotation);
  }

  /** A word or phrase in the title. */
  record Title(Text text) implements ArticleCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** One quotation of the article satisfies all of this. */
  record Quoting(QuotationCriterion quotation) implements ArticleCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** All of two or more. */
  record AllOf(List<ArticleCriterion> criteria) implements ArticleCriterion {
    /** Copies, and checks that there are two at least. */
    public AllOf {
      criteria = Typed.atLeastTwo("AllOf", criteria);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** At least one of two or more. */
  record AnyOf(List<ArticleCriterion> criteria) implements ArticleCriterion {
    /** Copies, and checks that there are two at least. */
    public AnyOf {
      criteria = Typed.atLeastTwo("AnyOf", criteria);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** All but these. */
  record Not(ArticleCriterion criterion) implements ArticleCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }
}
