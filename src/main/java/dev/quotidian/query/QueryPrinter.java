package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.CommonCriterion.About;
import dev.quotidian.query.CommonCriterion.Everything;
import dev.quotidian.query.CommonCriterion.FromPublisher;
import dev.quotidian.query.CommonCriterion.InLanguage;
import dev.quotidian.query.CommonCriterion.Like;
import dev.quotidian.query.CommonCriterion.LikeArticle;
import dev.quotidian.query.CommonCriterion.MentionedOn;
import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.OnTopic;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.PublishedOn;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.WithId;
import dev.quotidian.query.CommonCriterion.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a criterion as the query string that parses back to it. */
final class QueryPrinter {
  private QueryPrinter() {}

  static String print(ArticleCriterion criterion) {
    return switch (criterion) {
      case ArticleCriterion.AllOf all -> joined(all.criteria(), " ");
      case ArticleCriterion.AnyOf any -> joined(any.criteria(), " OR ");
      case ArticleCriterion.Not not -> "-" + operand(not.criterion());
      case ArticleCriterion.AtLeast some -> atLeast(some.count(), some.criteria());
      case ArticleCriterion.Boosted boosted -> boosted(boosted.criterion(), boosted.weight());
      case ArticleCriterion.Quoting quoting -> quoting(quoting.quotation());
      case ArticleCriterion.Title title -> text(QueryField.TITLE, title.text());
      case ArticleCriterion.Lead lead -> text(QueryField.LEAD, lead.text());
      case ArticleCriterion.Body body -> text(QueryField.BODY, body.text());
      case ArticleCriterion.ByAuthor by -> field(QueryField.AUTHOR) + value(by.name());
      case CommonCriterion common -> print(common);
    };
  }

  static String print(QuotationCriterion criterion) {
    return switch (criterion) {
      case QuotationCriterion.AllOf all -> joined(all.criteria(), " ");
      case QuotationCriterion.AnyOf any -> joined(any.criteria(), " OR ");
      case QuotationCriterion.Not not -> "-" + operand(not.criterion());
      case QuotationCriterion.AtLeast some -> atLeast(some.count(), some.criteria());
      case QuotationCriterion.Boosted boosted -> boosted(boosted.criterion(), boosted.weight());
      case QuotationCriterion.InArticle in -> inArticle(in.article());
      case QuotationCriterion.SpokenBy speaker -> field(QueryField.SPEAKER) + value(speaker.name());
      case QuotationCriterion.SpokenById by -> field(QueryField.SPEAKER_ID) + value(by.key());
      case QuotationCriterion.InRole role -> field(QueryField.ROLE) + value(role.role());
      case QuotationCriterion.Affiliated by ->
          field(QueryField.AFFILIATION) + value(by.affiliation());
      case QuotationCriterion.OfKind kind -> field(QueryField.KIND) + lower(kind.kind());
      case QuotationCriterion.OfSourceType of -> field(QueryField.SOURCETYPE) + lower(of.type());
      case QuotationCriterion.OfAct act -> field(QueryField.ACT) + lower(act.act());
      case QuotationCriterion.Confident confident ->
          field(QueryField.CONFIDENCE) + ">=" + confident.atLeast();
      case QuotationCriterion.SaidOn said -> dates(QueryField.SAID, said.relation(), said.days());
      case CommonCriterion common -> print(common);
    };
  }

  static String print(CommonCriterion criterion) {
    return switch (criterion) {
      case Word word -> QueryEscapes.word(word.text());
      case Phrase phrase ->
          QueryEscapes.quoted(phrase.text()) + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
      case Near near -> near(near);
      case WordForm.Prefix prefix -> prefix.letters() + "*";
      case WordForm.Wildcard wildcard -> wildcard.pattern();
      case WordForm.Fuzzy fuzzy -> fuzzy.word() + "~" + fuzzy.edits();
      case Like like -> field(QueryField.LIKE) + QueryEscapes.quoted(like.text());
      case LikeArticle like -> field(QueryField.LIKEARTICLE) + value(like.id());
      case InLanguage in -> field(QueryField.LANGUAGE) + value(in.tag());
      case OnTopic topic -> field(QueryField.ofTopics(topic.origin())) + value(topic.label());
      case About about -> field(QueryField.ABOUT) + value(about.name());
      case FromPublisher publisher -> field(QueryField.PUBLISHER) + value(publisher.name());
      case PublishedOn on -> dates(QueryField.PUBLISHED, on.relation(), on.days());
      case MentionedOn on -> dates(QueryField.MENTIONED, on.relation(), on.days());
      case WithId id -> field(QueryField.ID) + value(id.id());
      case Everything everything -> "*";
    };
  }

  private static String text(QueryField field, Text text) {
    return text instanceof Near near
        ? inner(field, near(near))
        : field(field) + print((CommonCriterion) text);
  }

  private static String near(Near near) {
    String operator = " " + (near.ordered() ? "BEFORE/" : "NEAR/") + near.within() + " ";
    return near.parts().stream()
        .map(part -> print((CommonCriterion) part))
        .collect(Collectors.joining(operator));
  }

  private static String atLeast(int count, List<?> criteria) {
    return "ATLEAST/" + count + "(" + joined(criteria, " ") + ")";
  }

  private static String boosted(Object criterion, double weight) {
    boolean isCompound =
        criterion instanceof Near
            || criterion instanceof ArticleCriterion.Boosted
            || criterion instanceof QuotationCriterion.Boosted
            || criterion instanceof Everything;
    String operand = isCompound ? "(" + criterion + ")" : operand(criterion);
    return operand + "^" + BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
  }

  /** The short form where it is read the same. */
  private static String quoting(QuotationCriterion quotation) {
    return switch (quotation) {
      case QuotationCriterion.SpokenBy speaker -> print(speaker);
      case QuotationCriterion.SpokenById by -> print(by);
      case QuotationCriterion.InRole role -> print(role);
      case QuotationCriterion.Affiliated affiliated -> print(affiliated);
      case QuotationCriterion.OfKind kind -> print(kind);
      case QuotationCriterion.OfSourceType type -> print(type);
      case QuotationCriterion.OfAct act -> print(act);
      case QuotationCriterion.Confident confident -> print(confident);
      case QuotationCriterion.SaidOn said -> print(said);
      case QuotationCriterion.AllOf all -> inner(QueryField.QUOTING, print(all));
      case QuotationCriterion.AnyOf any -> inner(QueryField.QUOTING, print(any));
      case QuotationCriterion.AtLeast some -> inner(QueryField.QUOTING, print(some));
      case QuotationCriterion.Boosted boosted -> inner(QueryField.QUOTING, print(boosted));
      case QuotationCriterion.Not not -> inner(QueryField.QUOTING, print(not));
      case QuotationCriterion.InArticle in -> inner(QueryField.QUOTING, print(in));
      case CommonCriterion common -> inner(QueryField.QUOTING, print(common));
    };
  }

  private static String inArticle(ArticleCriterion article) {
    return switch (article) {
      case ArticleCriterion.Title title -> print(title);
      case ArticleCriterion.Lead lead -> print(lead);
      case ArticleCriterion.Body body -> print(body);
      case ArticleCriterion.ByAuthor by -> print(by);
      case ArticleCriterion.AllOf all -> inner(QueryField.ARTICLE, print(all));
      case ArticleCriterion.AnyOf any -> inner(QueryField.ARTICLE, print(any));
      case ArticleCriterion.AtLeast some -> inner(QueryField.ARTICLE, print(some));
      case ArticleCriterion.Boosted boosted -> inner(QueryField.ARTICLE, print(boosted));
      case ArticleCriterion.Not not -> inner(QueryField.ARTICLE, print(not));
      case ArticleCriterion.Quoting quoting -> inner(QueryField.ARTICLE, print(quoting));
      case CommonCriterion common -> inner(QueryField.ARTICLE, print(common));
    };
  }

  private static String inner(QueryField field, String query) {
    return field(field) + "(" + query + ")";
  }

  private static String joined(List<?> criteria, String separator) {
    return criteria.stream().map(QueryPrinter::operand).collect(Collectors.joining(separator));
  }

  private static String operand(Object criterion) {
    return criterion instanceof ArticleCriterion.AllOf
            || criterion instanceof ArticleCriterion.AnyOf
            || criterion instanceof QuotationCriterion.AllOf
            || criterion instanceof QuotationCriterion.AnyOf
            || isNegationOfNegation(criterion)
        ? "(" + criterion + ")"
        : criterion.toString();
  }

  /** A doubled sign is not read as two negations, so the inner one goes into parentheses. */
  private static boolean isNegationOfNegation(Object criterion) {
    return criterion instanceof ArticleCriterion.Not || criterion instanceof QuotationCriterion.Not;
  }

  private static String field(QueryField field) {
    return field.label() + ":";
  }

  private static String dates(QueryField field, Relation relation, DateRange days) {
    return field.label()
        + switch (relation) {
          case INTERSECTS -> ":";
          case WITHIN, CONTAINS, BEFORE, AFTER -> "." + lower(relation) + ":";
        }
        + days;
  }

  private static String value(String value) {
    return QueryEscapes.isPlain(value) ? value : QueryEscapes.quoted(value);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
