package dev.quotidian.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** An archive of a cluster that is open for reading is read, and not changed. */
@ExtendWith(TestServer.class)
final class ReadOnlyClusterArchiveTest {
  private static final Article NEWS = Article.of("a", "News.", LocalDate.of(2025, 3, 19));
  private static final SavedSearch SAVED =
      SavedSearch.ofQuotations("saved", QuotationCriterion.matchAll());

  private ClusterSettings settings;
  private Archive reader;

  @BeforeEach
  void open(TestServer.Running server) {
    settings = TestIndices.settings(server, ArchiveSettings.standard());
    try (Archive writer = Quotidian.connect(settings)) {
      writer.add(NEWS, Annotations.NONE);
      writer.savedSearches().save(SAVED);
    }
    reader = Quotidian.connectReadOnly(settings);
  }

  @AfterEach
  void drop(TestServer.Running server) {
    reader.close();
    TestIndices.drop(server, settings.name());
  }

  @Test
  void whatWritersMadeVisibleIsRead() {
    assertEquals(1, reader.count(ArticleCriterion.matchAll()));
    assertEquals(List.of(SAVED), reader.savedSearches().all());
  }

  @Test
  void everyChangeIsRefused() {
    List<Executable> changes =
        List.of(
            () -> reader.add(NEWS),
            () -> reader.add(NEWS, Annotations.NONE),
            () -> reader.addAll(List.of(NEWS)),
            () -> reader.delete("a"),
            () -> reader.delete(ArticleCriterion.matchAll()),
            () -> reader.reannotate(ArticleCriterion.matchAll()),
            reader::purge,
            reader::commit,
            () -> reader.savedSearches().save(SAVED),
            () -> reader.savedSearches().delete("saved"));
    for (Executable change : changes) {
      String message = assertThrows(ArchiveException.class, change).getMessage();
      assertTrue(String.valueOf(message).contains("is open for reading"), message);
    }
    assertEquals(1, reader.savedSearches().all().size());
  }

  @Test
  void closingAgainDoesNothing() {
    reader.close();
    reader.close();
    assertThrows(ArchiveException.class, () -> reader.count(ArticleCriterion.matchAll()));
  }
}
