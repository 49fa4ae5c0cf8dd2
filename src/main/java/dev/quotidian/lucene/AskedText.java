package dev.quotidian.lucene;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.QuotationCriterion;
import java.util.List;
import java.util.stream.Stream;

/** The words and phrases that a criterion asks for, which are those to highlight. */
final class AskedText {
  private AskedText() {}

  static List<Text> of(ArticleCriterion criterion) {
    return in(criterion).distinct().toList();
  }

  static List<Text> of(QuotationCriterion criterion) {
    return in(criterion).distinct().toList();
  }

  /** The same, with those that are asked for twice. */
  static List<Text> all(ArticleCriterion criterion) {
    return in(criterion).toList();
  }

  /** The same, with those that are asked for twice. */
  static List<Text> all(QuotationCriterion criterion) {
    return in(criterion).toList();
  }

  private static Stream<Text> in(ArticleCriterion criterion) {
    return switch (criterion) {
      case ArticleCriterion.AllOf all -> all.criteria().stream().flatMap(AskedText::in);
      case ArticleCriterion.AnyOf any -> any.criteria().stream().flatMap(AskedText::in);
      case ArticleCriterion.Not not -> Stream.empty();
      case ArticleCriterion.Quoting quoting -> in(quoting.quotation());
      case ArticleCriterion.AtLeast some -> some.criteria().stream().flatMap(AskedText::in);
      case ArticleCriterion.Boosted boosted -> in(boosted.criterion());
      case ArticleCriterion.Title title -> Stream.empty();
      case ArticleCriterion.Lead lead -> Stream.of(lead.text());
      case ArticleCriterion.Body body -> Stream.of(body.text());
      case ArticleCriterion.ByAuthor by -> Stream.empty();
      case CommonCriterion common -> in(common);
    };
  }

  private static Stream<Text> in(QuotationCriterion criterion) {
    return switch (criterion) {
      case QuotationCriterion.AllOf all -> all.criteria().stream().flatMap(AskedText::in);
      case QuotationCriterion.AnyOf any -> any.criteria().stream().flatMap(AskedText::in);
      case QuotationCriterion.AtLeast some -> some.criteria().stream().flatMap(AskedText::in);
      case QuotationCriterion.Boosted boosted -> in(boosted.criterion());
      case QuotationCriterion.InArticle in -> in(in.article());
      case CommonCriterion common -> in(common);
      case QuotationCriterion.Not not -> Stream.empty();
      case QuotationCriterion.SpokenBy speaker -> Stream.empty();
      case QuotationCriterion.SpokenById speaker -> Stream.empty();
      case QuotationCriterion.InRole role -> Stream.empty();
      case QuotationCriterion.Affiliated affiliated -> Stream.empty();
      case QuotationCriterion.OfKind kind -> Stream.empty();
      case QuotationCriterion.OfSourceType type -> Stream.empty();
      case QuotationCriterion.OfAct act -> Stream.empty();
      case QuotationCriterion.Confident confident -> Stream.empty();
      case QuotationCriterion.SaidOn said -> Stream.empty();
    };
  }

  private static Stream<Text> in(CommonCriterion criterion) {
    return criterion instanceof Text text ? Stream.of(text) : Stream.empty();
  }
}
