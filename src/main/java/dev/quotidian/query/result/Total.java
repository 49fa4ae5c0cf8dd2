package dev.quotidian.query.result;

/**
 * How many results a search has.
 *
 * <p>Immutable.
 *
 * @param count the number
 * @param exact whether there are just so many, or at least so many
 * @since 0.1
 */
public record Total(long count, boolean exact) {

  /** {@code 1234}, or {@code 1000+} where it is a lower bound. */
  @Override
  public String toString() {
    return exact ? Long.toString(count) : count + "+";
  }
}
