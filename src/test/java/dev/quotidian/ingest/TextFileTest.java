package dev.quotidian.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextFileTest {
  private static final ReadOptions DATED =
      ReadOptions.standard().withDay(LocalDate.of(2025, 3, 19));

  @TempDir Path folder;

  @Test
  void readsTheHeaderBlock() throws IOException {
    Article article =
        article(
            """
            Title: Ports reopen: what now?
            DATE: Wednesday, March 19, 2025
            Publisher: Harbour Times
            Url: https://example.org/17
            Topics: shipping, trade
            Authors: Ruiz, Ana; Li Wei
            Id: ht-17
            Language: en
            Section: World

              “No,” she said.
            """);
    assertEquals("ht-17", article.id());
    assertEquals("  “No,” she said.\n", article.body());
    assertEquals(Optional.of("Ports reopen: what now?"), article.title());
    assertEquals(LocalDate.of(2025, 3, 19), article.published().day());
    assertEquals(Optional.of("Harbour Times"), article.publisher());
    assertEquals(Optional.of("https://example.org/17"), article.url());
    assertEquals(List.of("shipping", "trade"), article.topics());
    assertEquals(List.of("Ruiz, Ana", "Li Wei"), article.authors());
    assertEquals(Optional.of("en"), article.language());
    assertEquals(Map.of("Section", "World"), article.fields());
  }

  @Test
  void withoutAHeaderEverythingIsTheBodyAndTheNameIsTheId() throws IOException {
    String text = "KYIV: nothing new\r\n\r\nTitle: not a header\r\n";
    Article article = article(text);
    assertEquals("note.v2", article.id());
    assertEquals(text, article.body());
    assertEquals(Optional.empty(), article.title());
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkDoNotHideTheHeader() throws IOException {
    Article article = article("\uFEFFTitle: A\r\nDate: 19 March 2025\r\n\r\nBody\r\n");
    assertEquals(Optional.of("A"), article.title());
    assertEquals("Body\r\n", article.body());
  }

  @Test
  void aHeaderWithoutItsBlankLineIsRefused() throws IOException {
    assertEquals(
        "line 2 of the header is not \"Name: value\"; end the header with a blank line",
        refusal("Title: A\nThe body begins at once.\n"));
  }

  @Test
  void aMissingDateIsRefusedWithTheWayOut() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Text.");
    assertEquals(
        file
            + ": no publication date: give it as \"published\", or give a day for all articles without"
            + " one",
        read(file, ReadOptions.standard()).toString());
  }

  private Article article(String text) throws IOException {
    return switch (read(Files.writeString(folder.resolve("note.v2.txt"), text), DATED)) {
      case Read.Ok ok -> ok.article();
      case Read.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  private String refusal(String text) throws IOException {
    return switch (read(Files.writeString(folder.resolve("note.txt"), text), DATED)) {
      case Read.Ok ok -> throw new AssertionError(ok.toString());
      case Read.Refused refused -> refused.reason();
    };
  }

  private static Read read(Path file, ReadOptions options) {
    try (ArticleReader reader = ArticleReader.of(List.of(file), options)) {
      return reader.iterator().next();
    }
  }
}
