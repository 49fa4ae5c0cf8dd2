package dev.quotidian.cli;

/** What the process returns to whoever started it. */
final class ExitCode {
  private ExitCode() {}

  /** All was done. */
  static final int DONE = 0;

  /** Some input was refused; the rest was done. */
  static final int REFUSED = 1;

  /** Wrong use, no such archive, or a failure: nothing more was done. */
  static final int WRONG_USE = 2;
}
