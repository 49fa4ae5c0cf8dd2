package dev.quotidian.query;

import dev.quotidian.query.syntax.Excerpt;
import java.io.Serial;
import java.util.Objects;

/**
 * A cursor for deep paging ("search after", at a point in time): the place between two pages of a
 * search's hits. It prints as a string of letters, digits, {@code -} and {@code _}, which is safe
 * in a URL.
 *
 * <pre>{@code
 * ArticleSearch search = ArticleSearch.of(criterion).withCursor(Cursor.START);
 * Hits<ArticleHit> page = archive.search(search);
 * page.forEach(hit -> print(hit.article().title()));
 * while (page.next().isPresent()) {
 *   page = archive.search(search.withCursor(page.next().get()));
 *   page.forEach(hit -> print(hit.article().title()));
 * }
 * }</pre>
 *
 * <p>All pages show the archive at the point in time of the first page. Whatever is added, replaced
 * or deleted meanwhile, no hit is skipped and none comes twice. The archive holds that state for a
 * while after each use; then the cursor expires. A cursor belongs to the search and the archive
 * object that made it; limit, total, highlighting and budget may change from page to page.
 *
 * <p>A page that its budget cut short is {@linkplain dev.quotidian.query.result.Hits#partial
 * partial} and has no hits. Its cursor is of the same page, for which it allows twice the budget
 * each time: so the loop above reads all hits, whatever the budget.
 *
 * <p>Immutable.
 *
 * @param text the string
 * @since 0.1
 */
public record Cursor(String text) {

  /** Before the first hit. */
  public static final Cursor START = new Cursor("start");

  /** The longest text a cursor has. */
  private static final int MAX_LENGTH = 200;

  /**
   * Checks that this may be a cursor's text.
   *
   * @throws InvalidCursorException if it is empty, too long, or has other characters
   */
  public Cursor {
    Objects.requireNonNull(text, "text");
    if (text.isEmpty() || text.length() > MAX_LENGTH || !text.chars().allMatch(Cursor::isPlain)) {
      throw new InvalidCursorException(
          "Cursor \""
              + Excerpt.of(text)
              + "\": a cursor's text is 1 to "
              + MAX_LENGTH
              + " letters, digits, '-' and '_'; pass it on as Hits.next() gave it, or begin again with"
              + " Cursor.START");
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

  /**
   * A cursor that cannot be used: its text was altered or never was a cursor, or it belongs to
   * another search. The message says which. Begin again with {@link Cursor#START}.
   *
   * <p>A cursor that was good and is no longer is a {@code CursorExpiredException} instead.
   */
  public static final class InvalidCursorException extends BadRequestException {
    @Serial private static final long serialVersionUID = 1;

    /** An error that begins here. */
    public InvalidCursorException(String message) {
      super(message);
    }

    /** An error that another one caused. */
    public InvalidCursorException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
