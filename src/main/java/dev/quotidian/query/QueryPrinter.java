package dev.quotidian.query;

import dev.quotidian.article.DateRange;
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
      case ArticleCriterion.Quoting quoting -> quoting(quoting.quotation());
      case ArticleCriterion.Title title -> field(QueryField.TITLE) + print(title.text());
      case CommonCriterion common -> print(common);
    };
  }

  static String print(QuotationCriterion criterion) {
    return switch (criterion) {
      case QuotationCriterion.AllOf all -> joined(all.criteria(), " ");
      case QuotationCriterion.AnyOf any -> joined(any.criteria(), " OR ");
      case QuotationCriterion.Not not -> "-" + operand(not.criterion());
      case QuotationCriterion.InArticle in -> inArticle(in.article());
      case QuotationCriterion.SpokenBy speaker -> field(QueryField.SPEAKER) + value(speaker.name());
      case QuotationCriterion.InRole role -> field(QueryField.ROLE) + value(role.role());
      case QuotationCriterion.Affiliated by ->
          field(QueryField.AFFILIATION) + value(by.affiliation());
      case QuotationCriterion.OfKind kind -> field(QueryField.KIND) + lower(kind.kind());
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
      case OnTopic topic -> field(QueryField.ofTopics(topic.origin())) + value(topic.label());
      case FromPublisher publisher -> field(QueryField.PUBLISHER) + value(publisher.name());
      case PublishedOn on -> dates(QueryField.PUBLISHED, on.relation(), on.days());
      case MentionedOn on -> dates(QueryField.MENTIONED, on.relation(), on.days());
      case WithId id -> field(QueryField.ID) + value(id.id());
      case Everything everything -> "*";
    };
  }

  private static String print(Text text) {
    return print((CommonCriterion) text);
  }

  /** The short form where it is read the same. */
  private static String quoting(QuotationCriterion quotation) {
    return switch (quotation) {
      case QuotationCriterion.SpokenBy speaker -> print(speaker);
      case QuotationCriterion.InRole role -> print(role);
      case QuotationCriterion.Affiliated affiliated -> print(affiliated);
      case QuotationCriterion.OfKind kind -> print(kind);
      case QuotationCriterion.OfAct act -> print(act);
      case QuotationCriterion.Confident confident -> print(confident);
      case QuotationCriterion.SaidOn said -> print(said);
      case QuotationCriterion.AllOf all -> inner(QueryField.QUOTING, print(all));
      case QuotationCriterion.AnyOf any -> inner(QueryField.QUOTING, print(any));
      case QuotationCriterion.Not not -> inner(QueryField.QUOTING, print(not));
      case QuotationCriterion.InArticle in -> inner(QueryField.QUOTING, print(in));
      case CommonCriterion common -> inner(QueryField.QUOTING, print(common));
    };
  }

  private static String inArticle(ArticleCriterion article) {
    return article instanceof ArticleCriterion.Title title
        ? print(title)
        : inner(QueryField.ARTICLE, print(article));
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
          case WITHIN, CONTAINS -> "." + lower(relation) + ":";
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
