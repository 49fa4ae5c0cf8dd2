package dev.quotidian.archive;

import java.io.Serial;

/**
 * One article cannot be added; the archive is as it was before.
 *
 * <pre>{@code
 * try {
 *   archive.add(article);
 * } catch (ArticleRefusedException e) {
 *   System.err.println(e.articleId() + ": " + e.getMessage());
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class ArticleRefusedException extends ArchiveException {
  @Serial private static final long serialVersionUID = 1;

  private final String articleId;

  /** Refuses the article {@code articleId}. */
  public ArticleRefusedException(String articleId, String message) {
    super(message);
    this.articleId = articleId;
  }

  /** Refuses the article {@code articleId} because of {@code cause}. */
  public ArticleRefusedException(String articleId, String message, Throwable cause) {
    super(message, cause);
    this.articleId = articleId;
  }

  /** The article's id. */
  public String articleId() {
    return articleId;
  }
}
