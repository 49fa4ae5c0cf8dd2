package dev.quotidian.benchmarks;

import java.io.Serial;

/** What is to be measured is not on this machine: the message names it and the way out. */
public final class MissingDataException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /** Names what is missing, and the way out. */
  public MissingDataException(String message) {
    super(message);
  }
}
