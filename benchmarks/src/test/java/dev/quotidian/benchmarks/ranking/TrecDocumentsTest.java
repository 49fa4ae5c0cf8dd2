package dev.quotidian.benchmarks.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrecDocumentsTest {
  private final List<String> problems = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void readsTitleTextMonthAndAuthors() throws IOException {
    Article read =
        read("""
                {"id":"a","title":"T","text":"Body.","published":"2012-05","authors":["X Y","Z"]}
                """)
            .getFirst();
    assertEquals(List.of("X Y", "Z"), read.authors());
    assertEquals(LocalDate.of(2012, 5, 1), read.published().day());
    assertEquals("T", read.title().orElseThrow());
  }

  @Test
  void aLineThatCannotBeReadIsToldAndTheRestIsKept() throws IOException {
    List<Article> read =
        read(
            """
            {"id":"a","text":"One."}
            {"id":"b","text":
            {"text":"Nameless."}
            {"id":"c","text":"Three.","more":{"id":"x"}}
            """);
    assertEquals(List.of("a", "c"), read.stream().map(Article::id).toList());
    assertEquals(2, problems.size());
    assertTrue(problems.getFirst().startsWith("docs.jsonl:2: "), problems::toString);
    assertTrue(problems.getLast().startsWith("docs.jsonl:3: "), problems::toString);
  }

  @Test
  void aDayThatCannotBeReadIsTold() throws IOException {
    List<Article> read = read("{\"id\":\"a\",\"text\":\"One.\",\"published\":\"spring\"}");
    assertEquals(TrecDocuments.DAY, read.getFirst().published().day());
    assertEquals(
        List.of("docs.jsonl:1: published \"spring\" is no day; taken to be 2000-01-01"), problems);
  }

  private List<Article> read(String lines) throws IOException {
    return TrecDocuments.read(
        Files.writeString(folder.resolve("docs.jsonl"), lines), problems::add);
  }
}
