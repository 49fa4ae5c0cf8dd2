package dev.quotidian.lucene.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.RescueReport;
import dev.quotidian.article.Article;
import dev.quotidian.index.record.CompressedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read of a damaged archive comes out; what cannot is counted. */
final class RescueTest {
  @TempDir Path root;
  private Path whole;

  @BeforeEach
  void makeArchive() {
    whole = root.resolve("whole");
    SmallArchive.make(whole);
  }

  private static Set<String> ids(Path folder) {
    Set<String> ids = new TreeSet<>();
    try (Archive archive = Quotidian.openReadOnly(folder)) {
      for (int i = 0; i < 18; i++) {
        Optional<AnnotatedArticle> found = archive.article("id" + i);
        if (found.isPresent()) {
          assertEquals(SmallArchive.article(i), found.get().article());
          assertFalse(found.get().annotations().quotations().isEmpty());
          ids.add("id" + i);
        }
      }
    }
    return ids;
  }

  @Test
  void aSoundArchiveComesOutWhole() {
    List<Long> progress = new ArrayList<>();
    RescueReport report =
        Quotidian.rescue(whole, root.resolve("rescued"), ArchiveSettings.standard(), progress::add);
    assertTrue(report.isComplete(), report.toString());
    assertEquals(SmallArchive.ARTICLES, report.articles());
    assertEquals(2, report.savedSearches());
    assertEquals(SmallArchive.ARTICLES, progress.size());
    assertEquals(ids(whole), ids(root.resolve("rescued")));
    assertEquals(annotators(whole), annotators(root.resolve("rescued")));
  }

  private static Map<Integer, Long> annotators(Path folder) {
    try (Archive archive = Quotidian.openReadOnly(folder)) {
      return archive.stats().annotators();
    }
  }

  @Test
  void withoutItsSegmentsFileAllComesOutAndDeletedArticlesStayDeleted() throws IOException {
    for (String file : SmallArchive.files(whole).keySet()) {
      if (file.startsWith("segments_")) {
        Path damaged = SmallArchive.copy(whole, root.resolve("damaged"));
        Files.delete(damaged.resolve(file));
        RescueReport report = Quotidian.rescue(damaged, root.resolve("rescued"));
        assertEquals(SmallArchive.ARTICLES, report.articles(), report.toString());
        assertFalse(report.isComplete());
        assertEquals(ids(whole), ids(root.resolve("rescued")));
        assertFalse(Quotidian.check(damaged).isSound());
      }
    }
  }

  /** No file that is missing makes the check or the rescue fail, and each is named. */
  @Test
  void eachMissingFileIsToldAndTheRestComesOut() throws IOException {
    for (String file : SmallArchive.files(whole).keySet()) {
      if (file.startsWith("_")) {
        Path damaged = SmallArchive.copy(whole, root.resolve("without" + file));
        Files.delete(damaged.resolve(file));
        ArchiveCheck check = Quotidian.check(damaged);
        assertTrue(
            check.problems().stream().anyMatch(problem -> problem.contains(file)),
            () -> file + ": " + check);
        RescueReport report = Quotidian.rescue(damaged, root.resolve("rescued" + file));
        assertFalse(report.isComplete(), file);
        boolean isNeedless = file.endsWith(".liv") || file.endsWith(".si");
        int least = isNeedless ? SmallArchive.ARTICLES : 2 * SmallArchive.ARTICLES / 3;
        assertTrue(report.articles() >= least, () -> file + ": " + report);
        if (file.endsWith(".si")) {
          assertEquals(ids(whole), ids(root.resolve("rescued" + file)), file);
        }
      }
    }
  }

  /** Each article has a record of its own: damage costs those that it touches alone. */
  @Test
  void damageCostsTheArticlesThatItTouches() throws IOException {
    Path large = root.resolve("large");
    try (Archive archive = Quotidian.open(large)) {
      for (int i = 0; i < 600; i++) {
        archive.add(SmallArchive.article(i).withPublisher("The Harbour Review, morning " + i));
      }
    }
    zeroBodyOf(large, SmallArchive.article(300));
    RescueReport report = Quotidian.rescue(large, root.resolve("rescued"));
    assertTrue(report.articles() > 500, report.toString());
    assertFalse(report.lostArticles().isEmpty());
    assertEquals(600, report.articles() + report.lostArticles().size(), report.toString());
    ArchiveCheck check = Quotidian.check(large);
    String lost = report.lostArticles().getFirst();
    assertTrue(
        check.problems().stream().anyMatch(problem -> problem.contains("Article " + lost + " ")),
        check.toString());
  }

  private static void zeroBodyOf(Path folder, Article article) throws IOException {
    String body = latin1(CompressedText.of(article.body()));
    for (String name : SmallArchive.files(folder).keySet()) {
      byte[] file = Files.readAllBytes(folder.resolve(name));
      int start = latin1(file).indexOf(body);
      if (start >= 0) {
        Arrays.fill(file, start, start + body.length(), (byte) 0);
        Files.write(folder.resolve(name), file);
        return;
      }
    }
    throw new AssertionError("No file holds the body of " + article.id());
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void savedSearchesComeOutLineByLine() throws IOException {
    Path file = whole.resolve("saved-searches.jsonl");
    byte[] bytes = Files.readAllBytes(file);
    bytes[3] = (byte) 0xff;
    Files.write(file, bytes);
    ArchiveCheck check = Quotidian.check(whole);
    assertTrue(check.problems().getFirst().contains("saved-searches.jsonl:1"), check.toString());
    RescueReport report = Quotidian.rescue(whole, root.resolve("rescued"));
    assertEquals(1, report.savedSearches());
    assertEquals(1, report.lostSavedSearches());
  }

  @Test
  void aTargetWithFilesIsRefused() {
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> Quotidian.rescue(whole, whole));
    assertTrue(String.valueOf(refused.getMessage()).contains("not empty"), refused.toString());
    assertThrows(
        ArchiveException.class,
        () -> Quotidian.rescue(root.resolve("none"), root.resolve("rescued")));
    assertFalse(Files.exists(root.resolve("rescued")));
  }
}
