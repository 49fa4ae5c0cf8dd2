package dev.quotidian.benchmarks.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Java virtual machine of its own for one trial, so that no trial warms up another. */
public final class FreshJvm {
  /** The collector of every trial: it has no threads that others could wait for. */
  public static final String COLLECTOR = "SerialGC";

  private static final String PREFIX = "measured\t";

  private FreshJvm() {}

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
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
    }
    return said.lines()
        .filter(line -> line.startsWith(PREFIX))
        .map(line -> line.substring(PREFIX.length()).split("\t", -1))
        .toList();
  }
}
