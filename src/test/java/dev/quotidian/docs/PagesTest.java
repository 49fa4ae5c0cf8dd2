package dev.quotidian.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.docs.MarkdownPage.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form of the pages: short, readable in a terminal, and every link leads somewhere. */
final class PagesTest {
  private static final int LONGEST_README = 149;
  private static final int LONGEST_PAGE = 199;
  private static final int LONGEST_LINE = 140;
  private static final int LONGEST_ROW = 200;
  private static final int LONGEST_PARAGRAPH = 5;
  private static final Set<String> CI = Set.of("main", "tests", "run");

  @Test
  void linksLeadToFilesAndHeadingsThatExist() throws IOException {
    Stream<MarkdownPage> others =
        Stream.of("ARCHITECTURE.md", "CONTRIBUTING.md", "RELEASING.md")
            .map(Path::of)
            .map(MarkdownPage::read);
    List<String> broken =
        Stream.concat(MarkdownPage.all().stream(), others)
            .flatMap(page -> PageLinks.broken(page).stream())
            .toList();
    assertEquals(List.of(), broken, "broken links");
  }

  @Test
  void theIndexHasEveryPage() throws IOException {
    String index = String.join("\n", MarkdownPage.read(Path.of("docs/README.md")).lines());
    List<String> missing =
        MarkdownPage.all().stream()
            .map(page -> page.file().getFileName().toString())
            .filter(name -> !name.equals("README.md") && !index.contains("(" + name + ")"))
            .toList();
    assertEquals(List.of(), missing, "pages that docs/README.md does not list");
  }

  @Test
  void pagesAreShort() throws IOException {
    for (MarkdownPage page : MarkdownPage.all()) {
      int most = page.file().equals(Path.of("README.md")) ? LONGEST_README : LONGEST_PAGE;
      int lines = page.lines().size();
      assertTrue(lines <= most, () -> page.file() + " has " + lines + " lines, not " + most);
    }
  }

  @Test
  void linesAndParagraphsAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (MarkdownPage page : MarkdownPage.all()) {
      int paragraph = 0;
      List<String> prose = page.prose();
      for (int i = 0; i < prose.size(); i++) {
        String line = prose.get(i);
        boolean row = line.startsWith("|");
        paragraph = line.isBlank() || row || isItem(line) ? 0 : paragraph + 1;
        if (line.length() > (row ? LONGEST_ROW : LONGEST_LINE) || paragraph > LONGEST_PARAGRAPH) {
          tooLong.add(page.file() + ":" + (i + 1));
        }
      }
    }
    assertEquals(List.of(), tooLong, "lines or paragraphs that are too long");
  }

  @Test
  void blocksSayWhatTheyAre() throws IOException {
    List<String> unclear = new ArrayList<>();
    for (MarkdownPage page : MarkdownPage.all()) {
      for (Block block : page.blocks()) {
        if (block.language().isBlank()
            || (block.language().equals("sh") && !saysWhoRunsIt(block))) {
          unclear.add(page.file() + ":" + block.line());
        }
      }
    }
    assertEquals(List.of(), unclear, "fences without a language, commands that nobody runs");
  }

  @Test
  void outputsFollowWhatPrintsThem() throws IOException {
    List<String> alone = new ArrayList<>();
    for (MarkdownPage page : MarkdownPage.all()) {
      String before = "";
      for (Block block : page.blocks()) {
        if (block.comment().equals("output")
            && !(block.isOutput() && Set.of("java", "sh").contains(before))) {
          alone.add(page.file() + ":" + block.line());
        }
        before = block.language();
      }
    }
    assertEquals(List.of(), alone, "outputs that are not compared");
  }

  /** Its first command prints it too, but so much else that it is compared on another page. */
  @Test
  void theFirstAnswerOfTheReadmeIsOnThePageThatIsCompared() {
    String answer = MarkdownPage.read(Path.of("README.md")).blocks().getFirst().text();
    List<Block> blocks = MarkdownPage.read(Path.of("docs/getting-started.md")).blocks();
    assertTrue(
        blocks.stream().filter(Block::isOutput).anyMatch(shown -> shown.text().contains(answer)));
  }

  private static boolean isItem(String line) {
    return line.matches("\\s*([-*]|\\d+\\.) .*");
  }

  /**
   * CI does, or the comment says why not: {@code <!-- ci: no, it needs the evaluation data -->}.
   */
  private static boolean saysWhoRunsIt(Block block) {
    String who = block.comment().startsWith("ci: ") ? block.comment().substring(4) : "";
    return CI.contains(who) || who.startsWith("no, ");
  }
}
