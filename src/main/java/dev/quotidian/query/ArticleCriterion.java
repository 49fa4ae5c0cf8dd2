package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Topic;
import dev.quotidian.query.CommonCriterion.About;
import dev.quotidian.query.CommonCriterion.FromPublisher;
import dev.quotidian.query.CommonCriterion.InLanguage;
import dev.quotidian.query.CommonCriterion.Like;
import dev.quotidian.query.CommonCriterion.LikeArticle;
import dev.quotidian.query.CommonCriterion.MatchAll;
import dev.quotidian.query.CommonCriterion.MentionedOn;
import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.OnTopic;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.PublishedOn;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.WithDate;
import dev.quotidian.query.CommonCriterion.WithId;
import dev.quotidian.query.CommonCriterion.WithKeyword;
import dev.quotidian.query.CommonCriterion.WithNumber;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.syntax.WordSyntax;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A criterion for articles, as data: compare it, store it, print it. It prints as the query string
 * that parses back to it.
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
 *
 * @since 0.1
 */
public sealed interface ArticleCriterion
    permits ArticleCriterion.AllOf,
        ArticleCriterion.AnyOf,
        ArticleCriterion.AtLeast,
        ArticleCriterion.Boosted,
        ArticleCriterion.Not,
        ArticleCriterion.Quoting,
        ArticleCriterion.Title,
        ArticleCriterion.Lead,
        ArticleCriterion.Body,
        ArticleCriterion.ByAuthor,
        ArticleCriterion.InField,
        CommonCriterion {

  /** All of these words, each in any inflected form: {@code words("ceasefire deal")}. */
  static ArticleCriterion words(String words) {
    Objects.requireNonNull(words, "words");
    return allOf(WordSyntax.searched(words).stream().map(Word::new).toList());
  }

  /** At least one of these words. */
  static ArticleCriterion anyWord(String words) {
    Objects.requireNonNull(words, "words");
    return anyOf(WordSyntax.searched(words).stream().map(Word::new).toList());
  }

  /**
   * These words, as a phrase.
   *
   * @throws IllegalArgumentException if there is no letter or digit
   */
  static ArticleCriterion phrase(String words) {
    return new Phrase(words, 0);
  }

  /**
   * These words, as a sloppy phrase: {@code slop} is the maximum number of moves in all.
   *
   * @throws IllegalArgumentException if there is no letter or digit, or {@code slop} is not in 0 to
   *     1000
   */
  static ArticleCriterion phrase(String words, int slop) {
    return new Phrase(words, slop);
  }

  /**
   * Articles on a topic: the whole label; case and diacritics don't matter.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static ArticleCriterion topic(String label) {
    return new OnTopic(label);
  }

  /** As {@link #topic(String)}, of topics that come from there. */
  static ArticleCriterion topic(String label, Topic.Origin origin) {
    return new OnTopic(label, Optional.of(origin));
  }

  /**
   * Articles that name a person or an organisation: {@code about("Lena Okafor")}, {@code
   * about("Russia")}.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static ArticleCriterion about(String name) {
    return new About(name);
  }

  /**
   * Articles of a publisher: the whole name; case and diacritics don't matter.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static ArticleCriterion publisher(String name) {
    return new FromPublisher(name);
  }

  /** Articles published on one of these days. */
  static ArticleCriterion published(DateRange days) {
    return new PublishedOn(IntervalRelation.INTERSECTS, days);
  }

  /** Articles that mention a time that overlaps these days. */
  static ArticleCriterion mentioned(DateRange days) {
    return new MentionedOn(IntervalRelation.INTERSECTS, days);
  }

  /** Articles that mention a time in this relation to these days. */
  static ArticleCriterion mentioned(IntervalRelation relation, DateRange days) {
    return new MentionedOn(relation, days);
  }

  /**
   * The article with this id.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static ArticleCriterion articleId(String id) {
    return new WithId(id);
  }

  /**
   * Any word with this prefix: {@code prefix("nucl")}.
   *
   * @throws IllegalArgumentException if it is shorter than {@link QueryLimits#MIN_WILDCARD_PREFIX},
   *     longer than {@link QueryLimits#MAX_PATTERN_LENGTH}, or not one word
   */
  static Text prefix(String letters) {
    return new WordForm.Prefix(letters);
  }

  /**
   * Any word of this wildcard pattern: {@code *} is any number of letters, {@code ?} is one.
   *
   * @throws IllegalArgumentException if fewer than {@link QueryLimits#MIN_WILDCARD_PREFIX} letters
   *     stand before the first wildcard, there is no wildcard before the end, or it is not one word
   */
  static Text wildcard(String pattern) {
    return new WordForm.Wildcard(pattern);
  }

  /**
   * This word, and those within a small edit distance of it.
   *
   * @throws IllegalArgumentException if it is shorter than {@link QueryLimits#MIN_FUZZY_LENGTH},
   *     longer than {@link QueryLimits#MAX_PATTERN_LENGTH}, or not one word
   */
  static Text fuzzy(String word) {
    Objects.requireNonNull(word, "word");
    return WordForm.Fuzzy.of(word);
  }

  /**
   * Words and phrases with at most {@code within} other words between the first and the last, in
   * any order: {@code near(5, "ceasefire", "the Kremlin")}.
   *
   * @throws IllegalArgumentException if there are fewer than 2 or more than {@link
   *     QueryLimits#MAX_NEAR_PARTS} parts, one has no letter or digit, or {@code within} is not in
   *     0 to {@link QueryLimits#MAX_NEAR_DISTANCE}
   */
  static Text near(int within, String... parts) {
    Objects.requireNonNull(parts, "parts");
    return new Near(CriterionChecks.parts(parts), within, false);
  }

  /**
   * The same, in this order.
   *
   * @throws IllegalArgumentException if there are fewer than 2 or more than {@link
   *     QueryLimits#MAX_NEAR_PARTS} parts, one has no letter or digit, or {@code within} is not in
   *     0 to {@link QueryLimits#MAX_NEAR_DISTANCE}
   */
  static Text inOrder(int within, String... parts) {
    Objects.requireNonNull(parts, "parts");
    return new Near(CriterionChecks.parts(parts), within, true);
  }

  /**
   * Articles about the same things as a text.
   *
   * @throws IllegalArgumentException if there is no letter or digit, or it is longer than {@link
   *     QueryLimits#MAX_LIKE_LENGTH}
   */
  static ArticleCriterion like(String text) {
    return new Like(text);
  }

  /** Articles about the same things as an article, without its own. */
  static ArticleCriterion likeArticle(String id) {
    return new LikeArticle(id);
  }

  /** Articles in a language, by its BCP 47 tag: {@code en} finds {@code en-GB} too. */
  static ArticleCriterion language(String tag) {
    return new InLanguage(tag);
  }

  /** All articles. */
  static ArticleCriterion matchAll() {
    return new MatchAll();
  }

  /** What satisfies all of these. */
  static ArticleCriterion allOf(ArticleCriterion... criteria) {
    Objects.requireNonNull(criteria, "criteria");
    return allOf(List.of(criteria));
  }

  /** What satisfies all of these; everything if there are none. */
  static ArticleCriterion allOf(List<? extends ArticleCriterion> criteria) {
    Objects.requireNonNull(criteria, "criteria");
    return switch (criteria.size()) {
      case 0 -> matchAll();
      case 1 -> criteria.getFirst();
      default -> new AllOf(List.copyOf(criteria));
    };
  }

  /** What satisfies at least one of these. */
  static ArticleCriterion anyOf(ArticleCriterion... criteria) {
    Objects.requireNonNull(criteria, "criteria");
    return anyOf(List.of(criteria));
  }

  /** What satisfies at least one of these; nothing, if there are none. */
  static ArticleCriterion anyOf(List<? extends ArticleCriterion> criteria) {
    Objects.requireNonNull(criteria, "criteria");
    return switch (criteria.size()) {
      case 0 -> not(matchAll());
      case 1 -> criteria.getFirst();
      default -> new AnyOf(List.copyOf(criteria));
    };
  }

  /**
   * What satisfies at least {@code count} of these.
   *
   * @throws IllegalArgumentException if {@code count} is less than 1 or there are fewer criteria
   */
  static ArticleCriterion atLeast(int count, List<? extends ArticleCriterion> criteria) {
    Objects.requireNonNull(criteria, "criteria");
    if (count == 1 && !criteria.isEmpty()) {
      return anyOf(criteria);
    }
    return count == criteria.size() && count > 0
        ? allOf(criteria)
        : new AtLeast(count, List.copyOf(criteria));
  }

  /**
   * What satisfies this, with another weight in its score.
   *
   * @throws IllegalArgumentException if the weight is not above 0 and at most {@link
   *     QueryLimits#MAX_WEIGHT}
   */
  static ArticleCriterion boosted(ArticleCriterion criterion, double weight) {
    return new Boosted(criterion, weight);
  }

  /** What does not satisfy this. */
  static ArticleCriterion not(ArticleCriterion criterion) {
    return new Not(criterion);
  }

  /** Articles with all of these words in the title. */
  static ArticleCriterion title(String words) {
    Objects.requireNonNull(words, "words");
    return allOf(
        WordSyntax.searched(words).stream().map(word -> new Title(new Word(word))).toList());
  }

  /** Articles with these words, one after the other, in the title. */
  static ArticleCriterion titlePhrase(String words) {
    return new Title(new Phrase(words, 0));
  }

  /** Articles with this in the title. */
  static ArticleCriterion title(Text text) {
    return new Title(text);
  }

  /** Articles with this in the lead: their first paragraph. */
  static ArticleCriterion lead(Text text) {
    return new Lead(text);
  }

  /** Articles with all of these words in the lead: their first paragraph. */
  static ArticleCriterion lead(String words) {
    Objects.requireNonNull(words, "words");
    return allOf(
        WordSyntax.searched(words).stream().map(word -> new Lead(new Word(word))).toList());
  }

  /** Articles with this in the body, the title aside. */
  static ArticleCriterion body(Text text) {
    return new Body(text);
  }

  /** Articles with all of these words in the body, the title aside. */
  static ArticleCriterion body(String words) {
    Objects.requireNonNull(words, "words");
    return allOf(
        WordSyntax.searched(words).stream().map(word -> new Body(new Word(word))).toList());
  }

  /**
   * Articles by an author: every word of the name is in one name of the byline.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static ArticleCriterion author(String name) {
    return new ByAuthor(name);
  }

  /**
   * Articles with this value in a keyword field of the archive's own: {@code keyword("section",
   * "Business")}.
   *
   * @throws IllegalArgumentException if no field may be named so, or the value is blank
   */
  static ArticleCriterion keyword(String field, String value) {
    return new WithKeyword(field, value);
  }

  /**
   * Articles with a number from {@code min} to {@code max}, both included, in a number field of the
   * archive's own.
   *
   * @throws IllegalArgumentException if no field may be named so, an end is not finite, or the
   *     least is above the greatest
   */
  static ArticleCriterion number(String field, double min, double max) {
    return new WithNumber(field, Optional.of(min), Optional.of(max));
  }

  /**
   * Articles with a date that overlaps these days in a date field of the archive's own.
   *
   * @throws IllegalArgumentException if no field may be named so
   */
  static ArticleCriterion date(String field, DateRange days) {
    return new WithDate(field, IntervalRelation.INTERSECTS, days);
  }

  /**
   * Articles with this in a text field of the archive's own.
   *
   * @throws IllegalArgumentException if no field may be named so
   */
  static ArticleCriterion inField(String field, Text text) {
    return new InField(field, text);
  }

  /** Articles with one quotation that satisfies all of {@code quotation}. */
  static ArticleCriterion quoting(QuotationCriterion quotation) {
    return new Quoting(quotation);
  }

  /**
   * In the lead, which is the first paragraph; where that is less than a sentence, such as a
   * dateline, with the next.
   */
  record Lead(Text text) implements ArticleCriterion {
    /** Checks. */
    public Lead {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** In the body, the title aside. */
  record Body(Text text) implements ArticleCriterion {
    /** Checks. */
    public Body {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Every word of the name is in the name of one author; case and diacritics don't matter. */
  record ByAuthor(String name) implements ArticleCriterion {
    /** Checks that it is not blank. */
    public ByAuthor {
      Objects.requireNonNull(name, "name");
      name = CriterionChecks.value("author", name);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * In a text field of the archive's own, see {@code dev.quotidian.query.field}.
   *
   * @param field the name of the field, in whatever case
   */
  record InField(String field, Text text) implements ArticleCriterion {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if no field may be named so
     */
    public InField {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(text, "text");
      field = CriterionChecks.ownField(field);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** In the title. */
  record Title(Text text) implements ArticleCriterion {
    /** Checks. */
    public Title {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** One quotation of the article satisfies all of this. */
  record Quoting(QuotationCriterion quotation) implements ArticleCriterion {
    /** Checks. */
    public Quoting {
      Objects.requireNonNull(quotation, "quotation");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** All of two or more. */
  record AllOf(List<ArticleCriterion> criteria) implements ArticleCriterion {
    /** Copies, and checks that there are two at least. */
    public AllOf {
      Objects.requireNonNull(criteria, "criteria");
      criteria = CriterionChecks.atLeastTwo("AllOf", criteria);
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
      Objects.requireNonNull(criteria, "criteria");
      criteria = CriterionChecks.atLeastTwo("AnyOf", criteria);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Some of three or more.
   *
   * @param count how many of them must be satisfied at least: from 2 to one fewer than all
   * @param criteria of which
   */
  record AtLeast(int count, List<ArticleCriterion> criteria) implements ArticleCriterion {
    /** Copies, and checks the number. */
    public AtLeast {
      Objects.requireNonNull(criteria, "criteria");
      criteria = CriterionChecks.someOf(count, criteria);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * This criterion with another weight. The score of its words is multiplied by the weight. A
   * criterion that filters and does not score adds the weight to the score.
   *
   * @param weight above 0 and at most {@link QueryLimits#MAX_WEIGHT}
   */
  record Boosted(ArticleCriterion criterion, double weight) implements ArticleCriterion {
    /** Checks. */
    public Boosted {
      Objects.requireNonNull(criterion, "criterion");
      weight = CriterionChecks.weight(weight);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** All but these. */
  record Not(ArticleCriterion criterion) implements ArticleCriterion {
    /** Checks. */
    public Not {
      Objects.requireNonNull(criterion, "criterion");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }
}
