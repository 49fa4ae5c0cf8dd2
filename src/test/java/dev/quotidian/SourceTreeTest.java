package dev.quotidian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class is found by its simple name, and a folder can be seen at a glance. */
final class SourceTreeTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path TEST = Path.of("src", "test", "java");
  private static final Path CLI = Path.of("dev", "quotidian", "cli");
  private static final int MAX_FILES = 25;

  @Test
  void noSimpleNameStandsTwice() throws IOException {
    Map<String, List<Path>> byName =
        sources(MAIN)
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    file -> String.valueOf(file.getFileName()), TreeMap::new, Collectors.toList()));
    byName.values().removeIf(files -> files.size() == 1);
    assertEquals(Map.of(), byName);
  }

  /** The command line has a file a command. */
  @Test
  void noFolderIsTooFull() throws IOException {
    for (Path root : List.of(MAIN, TEST)) {
      Map<Path, Long> files =
          sources(root)
              .filter(file -> !file.endsWith("package-info.java"))
              .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
      files.remove(MAIN.resolve(CLI));
      files.values().removeIf(count -> count <= MAX_FILES);
      assertEquals(Map.of(), files);
    }
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    List<Path> without = new ArrayList<>();
    for (Path comment : sources(MAIN).filter(file -> file.endsWith("package-info.java")).toList()) {
      if (!Files.readString(comment).contains("@org.jspecify.annotations.NullMarked")) {
        without.add(comment);
      }
    }
    assertEquals(List.of(), without);
  }

  private static Stream<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }
}
