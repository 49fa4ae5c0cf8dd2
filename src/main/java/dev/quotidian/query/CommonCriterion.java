package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Topic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A criterion (query node) for articles and for quotations alike. Of a quotation, words and phrases
 * match what was said, and single words its context too. A topic is the quotation's own or one that
 * the publisher gave its article. Publisher, publication date and id are the article's.
 *
 * <pre>{@code
 * ArticleCriterion articles = ArticleCriterion.words("ceasefire");
 * QuotationCriterion quotations = QuotationCriterion.words("ceasefire");
 * }</pre>
 *
 * <p>Immutable.
 *
 * @since 0.1
 */
public sealed interface CommonCriterion extends ArticleCriterion, QuotationCriterion {

  /** A criterion for a text: a headline, a body, or what was said. */
  sealed interface Text extends CommonCriterion permits Word, Phrase, Near, WordForm {

    /** Whether it may be a part of {@link Near}: words may, and phrases without slop. */
    default boolean canBeNear() {
      return switch (this) {
        case Word word -> true;
        case Phrase phrase -> phrase.slop() == 0;
        case Near near -> false;
        case WordForm form -> false;
      };
    }
  }

  /**
   * A word, in any of its inflected forms. One that the index splits ("cease-fire") is a phrase.
   *
   * @param text the word, without the punctuation around it
   */
  record Word(String text) implements Text {
    /**
     * Strips punctuation from both ends.
     *
     * @throws IllegalArgumentException if there is no letter or digit, or there is white space
     *     inside
     */
    public Word {
      Objects.requireNonNull(text, "text");
      text = CriterionChecks.word(text);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * A phrase: words in this order.
   *
   * @param text the words
   * @param slop the maximum number of moves of words in all; 0 for an exact phrase
   */
  record Phrase(String text, int slop) implements Text {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there is no letter or digit, or {@code slop} is not in 0
     *     to 1000
     */
    public Phrase {
      Objects.requireNonNull(text, "text");
      text = CriterionChecks.phrase(text);
      slop = CriterionChecks.within("Phrase \"" + text + "\": slop", slop, 1000);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Proximity: words and phrases near each other, without overlap.
   *
   * @param parts words, and phrases without slop; 2 to {@link QueryLimits#MAX_NEAR_PARTS}
   * @param within the maximum number of other words between the first and the last; 0 to {@link
   *     QueryLimits#MAX_NEAR_DISTANCE}
   * @param ordered whether they must come in this order
   */
  record Near(List<Text> parts, int within, boolean ordered) implements Text {
    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are too few or too many parts, one is neither a
     *     word nor a plain phrase, or {@code within} is out of range
     */
    public Near {
      Objects.requireNonNull(parts, "parts");
      parts = CriterionChecks.nearParts(parts);
      within = CriterionChecks.within("Near", within, QueryLimits.MAX_NEAR_DISTANCE);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Similar texts ("more like this"). The {@value QueryLimits#MAX_LIKE_TERMS} words of the text
   * that distinguish it most are searched; a third of them must match.
   *
   * @param text what to compare with; at most {@link QueryLimits#MAX_LIKE_LENGTH} characters
   */
  record Like(String text) implements CommonCriterion {
    /** Checks that it has a word and is not too long. */
    public Like {
      Objects.requireNonNull(text, "text");
      text = CriterionChecks.likeText(text);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Texts similar to an article, without itself; as {@link Like} with its body.
   *
   * @param id the article's id, exactly; nothing is found where there is no such article
   */
  record LikeArticle(String id) implements CommonCriterion {
    /** Checks that it is not blank. */
    public LikeArticle {
      Objects.requireNonNull(id, "id");
      CriterionChecks.value("id", id);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * The article's language.
   *
   * @param tag a BCP 47 tag; {@code en} finds {@code en-GB} too
   */
  record InLanguage(String tag) implements CommonCriterion {
    /** Checks that it is not blank. */
    public InLanguage {
      Objects.requireNonNull(tag, "tag");
      tag = CriterionChecks.value("language", tag);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * A topic, or one that is a part of it in its taxonomy.
   *
   * @param label the whole label, or the code; case and diacritics don't matter
   * @param origin where the topic must come from; empty for anywhere
   */
  record OnTopic(String label, Optional<Topic.Origin> origin) implements CommonCriterion {
    /** Checks that the label is not blank. */
    public OnTopic {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(origin, "origin");
      label = CriterionChecks.value("topic", label);
    }

    /** A topic from anywhere. */
    public OnTopic(String label) {
      this(label, Optional.empty());
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Somebody or something named: in what was said, without its own speaker; of an article, in its
   * body.
   *
   * @param name every word of it is in the name, or the other forms of it, of one person or
   *     organisation; case and diacritics don't matter
   */
  record About(String name) implements CommonCriterion {
    /** Checks that it is not blank. */
    public About {
      Objects.requireNonNull(name, "name");
      name = CriterionChecks.value("name", name);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * The article's publisher.
   *
   * @param name the whole name; case and diacritics don't matter
   */
  record FromPublisher(String name) implements CommonCriterion {
    /** Checks that it is not blank. */
    public FromPublisher {
      Objects.requireNonNull(name, "name");
      name = CriterionChecks.value("publisher", name);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The day the article was published. */
  record PublishedOn(IntervalRelation relation, DateRange days) implements CommonCriterion {
    /** Checks. */
    public PublishedOn {
      Objects.requireNonNull(relation, "relation");
      Objects.requireNonNull(days, "days");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Days that the article mentions, or that are mentioned in what was said. */
  record MentionedOn(IntervalRelation relation, DateRange days) implements CommonCriterion {
    /** Checks. */
    public MentionedOn {
      Objects.requireNonNull(relation, "relation");
      Objects.requireNonNull(days, "days");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * The article with this id.
   *
   * @param id the id, exactly
   */
  record WithId(String id) implements CommonCriterion {
    /** Checks that it is not blank. */
    public WithId {
      Objects.requireNonNull(id, "id");
      CriterionChecks.value("id", id);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** A criterion for a field of the archive's own, see {@code dev.quotidian.query.field}. */
  sealed interface OfOwnField extends CommonCriterion permits WithKeyword, WithNumber, WithDate {

    /** The name of the field, in whatever case. */
    String field();
  }

  /**
   * A value of a keyword field of the archive's own.
   *
   * @param field the name of the field
   * @param value the whole value; case and diacritics don't matter
   */
  record WithKeyword(String field, String value) implements OfOwnField {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if no field may be named so, or the value is blank
     */
    public WithKeyword {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(value, "value");
      field = CriterionChecks.ownField(field);
      value = CriterionChecks.value(field, value);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * A number of a number field of the archive's own, within a range.
   *
   * @param field the name of the field
   * @param min the least number, included; empty for any
   * @param max the greatest number, included; empty for any
   */
  record WithNumber(String field, Optional<Double> min, Optional<Double> max)
      implements OfOwnField {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if no field may be named so, an end is not finite, or the
     *     least is above the greatest
     */
    public WithNumber {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(min, "min");
      Objects.requireNonNull(max, "max");
      field = CriterionChecks.ownField(field);
      min = min.map(CriterionChecks::finite);
      max = max.map(CriterionChecks::finite);
      CriterionChecks.ascending(field, min, max);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * A date of a date field of the archive's own.
   *
   * @param field the name of the field
   * @param relation how the article's days are to these
   * @param days the days asked for
   */
  record WithDate(String field, IntervalRelation relation, DateRange days) implements OfOwnField {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if no field may be named so
     */
    public WithDate {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(relation, "relation");
      Objects.requireNonNull(days, "days");
      field = CriterionChecks.ownField(field);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** All there is. */
  record MatchAll() implements CommonCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }
}
