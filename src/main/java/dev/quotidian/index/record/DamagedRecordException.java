package dev.quotidian.index.record;

import java.io.Serial;

/**
 * The bytes of a stored record are not what {@link Encoder} writes. Whoever reads the record knows
 * of which article it is, and says so.
 */
public final class DamagedRecordException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  DamagedRecordException(String message) {
    super(message);
  }

  DamagedRecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
