package dev.quotidian.query;

/**
 * A search that is kept under a name, to be told of new articles that satisfy it.
 *
 * <pre>{@code
 * SavedSearch search = SavedSearch.ofQuotations("okafor-grid", allOf(speaker("Okafor"), words("grid")));
 * archive.savedSearches().save(search);
 * }</pre>
 *
 * <p>Days are those that the criterion names: "last week" was made days when it was read.
 *
 * @param name what tells it from others: not blank, without control characters, at most {@link
 *     QueryLimits#MAX_NAME_LENGTH} characters
 * @param criterion what articles, or quotations in them, must satisfy
 */
public record SavedSearch(String name, SearchTarget criterion) {
  private static final int SHOWN = 40; // of a name that is refused

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it cannot be a name
   */
  public SavedSearch {
    if (name.isBlank()
        || name.length() > QueryLimits.MAX_NAME_LENGTH
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "A saved search named \""
              + shown(name)
              + "\": a name is not blank, without control characters, and of at most "
              + QueryLimits.MAX_NAME_LENGTH
              + " characters");
    }
  }

  private static String shown(String name) {
    String beginning = name.substring(0, Math.min(name.length(), SHOWN));
    return beginning.replaceAll("\\p{Cntrl}", "?") + (name.length() > SHOWN ? "…" : "");
  }

  /** One that looks for articles. */
  public static SavedSearch ofArticles(String name, ArticleCriterion criterion) {
    return new SavedSearch(name, new SearchTarget.Articles(criterion));
  }

  /** One that looks for quotations. */
  public static SavedSearch ofQuotations(String name, QuotationCriterion criterion) {
    return new SavedSearch(name, new SearchTarget.Quotations(criterion));
  }

  /** The criterion as a query string. */
  public String query() {
    return switch (criterion) {
      case SearchTarget.Articles articles -> articles.criterion().toString();
      case SearchTarget.Quotations quotations -> quotations.criterion().toString();
    };
  }
}
