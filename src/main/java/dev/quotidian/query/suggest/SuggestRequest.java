package dev.quotidian.query.suggest;

import dev.quotidian.query.BadRequestException;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A request to complete what a user types.
 *
 * <pre>{@code
 * SuggestRequest request =
 *     SuggestRequest.of("merk").withKinds(SuggestionKind.SPEAKER, SuggestionKind.TOPIC).withLimit(5);
 * archive.suggest(request).forEach(one -> print(one.text(), one.count())); // Angela Merkel 120
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param prefix what was typed: the beginnings of one or more words of a name, in any order; at
 *     most {@value #MAX_LENGTH} characters. Without a letter or digit nothing is suggested
 * @param kinds what to suggest, at least one; default: all
 * @param limit the maximum number of suggestions: 1 to {@value #MAX_LIMIT}; default: 10
 * @param budget the maximum time, after which {@link Suggestions#partial} says that there may be
 *     more; default: no maximum
 * @since 0.1
 */
public record SuggestRequest(
    String prefix, Set<SuggestionKind> kinds, int limit, Optional<Duration> budget) {

  /** The maximum length of what was typed, in characters. */
  public static final int MAX_LENGTH = 200;

  /** The maximum number of suggestions. */
  public static final int MAX_LIMIT = 100;

  /**
   * Copies and checks.
   *
   * @throws BadRequestException if the prefix is too long, the limit is out of range, there is no
   *     kind, or the budget is negative
   */
  public SuggestRequest {
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(kinds, "kinds");
    Objects.requireNonNull(budget, "budget");
    check(
        prefix.length() <= MAX_LENGTH,
        "A prefix of " + prefix.length() + " characters to complete: give at most " + MAX_LENGTH);
    check(!kinds.isEmpty(), "Suggestions of no kind: ask for at least one");
    check(
        limit >= 1 && limit <= MAX_LIMIT,
        "Suggestions limited to " + limit + ": the limit must be 1 to " + MAX_LIMIT);
    check(
        budget.filter(Duration::isNegative).isEmpty(),
        "A budget of " + budget.map(Duration::toString).orElse("") + ": it must not be negative");
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
  }

  private static void check(boolean isRight, String message) {
    if (!isRight) {
      throw new BadRequestException(message);
    }
  }

  /**
   * Ten suggestions of any kind.
   *
   * @throws BadRequestException if the prefix is longer than {@value #MAX_LENGTH} characters
   */
  public static SuggestRequest of(String prefix) {
    return new SuggestRequest(prefix, EnumSet.allOf(SuggestionKind.class), 10, Optional.empty());
  }

  /**
   * This request for these kinds alone.
   *
   * @throws BadRequestException if there is none
   */
  public SuggestRequest withKinds(SuggestionKind... kinds) {
    Objects.requireNonNull(kinds, "kinds");
    return new SuggestRequest(prefix, Set.copyOf(List.of(kinds)), limit, budget);
  }

  /**
   * This request with at most so many suggestions.
   *
   * @throws BadRequestException if it is not 1 to {@value #MAX_LIMIT}
   */
  public SuggestRequest withLimit(int limit) {
    return new SuggestRequest(prefix, kinds, limit, budget);
  }

  /**
   * This request with a maximum time.
   *
   * @throws BadRequestException if it is negative
   */
  public SuggestRequest withBudget(Duration budget) {
    return new SuggestRequest(prefix, kinds, limit, Optional.of(budget));
  }
}
