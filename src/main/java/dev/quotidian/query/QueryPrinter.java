package dev.quotidian.query;

/** Prints a criterion as the query string that parses back to it. */
final class QueryPrinter {
  private QueryPrinter() {}

  static String print(ArticleCriterion criterion) {
    return criterion.getClass().getSimpleName();
  }

  static String print(QuotationCriterion criterion) {
    return criterion.getClass().getSimpleName();
  }

  static String print(CommonCriterion criterion) {
    return criterion.getClass().getSimpleName();
  }
}
