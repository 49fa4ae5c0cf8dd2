package dev.quotidian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files, folders and classes that the documents for contributors name in backticks exist. What is
 * no path and no class name is passed over.
 */
final class DocumentedPathsTest {
  private static final Pattern FENCE = Pattern.compile("```.*?```", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)*/?");
  private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(java|json|jsonl|md|txt|xml|csv)");
  private static final Pattern CLASS = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
  private static final Pattern QUESTION = Pattern.compile("(?m)^\\| (Where|What|How) .*\\? \\|.*");
  private static final Path CODE_ROOT = Path.of("src", "main", "java", "dev", "quotidian");
  private static final List<String> ROOTS = List.of("src", "index-fixtures", "benchmarks", "docs");

  @ParameterizedTest
  @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
  void whatIsNamedExists(String document) throws IOException {
    Set<String> files = fileNames();
    List<String> missing =
        named(FENCE.matcher(Files.readString(Path.of(document))).replaceAll(""))
            .filter(name -> !exists(name, files))
            .toList();
    assertEquals(List.of(), missing, document + " names what does not exist");
  }

  @Test
  void questionsAreAnsweredByNames() throws IOException {
    List<String> questions =
        QUESTION
            .matcher(Files.readString(Path.of("ARCHITECTURE.md")))
            .results()
            .map(MatchResult::group)
            .toList();
    assertTrue(questions.size() >= 10, questions::toString);
    assertEquals(
        List.of(), questions.stream().filter(row -> named(row).findAny().isEmpty()).toList());
  }

  /** The paths, files and classes that a text names. */
  private static Stream<String> named(String text) {
    return CODE.matcher(text)
        .results()
        .map(result -> result.group(1))
        .filter(DocumentedPathsTest::isName)
        .filter(name -> !name.startsWith("target/"));
  }

  private static boolean isName(String code) {
    return (PATH.matcher(code).matches() && code.contains("/"))
        || FILE.matcher(code).matches()
        || CLASS.matcher(code).matches();
  }

  private static boolean exists(String name, Set<String> files) {
    return Files.exists(Path.of(name))
        || Files.exists(CODE_ROOT.resolve(name))
        || files.contains(name)
        || files.contains(name + ".java")
        || isOfTheJdk(name);
  }

  private static boolean isOfTheJdk(String name) {
    return Stream.of("java.lang.", "java.util.").anyMatch(start -> isClass(start + name));
  }

  private static boolean isClass(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static Set<String> fileNames() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String root : ROOTS) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(Files::isRegularFile).forEach(all::add);
      }
    }
    return all.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
  }
}
