package dev.quotidian.archive.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;

/**
 * Replaces files atomically: after a crash there is the old file or the new one, whole. Safe for
 * use by many threads, for different files.
 */
final class DurableFile {
  private static final String NEW = ".new";
  private static final boolean CAN_SYNC_FOLDERS =
      !System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  private DurableFile() {}

  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Writes beside {@code file}, syncs, renames, and syncs the folder. */
  static void replace(Path file, Content content) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + NEW);
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        content.write(out);
      }
      sync(beside, StandardOpenOption.WRITE);
    } catch (IOException e) {
      Files.deleteIfExists(beside); // half a file on a full disk takes room from others
      throw e;
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolderOf(file);
  }

  /** Makes what was written to a file durable. */
  static void sync(Path file) throws IOException {
    sync(file, StandardOpenOption.WRITE);
  }

  /** Makes a rename in the folder durable. Windows cannot open folders, and needs no sync. */
  static void syncFolderOf(Path file) throws IOException {
    if (CAN_SYNC_FOLDERS) {
      Path folder =
          Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
      sync(folder, StandardOpenOption.READ);
    }
  }

  private static void sync(Path path, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }
}
