package dev.quotidian.lucene.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other folders are linked, others copied. */
final class HardLinkDirectoryTest {
  @TempDir Path folder;

  private HardLinkDirectory target() throws IOException {
    return new HardLinkDirectory(FSDirectory.open(folder.resolve("target")));
  }

  private static void write(Directory directory, String name) throws IOException {
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      out.writeString(name);
    }
  }

  @Test
  void aFileOfAFolderHasTwoNamesAndOneContent() throws IOException {
    try (Directory source = FSDirectory.open(folder.resolve("source"));
        HardLinkDirectory target = target()) {
      write(source, "a");
      target.copyFrom(source, "a", "b", IOContext.DEFAULT);
      Files.writeString(folder.resolve("source").resolve("a"), "changed");
      assertEquals("changed", Files.readString(folder.resolve("target").resolve("b")));
      source.deleteFile("a");
      assertEquals("changed", Files.readString(folder.resolve("target").resolve("b")));
    }
  }

  @Test
  void aFileThatIsInNoFolderIsCopied() throws IOException {
    try (Directory source = new ByteBuffersDirectory();
        HardLinkDirectory target = target()) {
      write(source, "a");
      target.copyFrom(source, "a", "b", IOContext.DEFAULT);
      assertEquals(source.fileLength("a"), target.fileLength("b"));
    }
  }

  @Test
  void aFileThatIsThereIsNotReplaced() throws IOException {
    try (Directory source = FSDirectory.open(folder.resolve("source"));
        HardLinkDirectory target = target()) {
      write(source, "a");
      write(target, "b");
      assertThrows(
          FileAlreadyExistsException.class,
          () -> target.copyFrom(source, "a", "b", IOContext.DEFAULT));
    }
  }
}
