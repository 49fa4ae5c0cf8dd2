package dev.quotidian.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What guards the pages would see a page that is wrong. */
final class PageRunTest {
  @TempDir Path work;

  private List<PageRun.Output> outputs(String text) throws IOException {
    Path file = Path.of("docs/some.md");
    return new PageRun(new MarkdownPage(file, text.lines().toList()), work).outputs();
  }

  @Test
  void blocksSeeTheVariablesAndImportsOfThoseBefore() throws IOException {
    List<PageRun.Output> outputs =
        outputs(
            """
            ```java
            import java.util.List;

            var names = List.of("a", "b");
            System.out.println("not shown");
            ```
            ```java
            record Pair(List<String> names) {}
            System.out.println(new Pair(List.copyOf(names)));
            ```

            <!-- output -->
            ```text
            Pair[names=[a, b]]
            ```
            """);
    assertEquals(1, outputs.size());
    assertTrue(outputs.getFirst().agrees());
  }

  @Test
  void outputThatDiffersIsSeen() throws IOException {
    String page = "```java\nSystem.out.println(1);\n```\n<!-- output -->\n```text\n2\n```\n";
    PageRun.Output output = outputs(page).getFirst();
    assertFalse(output.agrees());
    assertEquals(List.of("1"), output.printed());
  }

  @Test
  void aMistakeOfTheJavaIsToldByPageAndLine() {
    String page = "# Title\n\n```java\nint n = 1;\nString s = n;\n```\n";
    AssertionError error = assertThrows(AssertionError.class, () -> outputs(page));
    assertTrue(error.toString().contains("docs/some.md:5: error"), error::toString);
  }

  @Test
  void whatIsThrownIsToldByPageAndLine() {
    String page = "# Title\n\n```java\nObject n = 1;\nObject s = (String) n;\n```\n";
    AssertionError error = assertThrows(AssertionError.class, () -> outputs(page));
    assertTrue(error.toString().contains("docs/some.md:5: java.lang.Class"), error::toString);
  }

  @Test
  void relativePathsLeadIntoTheWorkingFolderAndArePrintedAsWritten() throws IOException {
    String page =
        """
        ```java
        import java.nio.file.Files;
        import java.nio.file.Path;

        System.out.println(Files.writeString(Path.of("notes.txt"), "x"));
        ```
        <!-- output -->
        ```text
        notes.txt
        ```
        """;
    assertTrue(outputs(page).getFirst().agrees());
    assertTrue(Files.exists(work.resolve("notes.txt")));
  }
}
