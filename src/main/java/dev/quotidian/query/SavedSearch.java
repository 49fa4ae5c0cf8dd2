package dev.quotidian.query;

import dev.quotidian.query.syntax.Excerpt;
import java.util.Objects;

/**
 * A search stored under a name, to match new articles against it.
 *
 * <pre>{@code
 * SavedSearch search = SavedSearch.ofQuotations("okafor-grid", allOf(speaker("Okafor"), words("grid")));
 * archive.savedSearches().save(search);
 * }</pre>
 *
 * <p>Immutable. Days are absolute: "last week" became days when the query was parsed.
 *
 * @param name its unique name: not blank, without control characters, at most {@link
 *     QueryLimits#MAX_NAME_LENGTH} characters
 * @param criterion what articles, or quotations in them, must satisfy
 * @since 0.1
 */
public record SavedSearch(String name, SearchTarget criterion) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it cannot be a name
   */
  public SavedSearch {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(criterion, "criterion");
    if (name.isBlank()
        || name.length() > QueryLimits.MAX_NAME_LENGTH
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new BadRequestException(
          "A saved search named \""
              + Excerpt.of(name)
              + "\": a name is not blank, without control characters, and of at most "
              + QueryLimits.MAX_NAME_LENGTH
              + " characters");
    }
  }

  /** One for articles. */
  public static SavedSearch ofArticles(String name, ArticleCriterion criterion) {
    return new SavedSearch(name, new SearchTarget.Articles(criterion));
  }

  /** One for quotations. */
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
