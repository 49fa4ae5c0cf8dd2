package dev.quotidian.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds an installed Java that is new enough: first where the environment says, then the newest in the usual places. */
final class JavaFinder {
  static final int OLDEST = 21;

  private static final List<String> VARIABLES = List.of("QUOTIDIAN_JAVA", "JAVA_HOME", "JDK_HOME");
  private static final List<String> WINDOWS_VENDORS =
      List.of("Java", "Eclipse Adoptium", "Microsoft", "Amazon Corretto", "Zulu", "BellSoft");

  private final Map<String, String> environment;
  private final List<Path> folders;

  /**
   * Looks in the homes that the environment names, then in {@code folders}.
   *
   * @param folders each holds the homes of several Javas
   */
  JavaFinder(Map<String, String> environment, List<Path> folders) {
    this.environment = environment;
    this.folders = List.copyOf(folders);
  }

  static JavaFinder standard(Map<String, String> environment, Path userHome) {
    List<Path> folders = new ArrayList<>();
    folders.add(Path.of("/usr/lib/jvm"));
    folders.add(Path.of("/usr/java"));
    folders.add(Path.of("/opt/java"));
    folders.add(Path.of("/Library/Java/JavaVirtualMachines"));
    folders.add(Path.of("/opt/homebrew/opt"));
    folders.add(userHome.resolve("Library/Java/JavaVirtualMachines"));
    folders.add(userHome.resolve(".sdkman/candidates/java"));
    folders.add(userHome.resolve(".jdks"));
    String programs = environment.get("ProgramFiles");
    if (programs != null) {
      WINDOWS_VENDORS.forEach(vendor -> folders.add(Path.of(programs, vendor)));
    }
    return new JavaFinder(environment, folders);
  }

  /** The {@code java} to run. */
  Optional<Path> find() {
    return named()
        .filter(home -> version(home) >= OLDEST)
        .findFirst()
        .or(
            () ->
                folders.stream()
                    .flatMap(JavaFinder::homesIn)
                    .filter(home -> version(home) >= OLDEST)
                    .max(Comparator.comparingInt(JavaFinder::version)))
        .map(JavaFinder::executable);
  }

  /** What to tell the user when there is none. */
  String nothingFound(String running) {
    String places = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
    return "Quotidian needs Java "
        + OLDEST
        + " or newer; this is Java "
        + running
        + ", and no newer one was found.\nInstall one, for example Eclipse Temurin 25 (https://adoptium.net),"
        + " or point QUOTIDIAN_JAVA at its folder.\nLooked at "
        + String.join(", ", VARIABLES)
        + ", and in "
        + places
        + ".";
  }

  private Stream<Path> named() {
    return VARIABLES.stream()
        .map(variable -> environment.getOrDefault(variable, ""))
        .filter(value -> !value.isBlank())
        .map(value -> home(Path.of(value)));
  }

  /** The home itself, or that of a {@code bin/java} in it. */
  private static Path home(Path given) {
    Path bin = given.getParent();
    Path home = bin == null ? null : bin.getParent();
    return home != null && Files.isRegularFile(given) ? home : given;
  }

  private static Stream<Path> homesIn(Path folder) {
    List<Path> homes = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        homes.add(entry);
        homes.add(entry.resolve("Contents/Home"));
        homes.add(entry.resolve("libexec/openjdk.jdk/Contents/Home"));
      }
    } catch (IOException e) {
      // A folder that is not there, or may not be read, holds no Java for us.
    }
    return homes.stream().sorted();
  }

  /** The feature version that the home's release file names; 0 where there is no Java to run. */
  static int version(Path home) {
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      boolean runs = Files.isExecutable(executable(home));
      return runs
          ? lines
              .filter(line -> line.startsWith("JAVA_VERSION="))
              .mapToInt(line -> leadingNumber(line.substring("JAVA_VERSION=".length()).replace("\"", "")))
              .findFirst()
              .orElse(0)
          : 0;
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }

  private static int leadingNumber(String version) {
    String digits = version.chars().takeWhile(c -> c >= '0' && c <= '9')
        .mapToObj(Character::toString).collect(Collectors.joining());
    return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }

  private static Path executable(Path home) {
    return home.resolve("bin").resolve(File.separatorChar == '\\' ? "java.exe" : "java");
  }
}
