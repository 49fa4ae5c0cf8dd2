package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Archives;
import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.result.ArticleHit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Analyses in what is made of archives: several read as one, views, backups, rescued ones. */
final class ArchivesWithAnalysesTest {
  private static final ArticleSearch HOUSE = ArticleSearch.of(ArticleCriterion.words("Haus"));

  @TempDir Path folder;

  private static ArchiveSettings german(int version) {
    return ArchiveSettings.standard()
        .withAnalysis("de", Quotidian.analysis("german", version, new GermanAnalyzer()));
  }

  private static Article article(String id, String body) {
    return Article.of(id, body, LocalDate.of(2025, 3, 19)).withLanguage("de");
  }

  private static Archive filled(ArchiveSettings settings, String id) {
    Archive archive = Quotidian.inMemory(settings);
    archive.add(article(id, "Die Häuser stehen leer."));
    archive.refresh();
    return archive;
  }

  private Path stored() {
    Path target = folder.resolve("archive");
    try (Archive archive = Quotidian.open(target, german(1))) {
      archive.add(article("a", "Die Häuser stehen leer."));
      archive.savedSearches().save(SavedSearch.ofArticles("house", HOUSE.criterion()));
    }
    return target;
  }

  private static List<String> found(ArchiveReader archive) {
    return archive.search(HOUSE).hits().stream().map(hit -> hit.article().id()).sorted().toList();
  }

  @Test
  void severalOfTheSameAreSearchedAsOne() {
    try (Archive one = filled(german(1), "a");
        Archive two = filled(german(1), "b")) {
      ArchiveReader both = Archives.of(one, two);
      assertEquals(List.of("a", "b"), found(both));
      for (ArticleHit hit : both.search(HOUSE)) {
        assertEquals(4, hit.passages().getFirst().matches().getFirst().start());
      }
    }
  }

  @Test
  void severalOfOthersAreRefused() {
    try (Archive one = filled(german(1), "a");
        Archive two = filled(german(2), "b");
        Archive plain = filled(ArchiveSettings.standard(), "c")) {
      String message =
          String.valueOf(
              assertThrows(ArchiveException.class, () -> Archives.of(one, two)).getMessage());
      assertTrue(message.contains("de german 1"), message);
      assertTrue(message.contains("de german 2"), message);
      assertThrows(ArchiveException.class, () -> Archives.of(one, plain));
    }
  }

  @Test
  void aViewIsSearchedWithThem() {
    try (Archive archive = filled(german(1), "a")) {
      assertEquals(List.of("a"), found(archive.restrictedTo(ArticleCriterion.language("de"))));
      assertEquals(List.of(), found(archive.restrictedTo(ArticleCriterion.language("en"))));
    }
  }

  @Test
  void anArchiveIsReadWithThem() {
    Path target = stored();
    try (Archive archive = Quotidian.openReadOnly(target, german(1))) {
      assertEquals(List.of("a"), found(archive));
      assertEquals(1, archive.savedSearches().matching(article("new", "Ein Haus brennt.")).size());
    }
    assertThrows(ArchiveException.class, () -> Quotidian.openReadOnly(target));
    assertThrows(ArchiveException.class, () -> Quotidian.openReadOnly(target, german(2)));
  }

  @Test
  void anArchiveIsCheckedAndRestoredWithoutThem() {
    Path target = stored();
    assertTrue(Quotidian.check(target).isSound());
    Path backup = folder.resolve("backup");
    try (Archive archive = Quotidian.open(target, german(1))) {
      archive.snapshot(backup);
    }
    Path restored = folder.resolve("restored");
    Quotidian.restore(backup, restored);
    assertThrows(ArchiveException.class, () -> Quotidian.open(restored));
    try (Archive archive = Quotidian.open(restored, german(1))) {
      assertEquals(List.of("a"), found(archive));
    }
  }

  @Test
  void aRescuedArchiveHasThoseThatAreStated() {
    Path damaged = stored();
    Path with = folder.resolve("with");
    Quotidian.rescue(damaged, with, german(2), articles -> {});
    try (Archive archive = Quotidian.open(with, german(2))) {
      assertEquals(List.of("a"), found(archive));
    }
    Path without = folder.resolve("without");
    Quotidian.rescue(damaged, without);
    try (Archive archive = Quotidian.open(without)) {
      assertEquals(List.of(), found(archive));
      assertEquals(1, archive.count(ArticleCriterion.words("Häuser")));
    }
  }

  @Test
  void anArchiveWithoutArticlesTakesOthers() {
    Path target = folder.resolve("empty");
    Quotidian.open(target, german(1)).close();
    assertThrows(ArchiveException.class, () -> Quotidian.open(target));
    Quotidian.open(target, german(2)).close();
    try (Archive archive = Quotidian.open(target, german(2))) {
      assertEquals(List.of(), found(archive));
    }
  }
}
