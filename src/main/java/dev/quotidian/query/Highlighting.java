package dev.quotidian.query;

/**
 * Highlighting options: how many passages a hit shows, and how much around a quotation.
 *
 * <pre>{@code
 * ArticleSearch search = ArticleSearch.of(criterion).withHighlighting(Highlighting.passages(2));
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param passages the maximum number of passages a hit, the best ones, in text order; 0 for none
 * @param context how many sentences a quotation is shown with on either side; 0 for the quotation
 *     alone, or with one where no passage of it has a word asked for. Articles have no context
 * @since 0.1
 */
public record Highlighting(int passages, int context) {

  /** No passages. */
  public static final Highlighting NONE = new Highlighting(0, 0);

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if {@code passages} is not in 0 to 100, or {@code context} not
   *     in 0 to 20
   */
  public Highlighting {
    if (passages < 0 || passages > 100) {
      throw new BadRequestException("Highlighting of " + passages + " passages: ask for 0 to 100");
    }
    if (context < 0 || context > 20) {
      throw new BadRequestException("A context of " + context + " sentences: ask for 0 to 20");
    }
  }

  /**
   * At most {@code max} passages a hit.
   *
   * @throws IllegalArgumentException if {@code max} is not in 0 to 100
   */
  public static Highlighting passages(int max) {
    return new Highlighting(max, 0);
  }

  /**
   * The same with so many sentences around a quotation.
   *
   * @throws IllegalArgumentException if it is not in 0 to 20
   */
  public Highlighting withContext(int sentences) {
    return new Highlighting(passages, sentences);
  }
}
