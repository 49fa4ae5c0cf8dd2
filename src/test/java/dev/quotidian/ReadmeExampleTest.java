package dev.quotidian;

import static dev.quotidian.query.QuotationCriterion.said;
import static dev.quotidian.query.QuotationCriterion.speaker;
import static dev.quotidian.query.QuotationCriterion.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.result.QuotationHit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example is the one between the marks here: it compiles, and does what it says. */
final class ReadmeExampleTest {
  @TempDir Path folder;

  @Test
  void theExampleRuns() {
    List<String> printed = new ArrayList<>();
    example(folder, (speaker, words) -> printed.add(words));
    assertEquals(List.of("“We will not wait,”"), printed);
  }

  @Test
  void theReadmeHasIt() throws IOException {
    String source = Files.readString(Path.of("src/test/java/dev/quotidian/ReadmeExampleTest.java"));
    int begin = source.lastIndexOf("// readme: begin\n") + "// readme: begin\n".length();
    String marked = source.substring(begin, source.lastIndexOf("    // readme: end"));
    String example = marked.stripTrailing().stripIndent() + "\n";
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains("```java\n" + example + "```"), "README.md lacks:\n" + example);
  }

  private static void example(Path folder, BiConsumer<Object, String> print) {
    DateRange march19 = DateRange.of(LocalDate.of(2025, 3, 19));
    // readme: begin
    try (Archive archive = Quotidian.open(folder)) {
      String body = "“We will not wait,” Energy Minister Lena Okafor said on Wednesday.";
      archive.add(Article.of("wire-17", body, LocalDate.of(2025, 3, 20)));
      archive.commit();

      var asked = QuotationCriterion.allOf(speaker("Okafor"), words("wait"), said(march19));
      for (QuotationHit hit : archive.search(QuotationSearch.of(asked))) {
        print.accept(hit.quotation().speaker(), hit.text());
      }
    }
    // readme: end
  }
}
