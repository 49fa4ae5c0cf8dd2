package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a full disk every call fails with an error that names the disk and the archive, and the same
 * archive object goes on when there is room.
 */
final class FullDiskTest {
  private static final int MEGABYTES = 1;
  private static final int MANY = 300; // more than the disk has room for
  private static final int NEARLY_NOTHING = 8_192;
  private static final ArchiveSettings SETTINGS =
      ArchiveSettings.standard()
          .withBufferMegabytes(1)
          .withAnnotator((article, found) -> Annotations.NONE);

  @TempDir Path temporary;
  private SmallDisk disk;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = SmallDisk.mount(temporary.resolve("disk"), MEGABYTES);
  }

  @AfterEach
  void unmount() throws IOException {
    if (disk != null) {
      disk.close();
    }
  }

  private Path news() {
    return disk.folder().resolve("news");
  }

  private static Article article(int number) {
    String words =
        new Random(number)
            .ints(400, 0, 1 << 30)
            .mapToObj(word -> Integer.toString(word, 36))
            .collect(Collectors.joining(" "));
    return Article.of("a" + number, "News. " + words, LocalDate.of(2025, 3, 19));
  }

  /** An archive of one article on the small disk, full but for a little. */
  private Archive full() throws IOException {
    Archive archive = Quotidian.open(news(), SETTINGS);
    archive.add(article(0));
    archive.commit();
    disk.fillBut(NEARLY_NOTHING);
    return archive;
  }

  private ArchiveException isToldFull(Path archive, Executable call) {
    ArchiveException told = assertThrows(ArchiveException.class, call);
    String message = String.valueOf(told.getMessage());
    assertTrue(message.contains(archive.toString()), message);
    assertTrue(message.contains(disk.folder() + " (tmpfs)"), message);
    assertTrue(message.contains("is full"), message);
    return told;
  }

  private static void addMany(Archive archive) {
    for (int i = 1; i < MANY; i++) {
      archive.add(article(i));
    }
    archive.commit();
  }

  private static void assertGoesOn(Archive archive) {
    archive.add(article(1));
    archive.commit();
    archive.delete("a0");
    archive.refresh();
    assertEquals(1, archive.stats().articles());
    assertEquals(List.of(), archive.check().problems());
  }

  @Test
  void addingFailsAndGoesOn() throws IOException {
    try (Archive archive = full()) {
      ArchiveException told = isToldFull(news(), () -> addMany(archive));
      assertTrue(String.valueOf(told.getMessage()).contains("is lost"), told.getMessage());
      assertEquals(1, archive.search(everything()).total().count());
      disk.makeRoom();
      assertGoesOn(archive);
    }
    try (Archive reopened = Quotidian.open(news(), SETTINGS)) {
      assertTrue(reopened.article("a1").isPresent());
    }
  }

  private static ArticleSearch everything() {
    return ArticleSearch.of(ArticleCriterion.matchAll()).withExactTotal(true);
  }

  @Test
  void failsAgainWhileThereIsNoRoom() throws IOException {
    try (Archive archive = full()) {
      for (int i = 0; i < 3; i++) {
        isToldFull(news(), () -> addMany(archive));
      }
      disk.makeRoom();
      assertGoesOn(archive);
    }
  }

  @Test
  void committingFailsAndGoesOn() throws IOException {
    try (Archive archive = full()) {
      disk.fillBut(0);
      archive.add(article(5));
      isToldFull(news(), archive::commit);
      disk.makeRoom();
      assertGoesOn(archive);
    }
  }

  @Test
  void refreshingDeletingPurgingAndReannotatingFailAndGoOn() throws IOException {
    for (int call = 0; call < 4; call++) {
      try (Archive archive = full()) {
        archive.add(article(2));
        archive.add(article(3));
        disk.fillBut(0);
        Executable failing =
            List.<Executable>of(
                    archive::refresh,
                    () -> archive.delete(ArticleCriterion.words("news")),
                    archive::purge,
                    () -> archive.reannotate(ArticleCriterion.words("news")))
                .get(call);
        isToldFull(news(), failing);
        disk.makeRoom();
        assertGoesOn(archive);
        archive.delete(ArticleCriterion.matchAll());
      }
    }
  }

  @Test
  void savingSearchesFailsAndGoesOn() throws IOException {
    try (Archive archive = full()) {
      disk.fillBut(0);
      SavedSearch search = SavedSearch.ofQuotations("grid", QuotationCriterion.words("grid"));
      isToldFull(news(), () -> archive.savedSearches().save(search));
      assertEquals(List.of(), archive.savedSearches().all());
      disk.makeRoom();
      archive.savedSearches().save(search);
      assertEquals(List.of(search), archive.savedSearches().all());
      assertGoesOn(archive);
    }
  }

  /** The archive is elsewhere: the disk of the backup is named. */
  @Test
  void backingUpFailsAndGoesOn() throws IOException {
    Path elsewhere = temporary.resolve("elsewhere");
    Path backup = disk.folder().resolve("backup");
    try (Archive archive = Quotidian.open(elsewhere, SETTINGS)) {
      archive.add(article(0));
      archive.commit();
      archive.snapshot(backup);
      addMany(archive);
      disk.fillBut(NEARLY_NOTHING);
      isToldFull(elsewhere, () -> archive.snapshot(backup));
      disk.makeRoom();
      archive.delete(ArticleCriterion.matchAll());
      archive.purge();
      archive.snapshot(backup);
      assertGoesOnElsewhere(archive);
    }
    Quotidian.restore(backup, temporary.resolve("restored"));
  }

  private static void assertGoesOnElsewhere(Archive archive) {
    archive.add(article(1));
    archive.commit();
    assertEquals(1, archive.stats().articles());
  }

  @Test
  void restoringFailsAndTheArchiveIsAsBefore() throws IOException {
    Path elsewhere = temporary.resolve("elsewhere");
    Path backup = temporary.resolve("backup");
    try (Archive archive = Quotidian.open(elsewhere, SETTINGS)) {
      addMany(archive);
      archive.snapshot(backup);
    }
    full().close();
    isToldFull(news(), () -> Quotidian.restore(backup, news()));
    disk.makeRoom();
    try (Archive archive = Quotidian.open(news(), SETTINGS)) {
      assertGoesOn(archive);
    }
  }

  @Test
  void upgradingFailsAndGoesOn() throws IOException {
    Path old = Samples.unpack(Schema.VERSION - 1, disk.folder().resolve("old"));
    disk.fillBut(0);
    isToldFull(old, () -> Quotidian.upgrade(old, (done, total) -> {}));
    disk.makeRoom();
    Quotidian.upgrade(old, (done, total) -> {});
    try (Archive archive = Quotidian.openReadOnly(old)) {
      assertEquals(Samples.ARTICLES, archive.stats().articles());
    }
  }

  @Test
  void openingANewArchiveFails() throws IOException {
    disk.fillBut(0);
    isToldFull(news(), () -> Quotidian.open(news(), SETTINGS).close());
    disk.makeRoom();
    Quotidian.open(news(), SETTINGS).close();
    assertTrue(Files.exists(news()));
  }

  @Test
  void rescuingFails() throws IOException {
    Path elsewhere = temporary.resolve("elsewhere");
    try (Archive archive = Quotidian.open(elsewhere, SETTINGS)) {
      addMany(archive);
    }
    disk.fillBut(NEARLY_NOTHING);
    isToldFull(news(), () -> Quotidian.rescue(elsewhere, news()));
  }
}
