package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A criterion for quotations, as data: compare it, store it, print it. It prints as the query
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
 * <p>The default is what was said. {@code allOf(criterion, act(THOUGHT))} or {@code
 * allOf(criterion, anyAct())} finds more, see {@link #asSearched()}.
 *
 * <p>Immutable. The static methods make every variant.
 *
 * @since 0.1
 */
public sealed interface QuotationCriterion
    permits QuotationCriterion.Affiliated,
        QuotationCriterion.AllOf,
        QuotationCriterion.AnyOf,
        QuotationCriterion.AtLeast,
        QuotationCriterion.Boosted,
        QuotationCriterion.Content,
        QuotationCriterion.Confident,
        QuotationCriterion.InArticle,
        QuotationCriterion.InRole,
        QuotationCriterion.NamedExactly,
        QuotationCriterion.Not,
        QuotationCriterion.OfAct,
        QuotationCriterion.OfKind,
        QuotationCriterion.OfSourceType,
        QuotationCriterion.SaidOn,
        QuotationCriterion.SpokenBy,
        QuotationCriterion.SpokenById,
        CommonCriterion {

  /**
   * All of these words, each in any inflected form: {@code words("ceasefire deal")}. A word is
   * found in what was said and, counting less, in its context: the sentences around it and the
   * headline. {@link #content(String)} asks for what was said alone.
   */
  static QuotationCriterion words(String words) {
    Objects.requireNonNull(words, "words");
    return allOf(WordSyntax.searched(words).stream().map(Word::new).toList());
  }

  /** At least one of these words, in what was said or its context. */
  static QuotationCriterion anyWord(String words) {
    Objects.requireNonNull(words, "words");
    return anyOf(WordSyntax.searched(words).stream().map(Word::new).toList());
  }

  /** All of these words in what was said itself: its context does not count. */
  static QuotationCriterion content(String words) {
    Objects.requireNonNull(words, "words");
    return allOf(
        WordSyntax.words(words).stream().map(word -> new Content(new Word(word))).toList());
  }

  /** This in what was said itself: its context does not count. */
  static QuotationCriterion content(Text text) {
    return new Content(text);
  }

  /**
   * These words, as a phrase in what was said.
   *
   * @throws IllegalArgumentException if there is no letter or digit
   */
  static QuotationCriterion phrase(String words) {
    return new Phrase(words, 0);
  }

  /**
   * These words, as a sloppy phrase: {@code slop} is the maximum number of moves in all.
   *
   * @throws IllegalArgumentException if there is no letter or digit, or {@code slop} is not in 0 to
   *     1000
   */
  static QuotationCriterion phrase(String words, int slop) {
    return new Phrase(words, slop);
  }

  /**
   * Quotations in articles on a topic: the whole label; case and diacritics don't matter.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static QuotationCriterion topic(String label) {
    return new OnTopic(label);
  }

  /** As {@link #topic(String)}, of topics that come from there. */
  static QuotationCriterion topic(String label, Topic.Origin origin) {
    return new OnTopic(label, Optional.of(origin));
  }

  /**
   * Quotations about a person or an organisation: one that what was said names, other than who said
   * it. {@code about("Okafor")} finds what others said of Okafor, and {@code about("Russia")} also
   * what names Moscow or the Kremlin as a government.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static QuotationCriterion about(String name) {
    return new About(name);
  }

  /**
   * Quotations in articles of a publisher: the whole name; case and diacritics don't matter.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static QuotationCriterion publisher(String name) {
    return new FromPublisher(name);
  }

  /** Quotations in articles published on one of these days. */
  static QuotationCriterion published(DateRange days) {
    return new PublishedOn(IntervalRelation.INTERSECTS, days);
  }

  /** Quotations that mention a time that overlaps these days. */
  static QuotationCriterion mentioned(DateRange days) {
    return new MentionedOn(IntervalRelation.INTERSECTS, days);
  }

  /** Quotations that mention a time in this relation to these days. */
  static QuotationCriterion mentioned(IntervalRelation relation, DateRange days) {
    return new MentionedOn(relation, days);
  }

  /**
   * The quotations of the article with this id.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static QuotationCriterion articleId(String id) {
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
   * Quotations about the same things as a text.
   *
   * @throws IllegalArgumentException if there is no letter or digit, or it is longer than {@link
   *     QueryLimits#MAX_LIKE_LENGTH}
   */
  static QuotationCriterion like(String text) {
    return new Like(text);
  }

  /** Quotations about the same things as an article, without its own. */
  static QuotationCriterion likeArticle(String id) {
    return new LikeArticle(id);
  }

  /** Quotations in a language, by its BCP 47 tag: {@code en} finds {@code en-GB} too. */
  static QuotationCriterion language(String tag) {
    return new InLanguage(tag);
  }

  /** All quotations. */
  static QuotationCriterion matchAll() {
    return new MatchAll();
  }

  /** What satisfies all of these. */
  static QuotationCriterion allOf(QuotationCriterion... criteria) {
    Objects.requireNonNull(criteria, "criteria");
    return allOf(List.of(criteria));
  }

  /** What satisfies all of these; everything if there are none. */
  static QuotationCriterion allOf(List<? extends QuotationCriterion> criteria) {
    Objects.requireNonNull(criteria, "criteria");
    return switch (criteria.size()) {
      case 0 -> matchAll();
      case 1 -> criteria.getFirst();
      default -> new AllOf(List.copyOf(criteria));
    };
  }

  /** What satisfies at least one of these. */
  static QuotationCriterion anyOf(QuotationCriterion... criteria) {
    Objects.requireNonNull(criteria, "criteria");
    return anyOf(List.of(criteria));
  }

  /** What satisfies at least one of these; nothing, if there are none. */
  static QuotationCriterion anyOf(List<? extends QuotationCriterion> criteria) {
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
  static QuotationCriterion atLeast(int count, List<? extends QuotationCriterion> criteria) {
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
  static QuotationCriterion boosted(QuotationCriterion criterion, double weight) {
    return new Boosted(criterion, weight);
  }

  /**
   * What does not satisfy this. A word is one of what was said here: {@code -wages} leaves out what
   * names wages, and not what was said beside them.
   */
  static QuotationCriterion not(QuotationCriterion criterion) {
    return new Not(criterion);
  }

  /**
   * Quotations in articles with this value in a keyword field of the archive's own.
   *
   * @throws IllegalArgumentException if no field may be named so, or the value is blank
   */
  static QuotationCriterion keyword(String field, String value) {
    return new WithKeyword(field, value);
  }

  /**
   * Quotations in articles with a number from {@code min} to {@code max}, both included, in a
   * number field of the archive's own.
   *
   * @throws IllegalArgumentException if no field may be named so, an end is not finite, or the
   *     least is above the greatest
   */
  static QuotationCriterion number(String field, double min, double max) {
    return new WithNumber(field, Optional.of(min), Optional.of(max));
  }

  /**
   * Quotations in articles with a date that overlaps these days in a date field of the archive's
   * own.
   *
   * @throws IllegalArgumentException if no field may be named so
   */
  static QuotationCriterion date(String field, DateRange days) {
    return new WithDate(field, IntervalRelation.INTERSECTS, days);
  }

  /**
   * What somebody said: every word of {@code name} is in the speaker's name, its other forms in the
   * article, or the names that a directory gives.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static QuotationCriterion speaker(String name) {
    return new SpokenBy(name);
  }

  /**
   * What somebody said whose whole name is this: the speaker's name, one of its other forms in the
   * article, or a name that a directory gives. {@code speakerNamed("China")} does not find the Bank
   * of China.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static QuotationCriterion speakerNamed(String name) {
    return new NamedExactly(name);
  }

  /**
   * What one speaker said, whatever the articles call whoever it is: the key is {@link
   * dev.quotidian.article.Speaker#key()}, which is the directory's id where there is one.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static QuotationCriterion speakerId(String key) {
    return new SpokenById(key);
  }

  /**
   * What somebody of this role said: every word is in the role, of the article or a directory.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static QuotationCriterion role(String role) {
    return new InRole(role);
  }

  /**
   * What somebody of this affiliation said: every word is in the affiliation, of the article or a
   * directory.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static QuotationCriterion affiliation(String affiliation) {
    return new Affiliated(affiliation);
  }

  /** What sources of a type said: persons, organisations, documents, sources without a name. */
  static QuotationCriterion sourceType(Speaker.Type type) {
    return new OfSourceType(type);
  }

  /** Quotations of a kind. */
  static QuotationCriterion kind(Quotation.Kind kind) {
    return new OfKind(kind);
  }

  /** What was said, or thought, or is a stance. */
  static QuotationCriterion act(Quotation.Act act) {
    return new OfAct(act);
  }

  /**
   * Whatever was said, thought, or is a stance: lifts the rule that searches look at what was said.
   */
  static QuotationCriterion anyAct() {
    return anyOf(Arrays.stream(Quotation.Act.values()).map(OfAct::new).toList());
  }

  /**
   * This criterion as every search, count and {@link ArticleCriterion#quoting quoting} takes it.
   * They look at what was {@link Quotation.Act#SAID said}, not at what was thought or is a stance,
   * unless the criterion names an act anywhere in it; then it is taken as it stands. An act inside
   * {@link #inArticle} is of other quotations and does not count.
   */
  default QuotationCriterion asSearched() {
    return CriterionWalker.DefaultCriterion.SAID.in(this);
  }

  /** This criterion with each word looked for in what was said alone, and not in its context. */
  default QuotationCriterion inContent() {
    return switch (this) {
      case AllOf all -> new AllOf(inContent(all.criteria()));
      case AnyOf any -> new AnyOf(inContent(any.criteria()));
      case AtLeast some -> new AtLeast(some.count(), inContent(some.criteria()));
      case Boosted boosted -> new Boosted(boosted.criterion().inContent(), boosted.weight());
      case Not not -> new Not(not.criterion().inContent());
      case CommonCriterion common -> common instanceof Word word ? new Content(word) : common;
      case Content content -> content;
      case InArticle in -> in;
      case SpokenBy by -> by;
      case NamedExactly by -> by;
      case SpokenById by -> by;
      case InRole in -> in;
      case Affiliated by -> by;
      case OfKind of -> of;
      case OfSourceType of -> of;
      case OfAct of -> of;
      case Confident confident -> confident;
      case SaidOn said -> said;
    };
  }

  private static List<QuotationCriterion> inContent(List<QuotationCriterion> criteria) {
    return criteria.stream().map(QuotationCriterion::inContent).toList();
  }

  /**
   * This criterion as facets of quotations take it: {@linkplain #asSearched() as searched}, and of
   * what is {@link Quotation#isLikely likely} to have been said, unless the criterion names a
   * confidence anywhere in it: {@code confidence:>=0} counts all. One inside {@link #inArticle} is
   * of other quotations and does not count.
   */
  default QuotationCriterion asCounted() {
    return CriterionWalker.DefaultCriterion.LIKELY.in(asSearched());
  }

  /**
   * Quotations found with at least this confidence.
   *
   * @throws IllegalArgumentException if it is not in 0 to 1
   */
  static QuotationCriterion confidence(double atLeast) {
    return new Confident(atLeast);
  }

  /** Quotations that, by the text, were uttered in a time that overlaps these days. */
  static QuotationCriterion said(DateRange days) {
    return new SaidOn(IntervalRelation.INTERSECTS, days);
  }

  /** Quotations that, by the text, were uttered in a time in this relation to these days. */
  static QuotationCriterion said(IntervalRelation relation, DateRange days) {
    return new SaidOn(relation, days);
  }

  /** Quotations in articles that satisfy {@code article}. */
  static QuotationCriterion inArticle(ArticleCriterion article) {
    return new InArticle(article);
  }

  /** Something in what was said itself, and not in its context. */
  record Content(Text text) implements QuotationCriterion {
    /** Checks. */
    public Content {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Every word of the name as typed is in the speaker's name or aliases; case and diacritics don't
   * matter.
   */
  record SpokenBy(String name) implements QuotationCriterion {
    /** Checks that it is not blank. */
    public SpokenBy {
      Objects.requireNonNull(name, "name");
      name = CriterionChecks.value("speaker", name);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The whole of one of the speaker's names; case and diacritics don't matter. */
  record NamedExactly(String name) implements QuotationCriterion {
    /** Checks that it is not blank. */
    public NamedExactly {
      Objects.requireNonNull(name, "name");
      name = CriterionChecks.value("speaker", name);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The speaker has this key, exactly. */
  record SpokenById(String key) implements QuotationCriterion {
    /** Checks that it is not blank. */
    public SpokenById {
      Objects.requireNonNull(key, "key");
      key = CriterionChecks.value("speaker id", key);
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
      Objects.requireNonNull(role, "role");
      role = CriterionChecks.value("role", role);
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
      Objects.requireNonNull(affiliation, "affiliation");
      affiliation = CriterionChecks.value("affiliation", affiliation);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** What the source is; nothing is found where the source was not resolved. */
  record OfSourceType(Speaker.Type type) implements QuotationCriterion {
    /** Checks. */
    public OfSourceType {
      Objects.requireNonNull(type, "type");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** How much of it stands in quotation marks. */
  record OfKind(Quotation.Kind kind) implements QuotationCriterion {
    /** Checks. */
    public OfKind {
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** What the source did. */
  record OfAct(Quotation.Act act) implements QuotationCriterion {
    /** Checks. */
    public OfAct {
      Objects.requireNonNull(act, "act");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Found with at least this confidence. */
  record Confident(double atLeast) implements QuotationCriterion {
    /** Checks that it is in [0, 1]. */
    public Confident {
      atLeast = CriterionChecks.confidence(atLeast);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Uttered, by the text, in a time in this relation to these days. */
  record SaidOn(IntervalRelation relation, DateRange days) implements QuotationCriterion {
    /** Checks. */
    public SaidOn {
      Objects.requireNonNull(relation, "relation");
      Objects.requireNonNull(days, "days");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The article satisfies this. */
  record InArticle(ArticleCriterion article) implements QuotationCriterion {
    /** Checks. */
    public InArticle {
      Objects.requireNonNull(article, "article");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** All of two or more. */
  record AllOf(List<QuotationCriterion> criteria) implements QuotationCriterion {
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
  record AnyOf(List<QuotationCriterion> criteria) implements QuotationCriterion {
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
  record AtLeast(int count, List<QuotationCriterion> criteria) implements QuotationCriterion {
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
  record Boosted(QuotationCriterion criterion, double weight) implements QuotationCriterion {
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

  /** All but these, of whose words only those count that were said. */
  record Not(QuotationCriterion criterion) implements QuotationCriterion {
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
