package dev.quotidian.opensearch.request;

import dev.quotidian.archive.ArchiveException;
import java.io.Serial;

/** A cluster no longer has the state of an index that it kept. */
public final class LostStateException extends ArchiveException {
  @Serial private static final long serialVersionUID = 1;

  LostStateException(String archive, String reason) {
    super(
        "Archive "
            + archive
            + ": the cluster lost the state that was read, as when one of its nodes leaves ("
            + reason
            + "); read from the beginning again");
  }
}
