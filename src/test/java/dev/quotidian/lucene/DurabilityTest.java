package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveVersionException;
import dev.quotidian.article.Article;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.IndexOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a commit returned for survives; what cannot be opened says why. */
final class DurabilityTest {
  @TempDir Path folder;

  private static Article article(int i) {
    return Article.of("id" + i, "News of day " + i, LocalDate.of(2025, 1, 1).plusDays(i));
  }

  private static Archive over(Directory directory) {
    return new EmbeddedArchive(
        IndexOpener.openWritable(new KeptOpen(directory), ArchiveSettings.standard()),
        ArchiveSettings.standard());
  }

  /** An archive closes its directory; these tests open it again. */
  private static final class KeptOpen extends FilterDirectory {
    KeptOpen(Directory directory) {
      super(directory);
    }

    @Override
    public void close() {}
  }

  /** After a failure, closing may fail again; either way it must let go. */
  private static void closeAnyhow(Archive archive) {
    try {
      archive.close();
    } catch (ArchiveException e) {
      assertTrue(e.getCause() != null, e.getMessage());
    }
  }

  @Test
  void aCrashLosesNothingThatWasCommitted() throws IOException {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("DurabilityTest: replay with -Dquotidian.seed=" + seed);
    try (MockDirectoryWrapper directory =
        new MockDirectoryWrapper(new Random(seed), new ByteBuffersDirectory())) {
      directory.setCheckIndexOnClose(false);
      Archive before = over(directory);
      IntStream.range(0, 20).forEach(i -> before.add(article(i)));
      before.commit();
      before.add(article(5).withTitle("changed"));
      before.delete("id6");
      before.refresh();
      directory.crash(); // damages all that was not made durable
      assertThrows(ArchiveException.class, before::commit);
      closeAnyhow(before);
      directory.clearCrash();
      try (Archive after = over(directory)) {
        assertEquals(20, after.stats().articles());
        assertTrue(after.article("id5").orElseThrow().article().title().isEmpty());
        assertTrue(after.article("id6").isPresent());
        assertTrue(after.check().isSound());
      }
    }
  }

  @Test
  void aFullDiskIsToldAndWhatWasCommittedIsKept() throws IOException {
    try (MockDirectoryWrapper directory =
        new MockDirectoryWrapper(new Random(1), new ByteBuffersDirectory())) {
      directory.setCheckIndexOnClose(false);
      Archive archive = over(directory);
      archive.add(article(1));
      archive.commit();
      directory.setMaxSizeInBytes(directory.sizeInBytes() + 100);
      assertThrows(
          ArchiveException.class,
          () -> {
            IntStream.range(0, 100).forEach(i -> archive.add(article(i)));
            archive.commit();
          });
      directory.setMaxSizeInBytes(0);
      archive.add(article(2));
      archive.commit();
      assertEquals(2, archive.stats().articles());
      archive.close();
      try (Archive after = over(directory)) {
        assertEquals(2, after.stats().articles());
      }
    }
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    EmbeddedArchive.open(folder, ArchiveSettings.standard()).close();
    setUserData(Map.of(Schema.VERSION_KEY, "999"));
    refused("format 999, this library reads format " + Schema.VERSION);
    setUserData(Map.of());
    refused("this library did not make");
  }

  private void setUserData(Map<String, String> data) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, Schema.writerConfig(Schema.analyzer()))) {
      writer.setLiveCommitData(data.entrySet());
    }
  }

  private void refused(String why) {
    for (ArchiveVersionException e :
        List.of(
            assertThrows(
                ArchiveVersionException.class,
                () -> EmbeddedArchive.open(folder, ArchiveSettings.standard())),
            assertThrows(
                ArchiveVersionException.class, () -> EmbeddedArchive.openReadOnly(folder)))) {
      assertTrue(String.valueOf(e.getMessage()).contains(why), e.getMessage());
      assertTrue(String.valueOf(e.getMessage()).contains(folder.toString()), e.getMessage());
    }
  }

  @Test
  void whatIsNoFolderIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThrows(
        ArchiveException.class, () -> EmbeddedArchive.open(file, ArchiveSettings.standard()));
    assertThrows(ArchiveException.class, () -> EmbeddedArchive.openReadOnly(file));
    assertThrows(ArchiveException.class, () -> EmbeddedArchive.openReadOnly(folder));
  }

  @Test
  void closingLeavesNoLock() {
    EmbeddedArchive.open(folder, ArchiveSettings.standard()).close();
    assertFalse(Files.exists(folder.resolve("held-by.txt")));
    EmbeddedArchive.open(folder, ArchiveSettings.standard()).close();
  }
}
