package dev.quotidian.lucene.store;

import dev.quotidian.archive.support.vector.OpenEncoder;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.query.field.OwnFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the snapshots that are read come from: an open index, or several as one. Safe for use by
 * many threads.
 */
public interface SnapshotSource {

  /** What errors call it. */
  String name();

  /** The analysers of its texts. */
  LanguageAnalyzers analyzers();

  /** The fields of the archive's own. */
  OwnFields fields();

  /** The encoder of the archive's vectors, or why there is none. */
  OpenEncoder encoder();

  boolean isClosed();

  /** The folder of its files, where there is one. */
  Optional<Path> folder();

  /** The current snapshot; the caller must release it. */
  IndexSnapshot acquire() throws IOException;

  /** Releases a snapshot that was acquired, or is leased. */
  void release(IndexSnapshot snapshot) throws IOException;

  /** Leases a snapshot that the caller holds, for a cursor; returns the lease's id. */
  long lease(IndexSnapshot snapshot) throws IOException;

  /** The snapshot of a lease; empty if it has expired. The caller must release it. */
  Optional<IndexSnapshot> acquireLeased(long lease) throws IOException;

  /** Why a lease that there is no more has ended. */
  SnapshotLeases.End endOf(long lease);
}
