package dev.quotidian.query;

import dev.quotidian.article.DateRange;
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
import dev.quotidian.query.syntax.EscapeSyntax;
import dev.quotidian.query.syntax.FieldName;
import dev.quotidian.query.syntax.NumberRange;
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
      case ArticleCriterion.Title title -> text(FieldName.TITLE, title.text());
      case ArticleCriterion.Lead lead -> text(FieldName.LEAD, lead.text());
      case ArticleCriterion.Body body -> text(FieldName.BODY, body.text());
      case ArticleCriterion.ByAuthor by -> field(FieldName.AUTHOR) + value(by.name());
      case ArticleCriterion.InField in -> text(in.field(), in.text());
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
      case QuotationCriterion.Content content -> text(FieldName.CONTENT, content.text());
      case QuotationCriterion.SpokenBy speaker -> field(FieldName.SPEAKER) + value(speaker.name());
      case QuotationCriterion.NamedExactly by ->
          FieldName.SPEAKER.label() + "=" + EscapeSyntax.quoted(by.name());
      case QuotationCriterion.SpokenById by -> field(FieldName.SPEAKER_ID) + value(by.key());
      case QuotationCriterion.InRole role -> field(FieldName.ROLE) + value(role.role());
      case QuotationCriterion.Affiliated by ->
          field(FieldName.AFFILIATION) + value(by.affiliation());
      case QuotationCriterion.OfKind kind -> field(FieldName.KIND) + lower(kind.kind());
      case QuotationCriterion.OfSourceType of -> field(FieldName.SOURCETYPE) + lower(of.type());
      case QuotationCriterion.OfAct act -> field(FieldName.ACT) + lower(act.act());
      case QuotationCriterion.Confident confident ->
          field(FieldName.CONFIDENCE) + ">=" + confident.atLeast();
      case QuotationCriterion.SaidOn said -> dates(FieldName.SAID, said.relation(), said.days());
      case CommonCriterion common -> print(common);
    };
  }

  static String print(CommonCriterion criterion) {
    return switch (criterion) {
      case Word word -> EscapeSyntax.word(word.text());
      case Phrase phrase ->
          EscapeSyntax.quoted(phrase.text()) + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
      case Near near -> near(near);
      case WordForm.Prefix prefix -> prefix.letters() + "*";
      case WordForm.Wildcard wildcard -> wildcard.pattern();
      case WordForm.Fuzzy fuzzy -> fuzzy.word() + "~" + fuzzy.edits();
      case Like like -> field(FieldName.LIKE) + EscapeSyntax.quoted(like.text());
      case LikeArticle like -> field(FieldName.LIKEARTICLE) + value(like.id());
      case InLanguage in -> field(FieldName.LANGUAGE) + value(in.tag());
      case OnTopic topic -> field(FieldName.ofTopics(topic.origin())) + value(topic.label());
      case About about -> field(FieldName.ABOUT) + value(about.name());
      case FromPublisher publisher -> field(FieldName.PUBLISHER) + value(publisher.name());
      case PublishedOn on -> dates(FieldName.PUBLISHED, on.relation(), on.days());
      case MentionedOn on -> dates(FieldName.MENTIONED, on.relation(), on.days());
      case WithId id -> field(FieldName.ID) + value(id.id());
      case WithKeyword with -> with.field() + ":" + value(with.value());
      case WithNumber with -> with.field() + ":" + new NumberRange(with.min(), with.max());
      case WithDate with -> dates(with.field(), with.relation(), with.days());
      case MatchAll everything -> "*";
    };
  }

  private static String text(FieldName field, Text text) {
    return text(field.label(), text);
  }

  private static String text(String label, Text text) {
    return label
        + ":"
        + (text instanceof Near near ? "(" + near(near) + ")" : print((CommonCriterion) text));
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
            || criterion instanceof MatchAll;
    String operand = isCompound ? "(" + criterion + ")" : operand(criterion);
    return operand + "^" + BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
  }

  /** The short form where it is read the same. */
  private static String quoting(QuotationCriterion quotation) {
    return switch (quotation) {
      case QuotationCriterion.SpokenBy speaker -> print(speaker);
      case QuotationCriterion.NamedExactly by -> print(by);
      case QuotationCriterion.Content content -> print(content);
      case QuotationCriterion.SpokenById by -> print(by);
      case QuotationCriterion.InRole role -> print(role);
      case QuotationCriterion.Affiliated affiliated -> print(affiliated);
      case QuotationCriterion.OfKind kind -> print(kind);
      case QuotationCriterion.OfSourceType type -> print(type);
      case QuotationCriterion.OfAct act -> print(act);
      case QuotationCriterion.Confident confident -> print(confident);
      case QuotationCriterion.SaidOn said -> print(said);
      case QuotationCriterion.AllOf all -> inner(FieldName.QUOTING, print(all));
      case QuotationCriterion.AnyOf any -> inner(FieldName.QUOTING, print(any));
      case QuotationCriterion.AtLeast some -> inner(FieldName.QUOTING, print(some));
      case QuotationCriterion.Boosted boosted -> inner(FieldName.QUOTING, print(boosted));
      case QuotationCriterion.Not not -> inner(FieldName.QUOTING, print(not));
      case QuotationCriterion.InArticle in -> inner(FieldName.QUOTING, print(in));
      case CommonCriterion common -> inner(FieldName.QUOTING, print(common));
    };
  }

  private static String inArticle(ArticleCriterion article) {
    return switch (article) {
      case ArticleCriterion.Title title -> print(title);
      case ArticleCriterion.Lead lead -> print(lead);
      case ArticleCriterion.Body body -> print(body);
      case ArticleCriterion.ByAuthor by -> print(by);
      case ArticleCriterion.InField in -> print(in);
      case ArticleCriterion.AllOf all -> inner(FieldName.ARTICLE, print(all));
      case ArticleCriterion.AnyOf any -> inner(FieldName.ARTICLE, print(any));
      case ArticleCriterion.AtLeast some -> inner(FieldName.ARTICLE, print(some));
      case ArticleCriterion.Boosted boosted -> inner(FieldName.ARTICLE, print(boosted));
      case ArticleCriterion.Not not -> inner(FieldName.ARTICLE, print(not));
      case ArticleCriterion.Quoting quoting -> inner(FieldName.ARTICLE, print(quoting));
      case CommonCriterion common -> inner(FieldName.ARTICLE, print(common));
    };
  }

  private static String inner(FieldName field, String query) {
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

  private static String field(FieldName field) {
    return field.label() + ":";
  }

  private static String dates(FieldName field, IntervalRelation relation, DateRange days) {
    return dates(field.label(), relation, days);
  }

  private static String dates(String label, IntervalRelation relation, DateRange days) {
    return label
        + switch (relation) {
          case INTERSECTS -> ":";
          case WITHIN, CONTAINS, BEFORE, AFTER -> "." + lower(relation) + ":";
        }
        + days;
  }

  private static String value(String value) {
    return EscapeSyntax.isPlain(value) ? value : EscapeSyntax.quoted(value);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
