package dev.quotidian.cli;

/** The door of {@code benchmarks.jar}, for any Java from 17 on, as {@link Launcher} is of the command line. */
public final class BenchmarksLauncher {
  private BenchmarksLauncher() {}

  /** Runs a benchmark. */
  public static void main(String[] args) throws Exception {
    Launcher.start("dev.quotidian.benchmarks.Main", args);
  }
}
