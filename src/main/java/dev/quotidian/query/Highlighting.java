package dev.quotidian.query;

/**
 * Highlighting options: how many passages a hit shows.
 *
 * <pre>{@code
 * ArticleSearch search = ArticleSearch.of(criterion).withHighlighting(Highlighting.passages(2));
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param passages the maximum number of passages a hit, the best ones, in text order; 0 for none
 * @since 0.1
 */
public record Highlighting(int passages) {

  /** No passages. */
  public static final Highlighting NONE = new Highlighting(0);

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if {@code passages} is not in 0 to 100
   */
  public Highlighting {
    if (passages < 0 || passages > 100) {
      throw new BadRequestException("Highlighting of " + passages + " passages: ask for 0 to 100");
    }
  }

  /**
   * At most {@code max} passages a hit.
   *
   * @throws IllegalArgumentException if {@code max} is not in 0 to 100
   */
  public static Highlighting passages(int max) {
    return new Highlighting(max);
  }
}
