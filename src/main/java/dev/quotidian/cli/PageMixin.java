package dev.quotidian.cli;

import dev.quotidian.query.Ranking;
import dev.quotidian.query.SortOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which hits to show. */
final class PageMixin {
  @Option(
      names = "--order",
      paramLabel = "ORDER",
      converter = Orders.class,
      description =
          "relevance (default), newest, oldest, recency:30 (a match of 30 days before the newest"
              + " article counts half), recency:30@2025-03-19, said:asc or said:desc (by said date;"
              + " what has none comes last), confidence:desc or confidence:asc (of quotations), or a"
              + " number, date or keyword field of the archive's own, as page:asc or page:desc;"
              + " several after each other as section:asc,newest")
  private SortOrder order = SortOrder.RELEVANCE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "maximum number of hits; default: ${DEFAULT-VALUE}")
  private int limit = 10;

  @Option(names = "--offset", paramLabel = "N", description = "how many hits to skip; default: 0")
  private int offset;

  @Option(
      names = "--ranking",
      paramLabel = "NAME",
      converter = Rankings.class,
      description =
          "default, expanded (asks for words of the best hits as well) or lucene (plain BM25)")
  private Ranking ranking = Ranking.DEFAULT;

  SortOrder order() {
    return order;
  }

  Ranking ranking() {
    return ranking;
  }

  int limit() {
    return limit;
  }

  int offset() {
    return offset;
  }

  /** Reads an order. */
  static final class Orders implements ITypeConverter<SortOrder> {
    @Override
    public SortOrder convert(String value) {
      try {
        return SortOrder.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads the name of a ranking. */
  static final class Rankings implements ITypeConverter<Ranking> {
    @Override
    public Ranking convert(String value) {
      try {
        return Ranking.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
