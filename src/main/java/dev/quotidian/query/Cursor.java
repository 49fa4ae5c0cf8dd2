package dev.quotidian.query;

/**
 * A place between two pages of a search's hits, by which to go on. It prints as a string of
 * letters, digits, {@code -} and {@code _} that may travel through a browser and back.
 *
 * <pre>{@code
 * ArticleSearch search = ArticleSearch.of(criterion).withCursor(Cursor.START);
 * Hits<ArticleHit> page = archive.search(search);
 * while (page.next().isPresent()) {
 *   page = archive.search(search.withCursor(page.next().get()));
 * }
 * }</pre>
 *
 * <p>All pages show the archive as it was when the first was asked for: whatever is added, replaced
 * or deleted meanwhile, no hit is skipped and none comes twice. To that end the archive keeps what
 * it was for a while after each use; then the cursor expires. A cursor serves the search that made
 * it, with any limit, total, highlighting and budget, in the archive object that made it.
 *
 * @param text the string
 */
public record Cursor(String text) {

  /** Before the first hit. */
  public static final Cursor START = new Cursor("start");

  /** The longest text a cursor has. */
  private static final int MAX_LENGTH = 200;

  /**
   * Checks that this may be a cursor's text.
   *
   * @throws IllegalArgumentException if it is empty, too long, or has other characters
   */
  public Cursor {
    if (text.isEmpty() || text.length() > MAX_LENGTH || !text.chars().allMatch(Cursor::isPlain)) {
      throw new IllegalArgumentException(
          "This is no cursor: a cursor's text is at most "
              + MAX_LENGTH
              + " letters, digits, '-' and '_'; begin again with Cursor.START");
    }
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  @Override
  public String toString() {
    return text;
  }
}
