package dev.quotidian.benchmarks.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KnownItemsTest {
  private static final LocalDate DAY = LocalDate.of(2013, 1, 1);
  private static final List<Article> ARTICLES =
      List.of(
          Article.of("a", "One two three four.\n\nMore.", DAY).withTitle("First"),
          Article.of("b", "Five six.", DAY),
          Article.of("c", "Seven.", DAY).withTitle("Third"));

  @Test
  void aHeadlineAsksForItsArticle() {
    TestCollection items = KnownItems.byHeadline(ARTICLES, 3);
    assertEquals(Map.of("0", "First", "2", "Third"), items.topics());
    assertEquals(Map.of("0", Map.of("a", 1), "2", Map.of("c", 1)), items.qrels().grades());
  }

  @Test
  void aLeadIsAskedForWithoutEveryThirdWord() {
    assertEquals("One two four.", KnownItems.byLead(ARTICLES, 3).topics().get("0"));
  }

  @Test
  void asManyQuestionsAsWanted() {
    assertEquals(1, KnownItems.byLead(ARTICLES, 1).topics().size());
  }
}
