package dev.quotidian.lucene.translate;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CriterionParts;
import dev.quotidian.query.QuotationCriterion;
import java.util.List;
import java.util.stream.Stream;

/** The words and phrases that a criterion asks for, which are those to highlight. */
public final class HighlightTerms {
  private HighlightTerms() {}

  public static List<Text> of(ArticleCriterion criterion) {
    return in(criterion).distinct().toList();
  }

  public static List<Text> of(QuotationCriterion criterion) {
    return in(criterion).distinct().toList();
  }

  /** The same, with those that are asked for twice. */
  public static List<Text> all(ArticleCriterion criterion) {
    return in(criterion).toList();
  }

  /** The same, with those that are asked for twice. */
  public static List<Text> all(QuotationCriterion criterion) {
    return in(criterion).toList();
  }

  private static Stream<Text> in(ArticleCriterion criterion) {
    return switch (criterion) {
      case Text text -> Stream.of(text);
      case ArticleCriterion.Not not -> Stream.empty();
      case ArticleCriterion.Quoting quoting -> in(quoting.quotation());
      case ArticleCriterion.Lead lead -> Stream.of(lead.text());
      case ArticleCriterion.Body body -> Stream.of(body.text());
      default -> CriterionParts.of(criterion).stream().flatMap(HighlightTerms::in);
    };
  }

  private static Stream<Text> in(QuotationCriterion criterion) {
    return switch (criterion) {
      case Text text -> Stream.of(text);
      case QuotationCriterion.Not not -> Stream.empty();
      case QuotationCriterion.InArticle in -> in(in.article());
      default -> CriterionParts.of(criterion).stream().flatMap(HighlightTerms::in);
    };
  }
}
