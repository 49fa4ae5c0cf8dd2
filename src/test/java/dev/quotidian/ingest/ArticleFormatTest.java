package dev.quotidian.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.article.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application adds a format of its own. */
final class ArticleFormatTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final ArticleFormat NOTES =
      new ArticleFormat(List.of(".note"), (in, file, options) -> new Notes(in, file));

  @TempDir Path folder;

  /** Each line is an article. */
  private record Notes(BufferedReader lines, Path file) implements ArticleSource {
    Notes(InputStream in, Path file) {
      this(new BufferedReader(new InputStreamReader(in, UTF_8)), file);
    }

    @Override
    public Optional<Read> next() {
      Place place = new Place(file.toString(), 1);
      try {
        return Optional.ofNullable(lines.readLine())
            .map(line -> new Read.Ok(Article.of(line, "The text of " + line, DAY), place, false));
      } catch (IOException e) {
        return Optional.of(new Read.Refused(place, "cannot be read: " + e));
      }
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }

  @Test
  void filesOfAnAddedFormatAreFoundAndRead() throws IOException {
    Files.writeString(folder.resolve("a.note"), "one\ntwo\n");
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("B.NOTE.gz")))) {
      gzip.write("three\n".getBytes(UTF_8));
    }
    Files.writeString(folder.resolve("c.txt"), "Text");
    ReadOptions options = ReadOptions.standard().withDay(DAY);
    assertEquals(List.of("c"), ids(options));
    assertEquals(List.of("three", "one", "two", "c"), ids(options.withFormat(NOTES)));
  }

  @Test
  void theLastAddedHasPrecedence() throws IOException {
    Files.writeString(folder.resolve("c.txt"), "one\n");
    ArticleFormat text = new ArticleFormat(List.of(".txt"), NOTES.opener());
    assertEquals(List.of("one"), ids(ReadOptions.standard().withFormat(text)));
  }

  @Test
  void extensionsAreChecked() {
    for (List<String> wrong : List.of(List.<String>of(), List.of("note"), List.of(".Note"))) {
      assertThrows(IllegalArgumentException.class, () -> new ArticleFormat(wrong, NOTES.opener()));
    }
  }

  private List<String> ids(ReadOptions options) {
    List<String> ids = new ArrayList<>();
    try (ArticleReader reader = ArticleReader.of(List.of(folder), options)) {
      for (Read read : reader) {
        switch (read) {
          case Read.Ok ok -> ids.add(ok.article().id());
          case Read.Refused refused -> throw new AssertionError(refused.toString());
        }
      }
    }
    return ids;
  }
}
