package dev.quotidian.lucene.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveLockedException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveUpgrade;
import dev.quotidian.archive.ArchiveVersionException;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.UpgradeMode;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Topic;
import dev.quotidian.behaviour.meaning.ConceptEncoder;
import dev.quotidian.index.Schema;
import dev.quotidian.index.StoredFormat;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upgrade harms no archive, wherever it ends, and goes on where it was. */
final class ArchiveUpgraderTest {
  private static final int OLDER = Schema.VERSION - 1;
  private static final Progress NONE = (done, total) -> {};
  private static final ArchiveSettings SETTINGS =
      ArchiveSettings.standard()
          .withAnnotatingThreads(2)
          .withAnnotator(
              (article, found) ->
                  Annotations.NONE.withTopics(
                      List.of(new Topic("renewed", 1, Topic.Origin.PHRASE))));

  @TempDir Path folder;

  private Path sample(String name) throws IOException {
    return Samples.unpack(OLDER, folder.resolve(name));
  }

  private static ArchiveUpgrade upgrade(Path archive, UpgradeMode mode, Progress progress) {
    return upgrader(archive, mode, progress, directory -> directory).upgrade();
  }

  private static ArchiveUpgrader upgrader(
      Path archive, UpgradeMode mode, Progress progress, UnaryOperator<Directory> wrapper) {
    return new ArchiveUpgrader(archive, SETTINGS, mode, progress, 2, wrapper);
  }

  private static void interrupt(Path archive, int after) {
    Progress interrupting =
        (done, total) -> {
          if (done == after) {
            throw new IllegalStateException("interrupted");
          }
        };
    assertThrows(
        IllegalStateException.class,
        () -> upgrade(archive, UpgradeMode.KEEP_ANNOTATIONS, interrupting));
  }

  @Test
  void goesOnWhereItLastCommitted() throws IOException {
    Path archive = sample("a");
    interrupt(archive, 3);
    assertThrows(ArchiveVersionException.class, () -> Quotidian.openReadOnly(archive));
    List<String> progress = new ArrayList<>();
    ArchiveUpgrade upgrade =
        upgrade(
            archive,
            UpgradeMode.KEEP_ANNOTATIONS,
            (done, total) -> progress.add(done + "/" + total));
    assertEquals(List.of("3/5", "4/5", "5/5"), progress);
    assertEquals(new ArchiveUpgrade(OLDER, Schema.VERSION, 5), upgrade);
    assertIsComplete(archive);
  }

  @Test
  void makesVectorsWithTheEncoderOfItsSettings() throws IOException {
    Path archive = sample("a");
    ArchiveSettings settings = SETTINGS.withVectors(ConceptEncoder.STANDARD);
    new ArchiveUpgrader(
            archive, settings, UpgradeMode.KEEP_ANNOTATIONS, NONE, 2, directory -> directory)
        .upgrade();
    ArticleSearch nearest =
        ArticleSearch.of(ArticleCriterion.matchAll())
            .withRanking(Ranking.DEFAULT.withMeaning(Ranking.Meaning.of("truce")));
    assertThrows(ArchiveException.class, () -> Quotidian.open(archive));
    try (Archive upgraded = Quotidian.open(archive, settings)) {
      assertEquals(5, upgraded.search(nearest).hits().size());
      assertEquals(0.6 / 6, upgraded.search(nearest).hits().getFirst().score(), 1e-6);
    }
  }

  @Test
  void declaresTheAnalysesOfItsSettings() throws IOException {
    Path archive = sample("a");
    ArchiveSettings settings =
        SETTINGS.withAnalysis("de", Quotidian.analysis("german", 1, new GermanAnalyzer()));
    new ArchiveUpgrader(
            archive, settings, UpgradeMode.KEEP_ANNOTATIONS, NONE, 2, directory -> directory)
        .upgrade();
    assertThrows(ArchiveException.class, () -> Quotidian.open(archive));
    try (Archive upgraded = Quotidian.open(archive, settings)) {
      assertEquals(5, upgraded.stats().articles());
    }
  }

  @Test
  void beginsAnewWhereItIsToDoAnotherThing() throws IOException {
    Path archive = sample("a");
    interrupt(archive, 3);
    List<Long> progress = new ArrayList<>();
    upgrade(archive, UpgradeMode.REANNOTATE, (done, total) -> progress.add(done));
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L), progress);
  }

  @Test
  void beginsAnewWhereTheUnfinishedIndexIsDamaged() throws IOException {
    Path archive = sample("a");
    interrupt(archive, 3);
    try (Stream<Path> files = Files.list(archive.resolve("quotidian-upgrade"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("seg")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    upgrade(archive, UpgradeMode.KEEP_ANNOTATIONS, NONE);
    assertIsComplete(archive);
  }

  /** Fails at each file operation in the archive's folder in turn, and at all that follow. */
  @Test
  void leavesTheOldIndexOrTheNewOneWhereverItEnds() throws IOException {
    int old = 0;
    int renewed = 0;
    boolean ended = true;
    for (int operations = 0; ended; operations++) {
      int last = operations;
      Path archive = sample("killed-after-" + operations);
      ArchiveUpgrader failing =
          upgrader(
              archive,
              UpgradeMode.KEEP_ANNOTATIONS,
              NONE,
              directory -> new FailingDirectory(directory, last));
      ended = endsEarly(failing);
      if (isOld(archive)) {
        old++;
        assertTrue(ended);
      } else {
        renewed++;
        assertIsComplete(archive);
      }
      upgrade(archive, UpgradeMode.KEEP_ANNOTATIONS, NONE);
      assertIsComplete(archive);
    }
    assertTrue(old > 5, "ended with the old index: " + old);
    assertTrue(renewed > 1, "ended with the new index: " + renewed);
  }

  private static boolean endsEarly(ArchiveUpgrader upgrader) {
    try {
      upgrader.upgrade();
      return false;
    } catch (ArchiveException e) {
      assertContains("call the upgrade again", e);
      return true;
    }
  }

  private static boolean isOld(Path archive) throws IOException {
    try (Directory directory = FSDirectory.open(archive);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      boolean old =
          reader
              .getIndexCommit()
              .getUserData()
              .equals(Map.of(Schema.VERSION_KEY, Integer.toString(OLDER)));
      if (old) {
        OlderIndex index = OlderIndex.open(directory, new StoredFormat(OLDER));
        List<String> ids = new ArrayList<>();
        index.after(0).forEachRemaining(stored -> ids.add(stored.decoded().article().id()));
        assertEquals(5, ids.size(), ids::toString);
        index.close();
      }
      return old;
    }
  }

  private static void assertIsComplete(Path archive) {
    try (Archive open = Quotidian.open(archive, SETTINGS)) {
      assertTrue(open.check().isSound(), () -> open.check().toString());
      assertEquals(5, open.stats().articles());
      assertEquals(4, open.stats().quotations());
      assertEquals(2, open.savedSearches().all().size());
    }
    assertFalse(Files.exists(archive.resolve("quotidian-upgrade")));
  }

  @Test
  void keepsAnnotationsOrRenewsThem() throws IOException {
    Path kept = sample("kept");
    upgrade(kept, UpgradeMode.KEEP_ANNOTATIONS, NONE);
    try (Archive archive = Quotidian.openReadOnly(kept)) {
      assertEquals(2, archive.article("wire-17").orElseThrow().annotations().quotations().size());
      assertEquals(Map.of(0, 4L, 1, 1L), archive.stats().annotators()); // as in the sample
    }
    Path renewed = sample("renewed");
    upgrade(renewed, UpgradeMode.REANNOTATE, NONE);
    try (Archive archive = Quotidian.openReadOnly(renewed)) {
      Annotations annotations = archive.article("wire-17").orElseThrow().annotations();
      assertEquals(List.of(), annotations.quotations());
      assertEquals("renewed", annotations.topics().getFirst().label());
      assertEquals(Map.of(Annotators.VERSION, 5L), archive.stats().annotators());
    }
  }

  @Test
  void waitsForNobody() throws IOException {
    Path archive = sample("a");
    try (Directory directory = FSDirectory.open(archive);
        Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      held.ensureValid();
      assertThrows(
          ArchiveLockedException.class, () -> upgrade(archive, UpgradeMode.KEEP_ANNOTATIONS, NONE));
    }
  }

  @Test
  void leavesAnArchiveOfTodayAlone() throws IOException {
    Path archive = Samples.unpack(Schema.VERSION, folder.resolve("a"));
    List<Path> before = files(archive);
    ArchiveUpgrade upgrade = upgrade(archive, UpgradeMode.REANNOTATE, NONE);
    assertFalse(upgrade.wasNeeded());
    assertEquals(before, files(archive));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void refusesOtherFormats() throws IOException {
    assertEquals(
        "is stored in index format 3, this library reads format "
            + Schema.VERSION
            + ", and upgrades formats from 4 on; open it with the library that made it, or add its"
            + " articles to a new archive in another folder",
        refusal(archiveOfFormat("3")));
    assertEquals(
        "is stored in index format 99, this library reads format "
            + Schema.VERSION
            + "; open it with the newer library that made it",
        refusal(archiveOfFormat("99")));
    Path none = Files.createDirectory(folder.resolve("none"));
    var empty =
        assertThrows(
            ArchiveException.class, () -> upgrade(none, UpgradeMode.KEEP_ANNOTATIONS, NONE));
    assertContains("holds no archive", empty);
  }

  private static String refusal(Path archive) {
    ArchiveVersionException refused =
        assertThrows(
            ArchiveVersionException.class,
            () -> upgrade(archive, UpgradeMode.KEEP_ANNOTATIONS, NONE));
    return String.valueOf(refused.getMessage()).replaceFirst("^Archive \\S+ ", "");
  }

  private static void assertContains(String expected, ArchiveException error) {
    String message = String.valueOf(error.getMessage());
    assertTrue(message.contains(expected), message);
  }

  private Path archiveOfFormat(String version) throws IOException {
    Path archive = folder.resolve("format-" + version);
    try (Directory directory = FSDirectory.open(archive);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(Schema.VERSION_KEY, version).entrySet());
      writer.commit();
    }
    return archive;
  }

  @Test
  void whoOpensAnOlderArchiveIsToldToUpgrade() throws IOException {
    Path archive = sample("a");
    var refused = assertThrows(ArchiveVersionException.class, () -> Quotidian.open(archive));
    assertContains("quotidian upgrade " + archive, refused);
  }

  @Test
  void aDamagedArticleIsNamedByItsText() {
    Document document = new Document();
    document.add(new StoredField("a.body", "Ports reopen. Ships leave."));
    document.add(new StoredField("article", new byte[] {2, 'a', 9}));
    document.add(new StoredField("annotations", new byte[0]));
    var damaged =
        new OlderIndex.StoredArticle(document, OptionalInt.empty(), new StoredFormat(OLDER));
    var told = assertThrows(ArchiveException.class, damaged::decoded);
    assertContains("Ports reopen. Ships leave.", told);
  }
}
