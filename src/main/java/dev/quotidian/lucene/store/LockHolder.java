package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveLockedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The file beside an archive's lock that says which process holds it. The lock itself is Lucene's.
 * Immutable.
 */
public record LockHolder(Path folder) {

  public static LockHolder in(Path folder) {
    return new LockHolder(folder);
  }

  private Path file() {
    return folder.resolve("held-by.txt");
  }

  public void note() throws IOException {
    Files.writeString(
        file(),
        "process "
            + ProcessHandle.current().pid()
            + " on "
            + host()
            + " since "
            + Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  String read() {
    try {
      return Files.readString(file());
    } catch (IOException e) {
      return "an unknown process";
    }
  }

  /** The error of whoever finds the archive locked. */
  public ArchiveLockedException refusal(String archive, IOException cause) {
    return refusal(archive, read(), cause);
  }

  static ArchiveLockedException refusal(String archive, String holder, IOException cause) {
    return new ArchiveLockedException(
        "Archive "
            + archive
            + " is open for writing elsewhere: by "
            + holder
            + "; close it there, or open it here for reading only",
        cause);
  }

  public void remove() throws IOException {
    Files.deleteIfExists(file());
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }
}
