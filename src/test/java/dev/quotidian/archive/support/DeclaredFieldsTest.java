package dev.quotidian.archive.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.RescueReport;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fields of an archive's own stay with it. */
final class DeclaredFieldsTest {
  private static final OwnField PAGE = OwnField.number("page");
  private static final ArticleCriterion FRONT = ArticleCriterion.number("page", 1, 1);
  @TempDir Path root;
  private Path whole;

  @BeforeEach
  void makeArchive() {
    whole = root.resolve("whole");
    try (Archive archive = Quotidian.open(whole, ArchiveSettings.standard().withFields(PAGE))) {
      archive.add(
          Article.of("front", "News.", LocalDate.of(2025, 3, 19)).withFields(Map.of("page", 1)));
      archive.savedSearches().save(SavedSearch.ofArticles("front page", FRONT));
    }
  }

  @Test
  void aReaderTakesThemAndRefusesOthers() {
    try (Archive reader = Quotidian.openReadOnly(whole)) {
      assertEquals(OwnFields.of(PAGE), reader.fields());
      assertEquals(1, reader.articles(FRONT).count());
    }
    ArchiveException refused =
        assertThrows(
            ArchiveException.class,
            () -> Quotidian.openReadOnly(whole, ArchiveSettings.standard().withFields()));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("it has page:number, which is not stated"),
        refused.getMessage());
  }

  @Test
  void aBackupAndARescuedArchiveHaveThem() {
    try (Archive archive = Quotidian.open(whole)) {
      archive.snapshot(root.resolve("backup"));
    }
    assertTrue(Quotidian.rescue(whole, root.resolve("rescued")).isComplete());
    for (String copy : List.of("backup", "rescued")) {
      try (Archive reader = Quotidian.openReadOnly(root.resolve(copy))) {
        assertEquals(OwnFields.of(PAGE), reader.fields(), copy);
        assertEquals(1, reader.articles(FRONT).count(), copy);
        assertEquals(1, reader.savedSearches().all().size(), copy);
      }
    }
  }

  @Test
  void aRescueIntoOtherFieldsTellsWhichSavedSearchesAreLost() {
    RescueReport report =
        Quotidian.rescue(
            whole,
            root.resolve("rescued"),
            ArchiveSettings.standard().withFields(OwnField.keyword("desk")),
            articles -> {});
    assertEquals(1, report.articles());
    assertEquals(0, report.savedSearches());
    assertTrue(report.problems().getFirst().contains("front page"), report.toString());
  }

  @Test
  void aDeclarationThatCannotBeReadIsDamage() {
    ArchiveDamagedException damaged =
        assertThrows(ArchiveDamagedException.class, () -> DeclaredFields.of("page:colour", "news"));
    assertTrue(String.valueOf(damaged.getMessage()).contains("page:colour"));
  }
}
