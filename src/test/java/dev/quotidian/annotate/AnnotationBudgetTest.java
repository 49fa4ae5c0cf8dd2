package dev.quotidian.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.text.WorkLimit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Annotators stop when the time for an article is over. */
final class AnnotationBudgetTest {
  private static final Article ARTICLE =
      Article.of(
          "a1", "“It holds,” said Lena Okafor on Monday. ".repeat(200), LocalDate.of(2025, 3, 20));

  /** A clock of which each look takes a second. */
  private final AtomicLong looks = new AtomicLong();

  private SegmentedArticle text(int seconds) {
    WorkLimit limit =
        new AnnotationBudget(
            "a1",
            Duration.ofSeconds(seconds),
            () -> Duration.ofSeconds(looks.getAndIncrement()).toNanos());
    return SegmentedArticle.of(ARTICLE, limit);
  }

  @Test
  void theTimeIsLookedAtThroughoutAnArticle() {
    Annotators.standard().annotate(ARTICLE, Annotations.NONE, text(Integer.MAX_VALUE));
    long all = looks.get();
    assertTrue(all > 1000, () -> "looked only " + all + " times");
    for (long seconds = 0; seconds < all - 1; seconds += all / 20) {
      looks.set(0);
      int budget = (int) seconds;
      AnnotationTimeoutException timeout =
          assertThrows(
              AnnotationTimeoutException.class,
              () -> Annotators.standard().annotate(ARTICLE, Annotations.NONE, text(budget)));
      assertEquals(seconds + 2, looks.get());
      assertEquals(Duration.ofSeconds(seconds), timeout.budget());
    }
  }

  @Test
  void theTimeIsLookedAtBetweenTwoAnnotators() {
    Annotator waiting = (article, found) -> found;
    assertThrows(
        AnnotationTimeoutException.class,
        () -> waiting.then(waiting).annotate(ARTICLE, Annotations.NONE, text(0)));
  }

  @Test
  void anAnnotatorMayAskForItself() {
    TextAnnotator looping =
        (article, found, text) -> {
          while (true) {
            text.checkBudget();
          }
        };
    assertThrows(
        AnnotationTimeoutException.class,
        () -> looping.annotate(ARTICLE, Annotations.NONE, text(100)));
  }
}
