package dev.quotidian.benchmarks.trial;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java virtual machine of its own for one trial, so that no trial warms up another. Whoever
 * starts it may talk to it while it runs, a line at a time.
 */
public final class FreshJvm {
  /** The collector of every trial: it has no threads that others could wait for. */
  public static final String COLLECTOR = "SerialGC";

  private static final String PREFIX = "measured\t";

  private static final String READY = PREFIX + "ready";
  private static final BufferedReader TOLD =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  private final String command;
  private final Process process;
  private final BufferedReader says;
  private final BufferedWriter told;
  private final StringBuilder all = new StringBuilder();
  private final List<String[]> said = new ArrayList<>();

  private FreshJvm(List<String> command) throws IOException {
    this.command = String.join(" ", command);
    this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
    this.says = process.inputReader(StandardCharsets.UTF_8);
    this.told = process.outputWriter(StandardCharsets.UTF_8);
  }

  /**
   * Says in a JVM that was started that it has done what it was told, and waits.
   *
   * @return what it is told next; empty if that is nothing more
   */
  public static Optional<String> next() throws IOException {
    System.out.println(READY);
    return Optional.ofNullable(TOLD.readLine());
  }

  /** Says something to whoever started this JVM. */
  public static void say(Object... parts) {
    System.out.println(PREFIX + String.join("\t", Stream.of(parts).map(Object::toString).toList()));
  }

  /**
   * Runs a class to its end.
   *
   * @param heap the most memory, as {@code 1g}
   * @return what it said, a line each, cut at the tabs
   * @throws IllegalStateException if it failed
   */
  public static List<String[]> run(Class<?> main, String heap, List<String> args)
      throws IOException, InterruptedException {
    return start(main, heap, args).end();
  }

  /** Starts a class that asks what to do {@link #next}. */
  public static FreshJvm start(Class<?> main, String heap, List<String> args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + heap,
            "-XX:+Use" + COLLECTOR,
            "-XX:-BackgroundCompilation",
            "--enable-native-access=ALL-UNNAMED"));
    Stream.of("evaluation", "fixtures")
        .filter(name -> System.getProperty(name) != null)
        .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(args);
    return new FreshJvm(command);
  }

  /**
   * Waits until it is ready.
   *
   * @throws IllegalStateException if it ends before
   */
  public void awaitReady() throws IOException, InterruptedException {
    if (!hear()) {
      end();
      throw new IllegalStateException(command + " ended too early:\n" + all);
    }
  }

  /** Tells it what to do, and waits until that is done. */
  public void tell(String line) throws IOException, InterruptedException {
    told.write(line);
    told.newLine();
    told.flush();
    awaitReady();
  }

  /**
   * Tells it to end, and waits for it.
   *
   * @return what it said, a line each, cut at the tabs
   * @throws IllegalStateException if it failed
   */
  public List<String[]> end() throws IOException, InterruptedException {
    told.close();
    while (hear()) {
      // it is told nothing more
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " failed:\n" + all);
    }
    return said;
  }

  /** Ends it, whatever it does. */
  public void kill() {
    process.destroyForcibly();
  }

  /** Hears what it says until it is ready, or ends; whether it is ready. */
  private boolean hear() throws IOException {
    for (String line = says.readLine(); line != null; line = says.readLine()) {
      if (line.equals(READY)) {
        return true;
      }
      all.append(line).append('\n');
      if (line.startsWith(PREFIX)) {
        said.add(line.substring(PREFIX.length()).split("\t", -1));
      }
    }
    return false;
  }
}
