package dev.quotidian.query.suggest;

import dev.quotidian.query.SearchTarget;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One completion of what a user types.
 *
 * <p>Immutable.
 *
 * @param kind what it is
 * @param text the name, in the spelling that occurs most; of a speaker, that of the directory where
 *     there is one
 * @param post of a speaker, the role and the affiliation in the newest article that gives them
 * @param count how many quotations or articles have it, 1 or more. The target finds as many, or
 *     more: also longer names that have all its words, and the topics below a topic. Of a saved
 *     search, what it finds: a lower bound above 1000
 * @param newest the day of publication of the newest article with it
 * @param target what to search, to find it
 * @since 0.1
 */
public record Suggestion(
    SuggestionKind kind,
    String text,
    Optional<String> post,
    long count,
    LocalDate newest,
    SearchTarget target) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the count is less than 1
   */
  public Suggestion {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(newest, "newest");
    Objects.requireNonNull(target, "target");
    if (count < 1) {
      throw new IllegalArgumentException(
          "The suggestion " + text + " with a count of " + count + ": it must find something");
    }
  }

  /** The target as a query string: {@code speaker.id:"angela merkel"}. */
  public String query() {
    return switch (target) {
      case SearchTarget.Articles articles -> articles.criterion().toString();
      case SearchTarget.Quotations quotations -> quotations.criterion().toString();
    };
  }
}
