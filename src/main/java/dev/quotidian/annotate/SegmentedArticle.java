package dev.quotidian.annotate;

import dev.quotidian.article.Article;
import dev.quotidian.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body and the title of an article, segmented into tokens, sentences and paragraphs. One is
 * made for each article, and all annotators of a chain are given it, so that none has to segment
 * the article again.
 *
 * <pre>{@code
 * SegmentedArticle text = SegmentedArticle.of(article);
 * text.body().sentences().size();
 * text.title().map(title -> title.tokens().size()).orElse(0);
 * }</pre>
 *
 * <p>Each part is segmented when it is first asked for, once, in time linear in its length; it
 * takes some 20 bytes a token. No text makes it fail. Immutable to whoever uses it, safe for use by
 * many threads.
 *
 * @since 0.1
 */
public final class SegmentedArticle {
  private final String body;
  private final Optional<String> title;
  private @Nullable Segmentation bodySegments;
  private @Nullable Segmentation titleSegments;

  private SegmentedArticle(String body, Optional<String> title) {
    this.body = body;
    this.title = title;
  }

  /** The text of an article, of which nothing is segmented yet. */
  public static SegmentedArticle of(Article article) {
    return new SegmentedArticle(article.body(), article.title());
  }

  /** The body; the same object at each call. */
  public synchronized Segmentation body() {
    if (bodySegments == null) {
      bodySegments = new Segmentation(Text.of(body));
    }
    return bodySegments;
  }

  /** The title, if the article has one; the same object at each call. */
  public synchronized Optional<Segmentation> title() {
    if (titleSegments == null) {
      titleSegments = title.map(Text::of).map(Segmentation::new).orElse(null);
    }
    return Optional.ofNullable(titleSegments);
  }

  /**
   * Checks that this is the text of an article.
   *
   * @throws IllegalArgumentException if it is that of another
   */
  void checkIsOf(Article article) {
    if (!body.equals(article.body()) || !title.equals(article.title())) {
      throw new IllegalArgumentException(
          "Article "
              + article.id()
              + ": the text given is that of another body or title; give SegmentedArticle.of(article)");
    }
  }
}
