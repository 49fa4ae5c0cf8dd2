package dev.quotidian.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java machine of its own that works until it is killed. For one thread. */
final class CrashingProcess {
  private final Process process;
  private final Path ledger;
  private final int notesBefore;

  private CrashingProcess(Process process, Path ledger, int notesBefore) {
    this.process = process;
    this.ledger = ledger;
    this.notesBefore = notesBefore;
  }

  /** Starts the {@code main} of a class, which notes in the ledger what it does. */
  static CrashingProcess start(Class<?> main, Path ledger, Object... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    int notes = Ledger.lines(ledger).size();
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new CrashingProcess(process, ledger, notes);
  }

  /**
   * Waits for so many notes, so that a kill finds it at work, and not at its start; or until it
   * ends by itself.
   */
  CrashingProcess awaitNotes(int notes) throws IOException, InterruptedException {
    while (Ledger.lines(ledger).size() < notesBefore + notes && process.isAlive()) {
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    return this;
  }

  /** Kills it after a while; false if it had ended before. */
  boolean killAfter(int millis) throws InterruptedException {
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }
}
