package dev.quotidian.lucene.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveLockedException;
import dev.quotidian.archive.BackupReport;
import dev.quotidian.lucene.integrity.SmallArchive;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is one state of the archive; what is restored is that state, or nothing changes. */
final class BackupTest {
  private static final String MANIFEST = "backup.manifest";

  @TempDir Path root;
  private Path folder;
  private Path backup;

  @BeforeEach
  void makeArchive() {
    folder = root.resolve("news");
    backup = root.resolve("backup");
    SmallArchive.make(folder);
  }

  private BackupReport backUp() {
    try (Archive archive = Quotidian.openReadOnly(folder)) {
      return archive.snapshot(backup);
    }
  }

  private static void add(Path folder, int number) {
    try (Archive archive = Quotidian.open(folder)) {
      archive.add(SmallArchive.article(number));
    }
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }

  /** The bytes of what belongs to an archive. */
  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    for (String file : SmallArchive.files(folder).keySet()) {
      if (!file.equals("write.lock") && !file.equals(MANIFEST)) {
        contents.put(file, java.util.Arrays.hashCode(Files.readAllBytes(folder.resolve(file))));
      }
    }
    return contents;
  }

  @Test
  void aBackupIsRestoredToTheByte() throws IOException {
    BackupReport report = backUp();
    assertEquals(contents(folder), contents(backup));
    assertEquals(report.files(), report.copiedFiles());
    assertTrue(Quotidian.check(backup).isSound());
    Path restored = root.resolve("restored");
    Quotidian.restore(backup, restored);
    assertEquals(contents(folder), contents(restored));
    try (Archive archive = Quotidian.open(restored)) {
      assertEquals(SmallArchive.ARTICLES, archive.stats().articles());
      assertEquals(2, archive.savedSearches().all().size());
      archive.add(SmallArchive.article(20));
    }
  }

  @Test
  void aBackupIsOfTheLastCommit() {
    try (Archive archive = Quotidian.open(folder)) {
      archive.add(SmallArchive.article(20));
      archive.refresh();
      archive.snapshot(backup);
      assertEquals(SmallArchive.ARTICLES + 1, archive.stats().articles());
    }
    try (Archive read = Quotidian.openReadOnly(backup)) {
      assertEquals(SmallArchive.ARTICLES, read.stats().articles());
    }
  }

  @Test
  void onlyNewFilesAreCopiedAndOldOnesRemoved() throws IOException {
    backUp();
    assertEquals(0, backUp().copiedFiles());
    add(folder, 20);
    BackupReport second = backUp();
    assertTrue(
        second.copiedFiles() > 0 && second.copiedFiles() < second.files(), second.toString());
    assertTrue(second.removedFiles() > 0, second.toString());
    assertEquals(contents(folder), contents(backup));
    assertFalse(Files.exists(backup.resolve("backup.unfinished")));
  }

  /** Every read of the backup during the write sees the state of one of the commits. */
  @Test
  void aSnapshotBesideAWriterIsOneCommit() throws Exception {
    Thread writer;
    try (Archive archive = Quotidian.open(folder)) {
      writer =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = 100; i < 130; i += 2) {
                      archive.add(SmallArchive.article(i));
                      archive.add(SmallArchive.article(i + 1));
                      archive.commit();
                    }
                  });
      try (Archive reader = Quotidian.openReadOnly(folder)) {
        for (int i = 0; i < 4; i++) {
          (i % 2 == 0 ? archive : reader).snapshot(backup);
          assertTrue(Quotidian.check(backup).isSound(), () -> Quotidian.check(backup).toString());
          try (Archive read = Quotidian.openReadOnly(backup)) {
            assertEquals(
                SmallArchive.ARTICLES % 2, read.stats().articles() % 2, "they come in pairs");
          }
        }
      }
      writer.join();
    }
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingIsChanged() throws IOException {
    backUp();
    add(folder, 20);
    Map<String, Integer> before = contents(folder);
    for (String file : SmallArchive.files(backup).keySet()) {
      byte[] whole = Files.readAllBytes(backup.resolve(file));
      SmallArchive.flip(backup.resolve(file), 4L * whole.length);
      ArchiveException refused =
          assertThrows(ArchiveDamagedException.class, () -> Quotidian.restore(backup, folder));
      assertTrue(message(refused).contains(file), message(refused));
      Files.delete(backup.resolve(file));
      assertThrows(ArchiveException.class, () -> Quotidian.restore(backup, folder));
      assertEquals(before, contents(folder));
      Files.write(backup.resolve(file), whole);
    }
    Quotidian.restore(backup, folder);
    assertEquals(contents(backup), contents(folder));
  }

  @Test
  void aDamagedArchiveDoesNotSpoilItsBackup() throws IOException {
    backUp();
    add(folder, 20);
    Map<String, Integer> before = contents(backup);
    String newest =
        new TreeMap<>(SmallArchive.files(folder))
            .keySet().stream().filter(f -> f.endsWith(".cfs")).reduce("", (one, next) -> next);
    SmallArchive.flip(folder.resolve(newest), 4 * Files.size(folder.resolve(newest)));
    ArchiveException refused = assertThrows(ArchiveDamagedException.class, this::backUp);
    assertTrue(message(refused).contains(newest), message(refused));
    Path restored = root.resolve("restored");
    Quotidian.restore(backup, restored);
    Map<String, Integer> after = contents(restored);
    assertEquals(before, after);
  }

  @Test
  void anArchiveOpenForWritingIsNotReplaced() throws IOException {
    backUp();
    try (Archive archive = Quotidian.open(folder)) {
      assertThrows(ArchiveLockedException.class, () -> Quotidian.restore(backup, folder));
      archive.add(SmallArchive.article(20));
    }
    try (Archive archive = Quotidian.openReadOnly(folder)) {
      assertEquals(SmallArchive.ARTICLES + 1, archive.stats().articles());
    }
  }

  @Test
  void aBackupOfAnArchiveThatWentAnotherWayReplacesFilesOfTheSameName() throws IOException {
    backUp();
    Path other = root.resolve("other");
    Quotidian.restore(backup, other);
    add(folder, 20);
    backUp();
    add(other, 21);
    add(other, 22);
    try (Archive archive = Quotidian.openReadOnly(other)) {
      archive.snapshot(backup);
    }
    assertEquals(contents(other), contents(backup));
  }

  @Test
  void aBackupKilledBeforeItsManifestLeavesTheOneBefore() throws IOException {
    backUp();
    Path killed = SmallArchive.copy(backup, root.resolve("killed"));
    add(folder, 20);
    backUp();
    for (String file : SmallArchive.files(backup).keySet()) {
      if (!file.equals(MANIFEST) && !Files.exists(killed.resolve(file))) {
        Files.copy(backup.resolve(file), killed.resolve(file));
      }
    }
    Files.writeString(killed.resolve("backup.unfinished"), "_x.cfs\n_x.cfs.next");
    Files.writeString(killed.resolve("_x.cfs"), "half");
    Path restored = root.resolve("restored");
    Quotidian.restore(killed, restored);
    try (Archive archive = Quotidian.openReadOnly(restored)) {
      assertEquals(SmallArchive.ARTICLES, archive.stats().articles());
    }
    try (Archive archive = Quotidian.openReadOnly(folder)) {
      archive.snapshot(killed);
    }
    assertEquals(contents(folder), contents(killed));
  }

  @Test
  void aFirstBackupThatWasKilledSaysSo() throws IOException {
    Files.createDirectories(backup);
    Files.writeString(backup.resolve("backup.unfinished"), "_0.cfs");
    Files.writeString(backup.resolve("_0.cfs"), "half");
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> Quotidian.restore(backup, root.resolve("r")));
    assertTrue(message(refused).contains("never finished"), message(refused));
    assertFalse(Files.exists(root.resolve("r")));
    backUp();
    assertEquals(contents(folder), contents(backup));
  }

  @Test
  void aRestoreKilledWhileFilesChangePlacesIsFinishedByTheNextOpening() throws IOException {
    backUp();
    Path staged = SmallArchive.copy(backup, folder.resolve("restore.staged"));
    Files.delete(staged.resolve(MANIFEST));
    add(folder, 20);
    StringBuilder obsolete = new StringBuilder();
    for (String file : SmallArchive.files(folder).keySet()) {
      if (!Files.exists(staged.resolve(file)) && !file.equals("write.lock")) {
        obsolete.append(file).append('\n');
      }
    }
    Files.writeString(folder.resolve("restore.journal"), obsolete);
    Files.move(
        staged.resolve("saved-searches.jsonl"),
        folder.resolve("saved-searches.jsonl"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> Quotidian.openReadOnly(folder).close());
    assertTrue(message(refused).contains("restore"), message(refused));
    Quotidian.open(folder).close();
    try (Archive archive = Quotidian.openReadOnly(folder)) {
      assertEquals(SmallArchive.ARTICLES, archive.stats().articles());
      assertTrue(archive.check().isSound());
    }
  }

  @Test
  void whatIsNoBackupIsNotTouched() throws IOException {
    Path letters = Files.createDirectory(root.resolve("letters"));
    Files.writeString(letters.resolve("letter.txt"), "Dear Lena");
    try (Archive archive = Quotidian.openReadOnly(folder)) {
      assertThrows(ArchiveException.class, () -> archive.snapshot(letters));
      assertThrows(ArchiveException.class, () -> archive.snapshot(folder));
    }
    backUp();
    assertThrows(ArchiveException.class, () -> Quotidian.restore(backup, letters));
    assertThrows(ArchiveException.class, () -> Quotidian.restore(letters, folder));
    assertEquals(1, SmallArchive.files(letters).size());
  }

  @Test
  void aBackupIsReadButNotWritten() {
    backUp();
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> Quotidian.open(backup).close());
    assertTrue(message(refused).contains("is a backup"), message(refused));
  }

  @Test
  void savedSearchesOfTheMomentAreInIt() {
    try (Archive archive = Quotidian.open(folder)) {
      archive.snapshot(backup);
      archive.savedSearches().save(SavedSearch.ofQuotations("new", QuotationCriterion.words("x")));
    }
    try (Archive read = Quotidian.openReadOnly(backup)) {
      assertEquals(2, read.savedSearches().all().size());
    }
  }
}
