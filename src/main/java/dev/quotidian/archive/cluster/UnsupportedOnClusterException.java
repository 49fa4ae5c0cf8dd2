package dev.quotidian.archive.cluster;

import dev.quotidian.archive.ArchiveException;
import java.io.Serial;

/**
 * An archive on a cluster cannot do what was asked, though an embedded archive can: the message
 * names it, and what to do instead.
 *
 * @since 0.1
 */
public final class UnsupportedOnClusterException extends ArchiveException {
  @Serial private static final long serialVersionUID = 1;

  /** An error that begins here. */
  public UnsupportedOnClusterException(String message) {
    super(message);
  }
}
