package dev.quotidian.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.docs.MarkdownPage.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java of the documentation compiles, runs and prints what the pages show. With {@code
 * -Dquotidian.docs=write} the pages are given what was printed instead; {@code
 * -Dquotidian.page=docs/topics.md} takes one page alone.
 */
final class DocumentationTest {
  private static final boolean WRITES = "write".equals(System.getProperty("quotidian.docs"));
  private static final String PAGE = System.getProperty("quotidian.page", "");

  @TempDir static Path folder;
  private static DemoArchive demo;

  @BeforeAll
  static void indexTheArticles() throws IOException {
    demo = DemoArchive.in(folder.resolve("demo"));
  }

  @TestFactory
  Stream<DynamicTest> theJavaOfEachPageDoesWhatThePageShows() throws IOException {
    return MarkdownPage.all().stream()
        .filter(page -> PAGE.isEmpty() || page.file().equals(Path.of(PAGE)))
        .filter(page -> page.blocks().stream().anyMatch(Block::isJava))
        .map(page -> DynamicTest.dynamicTest(page.file().toString(), () -> check(page)));
  }

  /** Pasted into the main method of an empty class, with nothing but its own imports. */
  @Test
  void theExampleOfTheReadmeCompilesAlone() throws IOException {
    List<Block> blocks = MarkdownPage.read(Path.of("README.md")).blocks();
    List<Block> java = blocks.stream().filter(Block::isJava).toList();
    assertEquals(1, java.size(), "Java blocks of README.md");
    String source =
        lines(java.getFirst(), true)
            + "\nclass Empty { public static void main(String[] args) {\n"
            + lines(java.getFirst(), false)
            + "\n}}";
    PageCompiler.compile("Empty", source, folder, line -> "README.md, pasted, line " + line);
  }

  private static void check(MarkdownPage page) throws IOException {
    Path work = Files.createTempDirectory(folder, "page").toRealPath();
    demo.prepare(work);
    List<PageRun.Output> outputs = new PageRun(page, work).outputs();
    if (WRITES) {
      write(page, outputs);
    } else {
      outputs.forEach(output -> compare(page, output));
    }
  }

  private static void compare(MarkdownPage page, PageRun.Output output) {
    if (!output.agrees()) {
      assertEquals(
          output.shown().text(),
          String.join("\n", output.printed()),
          page.file() + ":" + output.shown().line() + ": what is shown is not what is printed");
    }
  }

  private static void write(MarkdownPage page, List<PageRun.Output> outputs) throws IOException {
    MarkdownPage written = page;
    for (PageRun.Output output : outputs.reversed()) {
      written = written.with(output.shown(), output.printed());
    }
    Files.write(page.file(), written.lines());
  }

  private static String lines(Block block, boolean imports) {
    return block.lines().stream()
        .filter(line -> PageProgram.isImport(line) == imports)
        .collect(Collectors.joining("\n"));
  }
}
