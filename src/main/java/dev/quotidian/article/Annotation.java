package dev.quotidian.article;

import java.util.List;
import java.util.Objects;

/**
 * A stand-off annotation: a span of an article's body, a confidence, and the rule that made it.
 *
 * <pre>{@code
 * for (Annotation one : found.dates()) {
 *   System.out.println(one.span().in(article.body()) + " (" + one.rule() + ", " + one.confidence() + ")");
 * }
 * }</pre>
 *
 * <p>Every annotation is an immutable record, safe for use by many threads.
 *
 * @since 0.1
 */
public sealed interface Annotation permits Quotation, DateMention, EntityMention {

  /** From its first character to past its last, in Java {@code char}s of the body. */
  Span span();

  /** The confidence, a probability: 0 (a guess) to 1 (certain). */
  double confidence();

  /**
   * The id of the rule that made it: lower-case words joined by dots and hyphens; for people who
   * ask why.
   */
  String rule();

  /**
   * Those of {@code found} that are contained in a span, in the order given. A binary search leads
   * to them, so that many spans and many annotations cost no more than their sum.
   *
   * @param stretch the span
   * @param found sorted by the start of their spans; this is not checked
   */
  static <A extends Annotation> List<A> within(Span stretch, List<A> found) {
    Objects.requireNonNull(stretch, "stretch");
    Objects.requireNonNull(found, "found");
    return found
        .subList(firstFrom(stretch.start(), found), firstFrom(stretch.end(), found))
        .stream()
        .filter(one -> stretch.contains(one.span()))
        .toList();
  }

  private static int firstFrom(int offset, List<? extends Annotation> found) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
