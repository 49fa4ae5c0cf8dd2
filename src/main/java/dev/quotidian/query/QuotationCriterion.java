package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Topic;
import dev.quotidian.query.CommonCriterion.Everything;
import dev.quotidian.query.CommonCriterion.FromPublisher;
import dev.quotidian.query.CommonCriterion.MentionedOn;
import dev.quotidian.query.CommonCriterion.OnTopic;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.PublishedOn;
import dev.quotidian.query.CommonCriterion.WithId;
import dev.quotidian.query.CommonCriterion.Word;
import java.util.List;
import java.util.Optional;

/**
 * What a quotation must satisfy, as data: compare it, keep it, print it. It prints as the query
 * string that parses back to it.
 *
 * <pre>{@code
 * QuotationCriterion criterion =
 *     allOf(
 *         speaker("Zhang Hong"),
 *         said(DateRange.of(LocalDate.of(2025, 3, 19))),
 *         words("ceasefire"));
 * criterion.toString(); // speaker:"Zhang Hong" said:2025-03-19 ceasefire
 * }</pre>
 *
 * <p>Immutable. The static methods make every variant.
 */
public sealed interface QuotationCriterion
    permits QuotationCriterion.Affiliated,
        QuotationCriterion.AllOf,
        QuotationCriterion.AnyOf,
        QuotationCriterion.Confident,
        QuotationCriterion.InArticle,
        QuotationCriterion.InRole,
        QuotationCriterion.Not,
        QuotationCriterion.OfAct,
        QuotationCriterion.OfKind,
        QuotationCriterion.SaidOn,
        QuotationCriterion.SpokenBy,
        CommonCriterion {

  /** All of these words, each in any inflected form: {@code words("ceasefire deal")}. */
  static QuotationCriterion words(String words) {
    return allOf(Typed.words(words).stream().map(Word::new).toList());
  }

  /** At least one of these words. */
  static QuotationCriterion anyWord(String words) {
    return anyOf(Typed.words(words).stream().map(Word::new).toList());
  }

  /** These words, one after the other. */
  static QuotationCriterion phrase(String words) {
    return new Phrase(words, 0);
  }

  /** These words near each other: they may be moved by {@code slop} places in all. */
  static QuotationCriterion phrase(String words, int slop) {
    return new Phrase(words, slop);
  }

  /** Quotations in articles on a topic: the whole label; case and diacritics don't matter. */
  static QuotationCriterion topic(String label) {
    return new OnTopic(label);
  }

  /** As {@link #topic(String)}, of topics that come from there. */
  static QuotationCriterion topic(String label, Topic.Origin origin) {
    return new OnTopic(label, Optional.of(origin));
  }

  /** Quotations in articles of a publisher: the whole name; case and diacritics don't matter. */
  static QuotationCriterion publisher(String name) {
    return new FromPublisher(name);
  }

  /** Quotations in articles published on one of these days. */
  static QuotationCriterion published(DateRange days) {
    return new PublishedOn(Relation.INTERSECTS, days);
  }

  /** Quotations that mention a time that shares a day with these. */
  static QuotationCriterion mentioned(DateRange days) {
    return new MentionedOn(Relation.INTERSECTS, days);
  }

  /** Quotations that mention a time that lies so to these days. */
  static QuotationCriterion mentioned(Relation relation, DateRange days) {
    return new MentionedOn(relation, days);
  }

  /** The quotations of the article with this id. */
  static QuotationCriterion articleId(String id) {
    return new WithId(id);
  }

  /** All quotations. */
  static QuotationCriterion everything() {
    return new Everything();
  }

  /** What satisfies all of these. */
  static QuotationCriterion allOf(QuotationCriterion... criteria) {
    return allOf(List.of(criteria));
  }

  /** What satisfies all of these; everything, if there are none. */
  static QuotationCriterion allOf(List<? extends QuotationCriterion> criteria) {
    return switch (criteria.size()) {
      case 0 -> everything();
      case 1 -> criteria.getFirst();
      default -> new AllOf(List.copyOf(criteria));
    };
  }

  /** What satisfies at least one of these. */
  static QuotationCriterion anyOf(QuotationCriterion... criteria) {
    return anyOf(List.of(criteria));
  }

  /** What satisfies at least one of these; nothing, if there are none. */
  static QuotationCriterion anyOf(List<? extends QuotationCriterion> criteria) {
    return switch (criteria.size()) {
      case 0 -> not(everything());
      case 1 -> criteria.getFirst();
      default -> new AnyOf(List.copyOf(criteria));
    };
  }

  /** What does not satisfy this. */
  static QuotationCriterion not(QuotationCriterion criterion) {
    return new Not(criterion);
  }

  /**
   * What somebody said: every word of {@code name} is in the speaker's name or its other forms in
   * the article.
   */
  static QuotationCriterion speaker(String name) {
    return new SpokenBy(name);
  }

  /** What somebody of this role said: every word is in the role. */
  static QuotationCriterion role(String role) {
    return new InRole(role);
  }

  /** What somebody of this affiliation said: every word is in the affiliation. */
  static QuotationCriterion affiliation(String affiliation) {
    return new Affiliated(affiliation);
  }

  /** Quotations of a kind. */
  static QuotationCriterion kind(Quotation.Kind kind) {
    return new OfKind(kind);
  }

  /** What was said, or thought, or is a stance. */
  static QuotationCriterion act(Quotation.Act act) {
    return new OfAct(act);
  }

  /** Quotations found with at least this confidence. */
  static QuotationCriterion confidence(double atLeast) {
    return new Confident(atLeast);
  }

  /** Quotations that the text tells were uttered in a time that shares a day with these. */
  static QuotationCriterion said(DateRange days) {
    return new SaidOn(Relation.INTERSECTS, days);
  }

  /** Quotations that the text tells were uttered in a time that lies so to these days. */
  static QuotationCriterion said(Relation relation, DateRange days) {
    return new SaidOn(relation, days);
  }

  /** Quotations in articles that satisfy {@code article}. */
  static QuotationCriterion inArticle(ArticleCriterion article) {
    return new InArticle(article);
  }

  /**
   * Every word of the name as typed is in the speaker's name or aliases; case and diacritics don't
   * matter.
   */
  record SpokenBy(String name) implements QuotationCriterion {
    /** Checks that it is not blank. */
    public SpokenBy {
      name = Typed.value("speaker", name);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Every word is in the speaker's role. */
  record InRole(String role) implements QuotationCriterion {
    /** Checks that it is not blank. */
    public InRole {
      role = Typed.value("role", role);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Every word is in the speaker's affiliation. */
  record Affiliated(String affiliation) implements QuotationCriterion {
    /** Checks that it is not blank. */
    public Affiliated {
      affiliation = Typed.value("affiliation", affiliation);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** How much of it stands in quotation marks. */
  record OfKind(Quotation.Kind kind) implements QuotationCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** What the source did. */
  record OfAct(Quotation.Act act) implements QuotationCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Found with at least this confidence. */
  record Confident(double atLeast) implements QuotationCriterion {
    /** Checks that it is in [0, 1]. */
    public Confident {
      atLeast = Typed.confidence(atLeast);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Uttered, as the text tells, in a time that lies so to these days. */
  record SaidOn(Relation relation, DateRange days) implements QuotationCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The article satisfies this. */
  record InArticle(ArticleCriterion article) implements QuotationCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** All of two or more. */
  record AllOf(List<QuotationCriterion> criteria) implements QuotationCriterion {
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
  record AnyOf(List<QuotationCriterion> criteria) implements QuotationCriterion {
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
  record Not(QuotationCriterion criterion) implements QuotationCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }
}
