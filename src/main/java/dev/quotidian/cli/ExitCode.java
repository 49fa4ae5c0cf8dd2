package dev.quotidian.cli;

/** What the process returns to whoever started it. */
final class ExitCode {
  private ExitCode() {}

  /** All was done. */
  static final int DONE = 0;

  /** Some input was refused; the rest was done. */
  static final int REFUSED = 1;

  /** Of {@code check}: the archive is damaged. */
  static final int DAMAGED = 1;

  /** Of {@code rescue}: something is lost. */
  static final int LOST = 1;

  /**
   * Of {@code check}: there is no archive, or it cannot be opened for another reason than damage.
   */
  static final int CANNOT_OPEN = 3;

  /** Wrong use, no such archive, or a failure: nothing more was done. */
  static final int WRONG_USE = 2;
}
