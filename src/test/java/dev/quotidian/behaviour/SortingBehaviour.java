package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.OLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.SortOrder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders, totals and pages. */
abstract class SortingBehaviour extends TwoArticles {
  SortingBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Test
  void recencyOutweighsRelevanceInTime() {
    archive.add(OLD);
    archive.refresh();
    ArticleSearch search = ArticleSearch.of(ArticleCriterion.words("ceasefire"));
    assertEquals(List.of("old", "truce-1"), articles(search));
    assertEquals(List.of("truce-1", "old"), articles(search.withOrder(SortOrder.recency(30))));
    assertEquals(List.of("old", "truce-1"), articles(search.withOrder(SortOrder.recency(36_500))));
    assertEquals(
        List.of("old", "truce-1"),
        articles(search.withOrder(SortOrder.recency(1, LocalDate.of(2024, 1, 1)))),
        "what was published later has no age");
  }

  @Test
  void pagesWithTotals() {
    ArticleSearch one =
        ArticleSearch.of(ArticleCriterion.matchAll()).withOrder(SortOrder.OLDEST).withLimit(1);
    assertEquals("other", archive.search(one).hits().getFirst().article().id());
    assertEquals("truce-1", archive.search(one.withOffset(1)).hits().getFirst().article().id());
    assertTrue(archive.search(one.withOffset(2)).hits().isEmpty());
    assertEquals(2, archive.search(one.withExactTotal(true)).total().count());
    assertEquals(2, archive.search(one.withLimit(0).withExactTotal(true)).total().count());
    assertFalse(archive.search(one.withLimit(0)).iterator().hasNext());
    assertThrows(IllegalArgumentException.class, () -> one.withLimit(-1));
    assertThrows(IllegalArgumentException.class, () -> one.withOffset(Integer.MAX_VALUE));
  }
}
