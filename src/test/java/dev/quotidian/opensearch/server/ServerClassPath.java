package dev.quotidian.opensearch.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The class path of a test server: what its own {@code pom.xml} resolves to, and {@code NodeMain}
 * compiled against that. It has nothing of ours, since its Lucene is another. Made once, and kept
 * in {@code target}.
 */
final class ServerClassPath {
  private static final Path PROJECT = Path.of("src/test/opensearch").toAbsolutePath();
  private static final Path POM = PROJECT.resolve("pom.xml");
  private static final Path NODE =
      PROJECT.resolve("java/dev/quotidian/opensearch/server/NodeMain.java");
  private static final Path MADE = Path.of("target/opensearch").toAbsolutePath();
  private static final int MAX_MINUTES = 10; // to download it

  private ServerClassPath() {}

  /**
   * The class path.
   *
   * @throws IOException if it cannot be had: the message says why
   */
  static synchronized String get() throws IOException {
    Files.createDirectories(MADE);
    String libraries = libraries();
    return compiledNode(libraries) + File.pathSeparator + libraries;
  }

  private static String libraries() throws IOException {
    Path list = MADE.resolve("class-path");
    Optional<String> known = isNewer(list, POM) ? whole(Files.readString(list)) : Optional.empty();
    return known.isPresent() ? known.get() : resolved(list);
  }

  private static boolean isNewer(Path made, Path source) throws IOException {
    return Files.exists(made)
        && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(source)) > 0;
  }

  private static Optional<String> whole(String list) {
    return Optional.of(list.strip())
        .filter(
            path -> Arrays.stream(path.split(File.pathSeparator)).allMatch(ServerClassPath::is));
  }

  private static boolean is(String file) {
    return Files.exists(Path.of(file));
  }

  /** What is in the local repository needs no network. */
  private static String resolved(Path list) throws IOException {
    if (!resolve(list, "--offline") && !resolve(list)) {
      throw new IOException(
          "its artifacts cannot be resolved: "
              + MADE.resolve("maven.log")
              + " has what Maven says of "
              + POM);
    }
    return Files.readString(list).strip();
  }

  private static boolean resolve(Path list, String... options) throws IOException {
    boolean windows = File.separatorChar == '\\';
    List<String> command = new ArrayList<>(List.of(windows ? "mvn.cmd" : "mvn", "-B", "-q"));
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-f",
            POM.toString(),
            "dependency:build-classpath",
            "-Dmdep.includeScope=runtime",
            "-Dmdep.outputFile=" + list));
    return run(command) && Files.exists(list);
  }

  private static boolean run(List<String> command) throws IOException {
    Process maven =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(MADE.resolve("maven.log").toFile())
            .start();
    try {
      return maven.waitFor(MAX_MINUTES, TimeUnit.MINUTES) && maven.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      maven.destroy();
    }
  }

  private static Path compiledNode(String libraries) throws IOException {
    Path classes = MADE.resolve("classes");
    Path made = classes.resolve("dev/quotidian/opensearch/server/NodeMain.class");
    if (!isNewer(made, NODE) || !isNewer(made, POM)) {
      int failures =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, options(classes, libraries).toArray(String[]::new));
      if (failures != 0) {
        throw new IOException(NODE + " does not compile against " + POM);
      }
    }
    return classes;
  }

  private static List<String> options(Path classes, String libraries) {
    return Stream.of(
            "-nowarn", "-proc:none", "-d", classes.toString(), "-cp", libraries, NODE.toString())
        .toList();
  }
}
