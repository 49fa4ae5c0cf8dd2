package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.ANNOTATIONS;
import static dev.quotidian.behaviour.Ceasefire.ARTICLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is added comes out as it was, until it is replaced or deleted. */
abstract class AddingBehaviour extends TwoArticles {
  AddingBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Test
  void givesArticlesBackAsTheyWereAdded() {
    Article damaged =
        Article.of("lone", "A lone \ud83d surrogate \udc00.", LocalDate.of(2025, 1, 1))
            .withTitle("Damaged \ud800")
            .withFields(Map.of("a", List.of(1, 2L, 2.5, true), "b", Map.of("c", "d")));
    archive.add(damaged, Annotations.NONE);
    archive.refresh();
    assertEquals(
        Optional.of(new AnnotatedArticle(ARTICLE, ANNOTATIONS)), archive.article("truce-1"));
    assertEquals(
        Optional.of(new AnnotatedArticle(damaged, Annotations.NONE)), archive.article("lone"));
    assertEquals(Optional.empty(), archive.article("missing"));
  }

  @Test
  void replacesAndDeletes() {
    archive.add(ARTICLE.withTitle("Second edition"), Annotations.NONE);
    archive.refresh();
    assertEquals(List.of(), quotations(QuotationCriterion.matchAll()));
    assertEquals(List.of("truce-1"), articles(ArticleCriterion.title("edition")));
    assertEquals(List.of(), articles(ArticleCriterion.title("holds")));
    archive.delete("truce-1");
    archive.delete("never was");
    archive.refresh();
    assertEquals(List.of("other"), articles(ArticleCriterion.matchAll()));
    assertEquals(1, archive.stats().articles());
  }

  @Test
  void addsManyAtOnceInOrderAndRefusesOneByOne() {
    ArchiveSettings failing =
        ArchiveSettings.standard()
            .withAnnotatingThreads(3)
            .withAnnotator(
                (article, found) -> {
                  if (article.body().equals("7")) {
                    throw new IllegalStateException("seven");
                  }
                  return found;
                });
    List<Article> articles =
        IntStream.range(0, 100)
            .mapToObj(i -> Article.of("id" + i % 60, Integer.toString(i), LocalDate.of(2025, 1, 1)))
            .toList();
    try (Archive bulk = other("many", failing)) {
      List<String> refused = new ArrayList<>();
      assertEquals(99, bulk.addAll(articles, refusal -> refused.add(refusal.articleId())));
      bulk.refresh();
      assertEquals(List.of("id7"), refused);
      assertEquals(60, bulk.stats().articles());
      assertEquals("99", bulk.article("id39").orElseThrow().article().body());
      ArticleRefusedException refusal =
          assertThrows(ArticleRefusedException.class, () -> bulk.addAll(articles));
      assertTrue(String.valueOf(refusal.getMessage()).contains("id7"), refusal.getMessage());
    }
  }

  @Test
  void refusesWhatCannotBeKept() {
    Annotations outside = ANNOTATIONS;
    Article shorter = Article.of("short", "Short.", LocalDate.of(2025, 4, 1));
    assertThrows(ArticleRefusedException.class, () -> archive.add(shorter, outside));
    Article longId = Article.of("x".repeat(9000), "", LocalDate.of(2025, 4, 1));
    assertThrows(ArticleRefusedException.class, () -> archive.add(longId));
    archive.add(Article.of("empty", "", LocalDate.of(2025, 4, 1)));
    archive.commit();
    assertEquals(3, archive.stats().articles());
  }

  @Test
  void aRefusedIdIsCut() {
    String id = "x\n".repeat(5_000);
    Article article = Article.of(id, "News.", LocalDate.of(2025, 3, 19));
    for (Executable adding :
        List.<Executable>of(
            () -> archive.add(article),
            () -> archive.add(article, Annotations.NONE),
            () -> archive.add(article, ANNOTATIONS))) {
      ArticleRefusedException refused = assertThrows(ArticleRefusedException.class, adding);
      String message = String.valueOf(refused.getMessage());
      assertTrue(message.length() < 400 && !message.contains("\n"), message);
      assertEquals(id, refused.articleId());
    }
  }
}
