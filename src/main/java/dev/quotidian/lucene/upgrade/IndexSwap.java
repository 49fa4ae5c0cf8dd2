package dev.quotidian.lucene.upgrade;

import dev.quotidian.archive.support.vector.CheckedEncoder;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.LockHolder;
import dev.quotidian.lucene.store.SchemaVersion;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.language.TextAnalyses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Puts a new index in the place of an archive's. It is a writer that begins an empty index: until
 * its first commit the old index is all there is, and that commit, a rename of one file, makes the
 * new one all there is. So a crash at any moment leaves one of the two. Until it is closed, nobody
 * else writes to the archive. For one thread.
 */
final class IndexSwap implements AutoCloseable {
  private final IndexWriter writer;
  private final LockHolder holder;

  private IndexSwap(IndexWriter writer, LockHolder holder) {
    this.writer = writer;
    this.holder = holder;
  }

  /**
   * Locks the archive for writing.
   *
   * @throws dev.quotidian.archive.ArchiveLockedException if it is open for writing elsewhere
   */
  static IndexSwap lock(Path folder, Directory directory) throws IOException {
    LockHolder holder = LockHolder.in(folder);
    try {
      IndexWriter writer =
          new IndexWriter(
              directory,
              Schema.writerConfig(Schema.analyzer())
                  .setOpenMode(OpenMode.CREATE)
                  .setMergePolicy(NoMergePolicy.INSTANCE)
                  .setCommitOnClose(false));
      boolean success = false;
      try {
        holder.note();
        success = true;
        return new IndexSwap(writer, holder);
      } finally {
        if (!success) {
          writer.rollback(); // else the archive stays locked
        }
      }
    } catch (LockObtainFailedException e) {
      throw holder.refusal(folder.toString(), e);
    }
  }

  /** Replaces the index by one in another folder, whose files it takes over as they are. */
  void replaceBy(
      Directory index, OwnFields fields, Optional<CheckedEncoder> encoder, TextAnalyses analyses)
      throws IOException {
    writer.addIndexes(index);
    writer.setLiveCommitData(SchemaVersion.userData(fields, encoder, analyses).entrySet());
    writer.commit();
  }

  /** Unlocks the archive. If it was not replaced, it is as it was. */
  @Override
  public void close() throws IOException {
    try {
      writer.rollback();
    } finally {
      holder.remove();
    }
  }
}
