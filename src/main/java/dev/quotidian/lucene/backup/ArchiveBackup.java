package dev.quotidian.lucene.backup;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.BackupReport;
import dev.quotidian.archive.support.FullDisk;
import dev.quotidian.archive.support.UninterruptibleThread;
import dev.quotidian.lucene.store.OpenIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes a folder the backup of an open archive. Safe for use by many threads. */
public record ArchiveBackup(OpenIndex index, Optional<Path> folder) {

  /** The state is taken between two writes; copying takes longer, and holds nobody up. */
  public BackupReport copyTo(Path target) throws IOException {
    if (folder.isEmpty()) {
      throw new ArchiveException(
          "Archive "
              + index.name()
              + " has no folder, and cannot be backed up; add its articles to an archive in a"
              + " folder, as articles() gives them");
    }
    try (ArchiveState state =
        index.onIndexThread(() -> ArchiveState.of(index.directory(), folder, index.name()))) {
      return UninterruptibleThread.callApart("quotidian-read", () -> state.copyTo(target));
    } catch (IOException e) {
      if (FullDisk.isCauseOf(e)) {
        throw noRoom(target, e);
      }
      throw e;
    }
  }

  /** The disk of the backup, which may be another than the archive's. */
  private ArchiveException noRoom(Path target, IOException e) {
    return new ArchiveException(
        "Archive "
            + index.name()
            + " cannot be backed up: "
            + FullDisk.explained(e, target)
            + "; a backup that was there before is kept",
        e);
  }
}
