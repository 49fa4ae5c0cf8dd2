package dev.quotidian.lucene.store;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/**
 * Takes deleted documents off the disk. Lucene only marks what is deleted; words and stored fields
 * go when the segment is merged, and its files when nobody reads them any more. On the index
 * thread, while nobody adds or deletes.
 */
final class Purge {
  private static final int MAX_ROUNDS = 100;

  private final IndexWriter writer;
  private final Directory directory;

  Purge(IndexWriter writer, Directory directory) {
    this.writer = writer;
    this.directory = directory;
  }

  /**
   * Merges every segment that has deletes, and commits. A merge that began before the delete takes
   * the deleted documents along, marked again; so this waits for it and merges once more.
   */
  void mergeDeletesAway() throws IOException {
    if (writer.getConfig().getMergePolicy() instanceof TieredMergePolicy policy) {
      policy.setForceMergeDeletesPctAllowed(0); // 10 by default: a segment may keep some
    }
    int round = 0;
    do {
      writer.forceMergeDeletes(true);
      writer.commit();
      awaitMerges();
    } while (writer.hasDeletions() && ++round < MAX_ROUNDS);
    writer.commit();
  }

  private void awaitMerges() {
    if (writer.getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler merges) {
      merges.sync();
    }
  }

  /** Deletes the files that no reader needs; true if none but those of the last commit is left. */
  boolean deleteOldFiles() throws IOException {
    awaitMerges();
    writer.deleteUnusedFiles();
    Set<String> committed = Set.copyOf(SegmentInfos.readLatestCommit(directory).files(true));
    for (String file : directory.listAll()) {
      if (isOfIndex(file) && !committed.contains(file)) {
        return false;
      }
    }
    return !writer.hasDeletions();
  }

  private static boolean isOfIndex(String file) {
    return IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
        || file.startsWith(IndexFileNames.SEGMENTS);
  }
}
