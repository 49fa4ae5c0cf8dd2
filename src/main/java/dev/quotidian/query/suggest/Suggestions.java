package dev.quotidian.query.suggest;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The completions of what a user types, the best first.
 *
 * <p>Those that begin as typed come before those with a typing error, fewer errors first. Among
 * equals the score decides, which is {@code count × 2^(-age / 365)}: the age is how many days the
 * newest article with it lies before any other day; a year without news counts as much as half the
 * articles. So it is the most popular completion, weighed by exponential decay. The tie-break is
 * the text.
 *
 * <p>Immutable.
 *
 * @param suggestions at most as many as asked for
 * @param partial whether the budget ended before all were found
 * @since 0.1
 */
public record Suggestions(List<Suggestion> suggestions, boolean partial)
    implements Iterable<Suggestion> {

  /** The days after which a name without news counts half: 365. */
  public static final int HALF_LIFE_DAYS = 365;

  /** Copies the list. */
  public Suggestions {
    Objects.requireNonNull(suggestions, "suggestions");
    suggestions = List.copyOf(suggestions);
  }

  /** The suggestions, in order. */
  @Override
  public Iterator<Suggestion> iterator() {
    return suggestions.iterator();
  }
}
