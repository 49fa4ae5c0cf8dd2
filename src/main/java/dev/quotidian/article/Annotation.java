package dev.quotidian.article;

import java.util.List;

/**
 * What was found at a place in an article's body, how sure that is, and which rule found it.
 *
 * <p>Every annotation is an immutable record, safe for use by many threads.
 *
 * @since 0.1
 */
public sealed interface Annotation permits Quotation, DateMention, EntityMention {

  /** From the first to the last character of it in the body. */
  Span span();

  /** How sure: 0 (a guess) to 1 (certain). */
  double confidence();

  /**
   * The id of the rule that made it: lower-case words joined by dots and hyphens; for people who
   * ask why.
   */
  String rule();

  /**
   * Those of {@code found} that lie in a stretch of the body. A binary search leads to them, so
   * that many stretches and many annotations cost no more than their sum.
   *
   * @param found in the order in which they begin
   */
  static <A extends Annotation> List<A> within(Span stretch, List<A> found) {
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
