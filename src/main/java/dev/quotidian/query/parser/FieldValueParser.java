package dev.quotidian.query.parser;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.query.ArticleCriterion.ByAuthor;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.About;
import dev.quotidian.query.CommonCriterion.FromPublisher;
import dev.quotidian.query.CommonCriterion.InLanguage;
import dev.quotidian.query.CommonCriterion.Like;
import dev.quotidian.query.CommonCriterion.LikeArticle;
import dev.quotidian.query.CommonCriterion.MentionedOn;
import dev.quotidian.query.CommonCriterion.OnTopic;
import dev.quotidian.query.CommonCriterion.PublishedOn;
import dev.quotidian.query.CommonCriterion.WithDate;
import dev.quotidian.query.CommonCriterion.WithId;
import dev.quotidian.query.CommonCriterion.WithKeyword;
import dev.quotidian.query.CommonCriterion.WithNumber;
import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationCriterion.Affiliated;
import dev.quotidian.query.QuotationCriterion.Confident;
import dev.quotidian.query.QuotationCriterion.InRole;
import dev.quotidian.query.QuotationCriterion.NamedExactly;
import dev.quotidian.query.QuotationCriterion.OfAct;
import dev.quotidian.query.QuotationCriterion.OfKind;
import dev.quotidian.query.QuotationCriterion.OfSourceType;
import dev.quotidian.query.QuotationCriterion.SaidOn;
import dev.quotidian.query.QuotationCriterion.SpokenBy;
import dev.quotidian.query.QuotationCriterion.SpokenById;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.syntax.DateSyntax;
import dev.quotidian.query.syntax.NumberRange;
import dev.quotidian.query.syntax.WordSyntax;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a field and its value ask for, in a scope.
 *
 * @param <C> the scope's criteria
 * @param context what the app told the parser
 */
record FieldValueParser<C>(CriterionFactory<C> scope, QueryContext context) {

  /** The criterion; empty if the field does not take this value. */
  Optional<C> of(QueryField field, IntervalRelation relation, String value) {
    if (value.isBlank()) {
      return Optional.empty();
    }
    return switch (field) {
      case FieldGrammar standard -> standard(standard, relation, value);
      case OwnFieldGrammar own -> own(own.own(), relation, value);
    };
  }

  private Optional<C> own(OwnField field, IntervalRelation relation, String value) {
    String name = field.name();
    return switch (field.type()) {
      case TEXT -> Optional.empty();
      case KEYWORD -> common(new WithKeyword(name, value));
      case NUMBER ->
          NumberRange.parse(value)
              .flatMap(range -> common(new WithNumber(name, range.min(), range.max())));
      case DATE -> days(value).flatMap(days -> common(new WithDate(name, relation, days)));
    };
  }

  private Optional<C> standard(FieldGrammar field, IntervalRelation relation, String value) {
    return switch (field) {
      case TITLE, LEAD, BODY, CONTENT, QUOTING, ARTICLE -> Optional.empty();
      case SPEAKER -> quotation(new SpokenBy(value));
      case SPEAKER_EXACT -> quotation(new NamedExactly(value));
      case SPEAKER_ID -> quotation(new SpokenById(value));
      case ROLE -> quotation(new InRole(value));
      case AFFILIATION -> quotation(new Affiliated(value));
      case TOPIC -> common(new OnTopic(value));
      case ABOUT -> common(new About(value));
      case TOPIC_GIVEN -> common(new OnTopic(value, Optional.of(Origin.GIVEN)));
      case TOPIC_LEARNED -> common(new OnTopic(value, Optional.of(Origin.LEARNED)));
      case TOPIC_RULE -> common(new OnTopic(value, Optional.of(Origin.RULE)));
      case TOPIC_PHRASE -> common(new OnTopic(value, Optional.of(Origin.PHRASE)));
      case PUBLISHER -> common(new FromPublisher(value));
      case AUTHOR -> Optional.of(scope.ofArticle().apply(new ByAuthor(value)));
      case LANGUAGE -> common(new InLanguage(value));
      case LIKE ->
          WordSyntax.stripPunctuation(value).isEmpty() ? Optional.empty() : common(new Like(value));
      case LIKEARTICLE -> common(new LikeArticle(value));
      case SOURCETYPE ->
          choice(Speaker.Type.values(), value.replaceAll("(?i)iza", "isa"))
              .flatMap(type -> quotation(new OfSourceType(type)));
      case ID -> common(new WithId(value));
      case KIND ->
          choice(Quotation.Kind.values(), value).flatMap(kind -> quotation(new OfKind(kind)));
      case ACT -> act(value);
      case CONFIDENCE -> confidence(value);
      case SAID -> days(value).flatMap(days -> quotation(new SaidOn(relation, days)));
      case PUBLISHED -> days(value).flatMap(days -> common(new PublishedOn(relation, days)));
      case MENTIONED -> days(value).flatMap(days -> common(new MentionedOn(relation, days)));
    };
  }

  private Optional<DateRange> days(String value) {
    return DateSyntax.parse(value).or(() -> context.phrases().apply(value));
  }

  /** What the field takes, for messages. */
  static String expected(QueryField field) {
    return switch (field.form()) {
      case TEXT -> "a word or a \"phrase\"";
      case NAME -> "a name, in quotation marks if it has several words";
      case CHOICE -> choices(field);
      case NUMBER -> ">= and a number from 0 to 1";
      case RANGE -> "a number or a range of numbers: " + NumberRange.EXPECTED;
      case DATES -> DateSyntax.EXPECTED;
      case QUERY -> "a query in parentheses";
    };
  }

  private static String choices(QueryField field) {
    if (field == FieldGrammar.SOURCETYPE) {
      return "person, organisation, document or unnamed";
    }
    return field == FieldGrammar.KIND
        ? "direct, mixed or indirect"
        : "said, thought, stance or any";
  }

  private Optional<C> act(String value) {
    return value.equalsIgnoreCase("any")
        ? quotation(QuotationCriterion.anyAct())
        : choice(Quotation.Act.values(), value).flatMap(act -> quotation(new OfAct(act)));
  }

  private Optional<C> quotation(QuotationCriterion criterion) {
    return Optional.of(scope.ofQuotation().apply(criterion));
  }

  private Optional<C> common(CommonCriterion criterion) {
    return Optional.of(scope.common().apply(criterion));
  }

  private static <E extends Enum<E>> Optional<E> choice(E[] choices, String value) {
    String upper = value.toUpperCase(Locale.ROOT);
    return Arrays.stream(choices).filter(choice -> choice.name().equals(upper)).findFirst();
  }

  private Optional<C> confidence(String value) {
    try {
      boolean isAbove = value.startsWith(">") && !value.startsWith(">=");
      String number =
          value.startsWith(">=") ? value.substring(2) : value.substring(isAbove ? 1 : 0);
      double atLeast = Double.parseDouble(number);
      return quotation(new Confident(isAbove ? Math.nextUp(atLeast) : atLeast));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
