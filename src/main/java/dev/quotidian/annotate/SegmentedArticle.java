package dev.quotidian.annotate;

import dev.quotidian.article.Article;
import dev.quotidian.text.Text;
import dev.quotidian.text.TextLexicon;
import dev.quotidian.text.WorkLimit;
import java.time.Duration;
import java.util.Objects;
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
  private final WorkLimit limit;
  private @Nullable Segmentation bodySegments;
  private @Nullable Segmentation titleSegments;

  private SegmentedArticle(Article article, WorkLimit limit) {
    this.body = article.body();
    this.title = article.title();
    this.limit = limit;
  }

  /** The text of an article, of which nothing is segmented yet. */
  public static SegmentedArticle of(Article article) {
    Objects.requireNonNull(article, "article");
    return of(article, WorkLimit.NONE);
  }

  /**
   * The text of an article over which the annotators that are given it may take so long, from now
   * on. Those of this library look at the time every few sentences, and between two of a chain; a
   * thread of theirs is never interrupted. Others may call {@link #checkBudget()}.
   *
   * @param budget the time, by the clock
   */
  public static SegmentedArticle of(Article article, Duration budget) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(budget, "budget");
    return of(article, new AnnotationBudget(article.id(), budget, System::nanoTime));
  }

  static SegmentedArticle of(Article article, WorkLimit limit) {
    return new SegmentedArticle(article, limit);
  }

  /**
   * Ends the annotation where it has taken longer than the budget. To be called within long loops
   * of an annotator of an app; costs some 30 nanoseconds.
   *
   * @throws AnnotationTimeoutException if the budget is spent; the annotator must let it pass
   */
  public void checkBudget() {
    limit.check();
  }

  /** The body; the same object at each call. */
  public synchronized Segmentation body() {
    if (bodySegments == null) {
      bodySegments = new Segmentation(segmented(body));
    }
    return bodySegments;
  }

  /** The title, if the article has one; the same object at each call. */
  public synchronized Optional<Segmentation> title() {
    if (titleSegments == null) {
      titleSegments = title.map(this::segmented).map(Segmentation::new).orElse(null);
    }
    return Optional.ofNullable(titleSegments);
  }

  private Text segmented(String part) {
    return Text.of(part, TextLexicon.english(), limit);
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
