package dev.quotidian.opensearch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An OpenSearch node in a JVM of its own, on loopback. It ends when it is closed, and when this JVM
 * ends, however that happens: then nobody holds its standard input open.
 */
public final class ForkedNode implements AutoCloseable {
  private static final Duration MAX_START = Duration.ofMinutes(2);
  private static final int UNSAFE_WARNS_FROM = 23; // the version of Java

  private final String name;
  private final Path home;
  private final Process process;

  private ForkedNode(String name, Path home, Process process) {
    this.name = name;
    this.home = home;
    this.process = process;
  }

  /**
   * Starts a node and returns at once.
   *
   * @param home its folder
   * @param arguments of {@code NodeMain}, after the home and the name
   */
  static ForkedNode start(Path home, String name, List<String> arguments) throws IOException {
    Files.createDirectories(home.resolve("tmp"));
    Files.deleteIfExists(home.resolve("address"));
    List<String> options = options(home);
    options.addAll(List.of("-cp", ServerClassPath.get()));
    options.addAll(List.of("dev.quotidian.opensearch.server.NodeMain", home.toString(), name));
    options.addAll(arguments);
    Path file =
        Files.write(home.resolve("java.args"), options.stream().map(ForkedNode::quoted).toList());
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ForkedNode(
        name,
        home,
        new ProcessBuilder(java.toString(), "@" + file)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("out.log").toFile())
            .start());
  }

  private static String quoted(String option) {
    return '"' + option.replace("\\", "\\\\") + '"';
  }

  private static List<String> options(Path home) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-Xms256m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxDirectMemorySize=128m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + home.resolve("tmp"),
                "-Djava.net.preferIPv4Stack=true",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.allocator.numDirectArenas=0",
                "-Dlog4j.shutdownHookEnabled=false"));
    if (Runtime.version().feature() >= UNSAFE_WARNS_FROM) {
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
    return options;
  }

  /** Its name in the cluster. */
  public String name() {
    return name;
  }

  /** Where it answers HTTP: host and port. Waits until it does. */
  public String address() throws IOException {
    Path address = home.resolve("address");
    long end = System.nanoTime() + MAX_START.toNanos();
    while (!Files.exists(address)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException(
            name + " did not start:\n" + Files.readString(home.resolve("out.log")));
      }
      pause();
    }
    return Files.readString(address);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Whether it runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it as a failing machine does: it writes nothing any more. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  private boolean awaitEnd() {
    try {
      return process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    if (!awaitEnd()) {
      kill();
    }
  }
}
