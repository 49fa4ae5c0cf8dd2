package dev.quotidian.lucene.store;

import dev.quotidian.archive.support.StagedRestore;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** The lock of an archive, for work on its files other than Lucene's. */
public final class WriteLock {
  private WriteLock() {}

  /** Works on files. */
  public interface Work {
    void run() throws IOException;
  }

  /**
   * Works while nobody can open the archive for writing.
   *
   * @throws dev.quotidian.archive.ArchiveLockedException if somebody has it open
   */
  public static void hold(Path folder, Work work) throws IOException {
    LockHolder holder = LockHolder.in(folder);
    try (Directory directory = FSDirectory.open(folder);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      holder.note();
      lock.ensureValid();
      try {
        work.run();
      } finally {
        holder.remove();
      }
    } catch (LockObtainFailedException e) {
      throw holder.refusal(folder.toString(), e);
    }
  }

  /** Finishes a restore that was interrupted. */
  static void finishRestore(Path folder) throws IOException {
    StagedRestore restore = new StagedRestore(folder);
    if (restore.isUnfinished()) {
      hold(folder, restore::finish);
    }
  }
}
