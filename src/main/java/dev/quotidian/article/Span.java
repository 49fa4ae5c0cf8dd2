package dev.quotidian.article;

/**
 * A span of an article's body: half-open, {@code [start, end)}, counted in Java {@code char}s.
 *
 * <pre>{@code
 * new Span(4, 8).in("The grid held."); // grid
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param start the first character, at least 0
 * @param end one past the last character, greater than {@code start}
 * @since 0.1
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is not beyond it
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "Span [" + start + ", " + end + "): start must be at least 0 and less than end");
    }
  }

  /** The number of Java {@code char}s, at least 1. */
  public int length() {
    return end - start;
  }

  /**
   * The characters of {@code body} that this span covers.
   *
   * @throws IllegalArgumentException if it ends beyond the body
   */
  public String in(String body) {
    if (end > body.length()) {
      throw new IllegalArgumentException(
          "Span ["
              + start
              + ", "
              + end
              + ") does not fit a body of "
              + body.length()
              + " characters");
    }
    return body.substring(start, end);
  }

  /** Whether the two spans overlap. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} is within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
