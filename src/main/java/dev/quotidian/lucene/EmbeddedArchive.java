package dev.quotidian.lucene;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import java.nio.file.Path;

/** An archive in a folder of this machine. */
public final class EmbeddedArchive {
  private EmbeddedArchive() {}

  /** Opens for reading and writing. */
  public static Archive open(Path folder, ArchiveSettings settings) {
    return refuse(folder, settings.toString());
  }

  /** Opens for reading. */
  public static Archive openReadOnly(Path folder) {
    return refuse(folder, "reading");
  }

  private static Archive refuse(Path folder, String purpose) {
    throw new ArchiveException("Archive " + folder + " cannot be opened for " + purpose);
  }
}
