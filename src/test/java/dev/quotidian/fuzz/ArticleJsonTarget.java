package dev.quotidian.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.ingest.ArticleJson;
import dev.quotidian.ingest.ArticleJsonException;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
import dev.quotidian.ingest.ReadOptions;
import dev.quotidian.oracle.RandomAnnotations;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;

/** Lines of articles, of an export and of a publisher. A reader refuses by what it returns. */
final class ArticleJsonTarget implements FuzzTarget {

  @Override
  public String sample(Random random) {
    AnnotatedArticle article = new RandomAnnotations(random).next("id");
    return random.nextInt(3) == 0
        ? "{\"id\":\"a\",\"published\":\"2025-03-19T10:00:00Z\",\"title\":\"x\",\"text\":\"News.\","
            + "\"topics\":[\"a\",\"b\"],\"authors\":[\"c\"],\"language\":\"en\"}"
        : ArticleJson.line(article.article(), article.annotations());
  }

  @Override
  public List<String> pieces() {
    return JsonPieces.ALL;
  }

  @Override
  public boolean accepts(String input) {
    boolean isOfExport = input.contains("\"quotidian\"");
    if (isOfExport && input.length() % 2 == 0) {
      return isExported(input);
    }
    return isRead(input);
  }

  private static boolean isExported(String input) {
    try {
      ArticleJson.read(input);
      return true;
    } catch (ArticleJsonException documented) {
      return false;
    }
  }

  private static boolean isRead(String input) {
    boolean isRead = false;
    ByteArrayInputStream bytes = new ByteArrayInputStream(input.getBytes(UTF_8));
    try (ArticleReader reader = ArticleReader.of(bytes, "lines", ReadOptions.standard())) {
      for (Read read : reader) {
        isRead |= read instanceof Read.Ok;
      }
    }
    return isRead;
  }
}
