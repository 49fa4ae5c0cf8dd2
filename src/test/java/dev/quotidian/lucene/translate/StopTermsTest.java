package dev.quotidian.lucene.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.Total;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where any word is enough, one that says little finds, and adds nothing. */
final class StopTermsTest {
  private static final int MANY = 1_100;
  private static final ArticleSearch ANY =
      ArticleSearch.of(ArticleCriterion.anyWord("the price of energy"));

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = EmbeddedArchive.open(folder, ArchiveSettings.standard());
    add("told", "Energy rose in price.");
    add("little", "It was the end of it.");
    archive.refresh();
  }

  private void add(String id, String body) {
    archive.add(Article.of(id, body, LocalDate.of(2025, 3, 19)), Annotations.NONE);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void itFindsAndComesLast() {
    Hits<ArticleHit> hits = archive.search(ANY);
    assertEquals(
        List.of("told", "little"), hits.hits().stream().map(hit -> hit.article().id()).toList());
    assertEquals(0, hits.hits().getLast().score());
  }

  @Test
  void whatItAloneFindsIsExplainedByTheFirstLook() {
    assertEquals(0, archive.explain(ANY, "little").orElseThrow().value());
  }

  /** A condition adds nothing either: what only it finds ties with what only function words do. */
  @Test
  void itComesBeforeWhatIsOlderAndScoresNothingEither() {
    for (int i = 0; i < MANY; i++) {
      archive.add(
          Article.of("old-" + i, "Nothing here.", LocalDate.of(2020, 1, 1)).withPublisher("Wire"),
          Annotations.NONE);
    }
    archive.refresh();
    ArticleCriterion any =
        ArticleCriterion.anyOf(
            ArticleCriterion.publisher("Wire"), ArticleCriterion.anyWord("the energy"));
    ArticleCriterion flat =
        ArticleCriterion.anyOf(
            ArticleCriterion.publisher("Wire"),
            ArticleCriterion.words("the"),
            ArticleCriterion.words("energy"));
    for (ArticleCriterion criterion : List.of(any, flat)) {
      assertEquals(
          List.of("told", "little"),
          archive.search(ArticleSearch.of(criterion).withLimit(2)).hits().stream()
              .map(hit -> hit.article().id())
              .toList(),
          criterion::toString);
    }
  }

  @Test
  void whereOthersFindMoreThanIsCountedTheTotalIsALeastOne() {
    for (int i = 0; i < MANY; i++) {
      add("more-" + i, "Energy again, number " + i + ".");
    }
    archive.refresh();
    Total total = archive.search(ANY).total();
    assertEquals(false, total.exact());
    assertEquals(MANY + 2, archive.search(ANY.withExactTotal(true)).total().count());
  }
}
