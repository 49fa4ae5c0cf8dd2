package dev.quotidian.query.suggest;

import dev.quotidian.query.SearchTarget;
import java.util.Objects;

/**
 * A correction of a search that finds nothing, or nearly nothing ("did you mean"): some of its
 * words or one of its names in another spelling, with which it finds more.
 *
 * <p>Immutable.
 *
 * @param asked the words or the name as they were asked
 * @param replacement what takes their place: words in lower case as they are written in articles,
 *     or a name
 * @param target the whole search with it
 * @param hits how many results that has, 1 or more
 * @since 0.1
 */
public record Correction(String asked, String replacement, SearchTarget target, long hits) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if there are no hits
   */
  public Correction {
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(replacement, "replacement");
    Objects.requireNonNull(target, "target");
    if (hits < 1) {
      throw new IllegalArgumentException(
          "The correction " + replacement + " with " + hits + " hits: it must find something");
    }
  }

  /** The whole search with the replacement, as a query string. */
  public String query() {
    return switch (target) {
      case SearchTarget.Articles articles -> articles.criterion().toString();
      case SearchTarget.Quotations quotations -> quotations.criterion().toString();
    };
  }
}
