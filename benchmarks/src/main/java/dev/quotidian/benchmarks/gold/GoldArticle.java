package dev.quotidian.benchmarks.gold;

import dev.quotidian.article.Article;
import dev.quotidian.article.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An article and what human annotators attributed in it.
 *
 * @param golds in the order of the file
 */
public record GoldArticle(Article article, List<Gold> golds) {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  /** One attribution; an article's place among its attributions tells it from others. */
  public record Gold(
      String articleId, int number, List<Span> source, List<Span> cue, List<Span> content) {
    /** The words of the pieces, joined by a space. */
    public static String text(List<Span> pieces, String body) {
      return String.join(" ", pieces.stream().map(piece -> piece.in(body)).toList());
    }
  }

  /** Reads gzipped JSON Lines of PolNeAR's form. */
  public static List<GoldArticle> read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(article(line));
      }
    }
    return articles;
  }

  private static GoldArticle article(String line) {
    String id = "";
    String body = "";
    LocalDate day = LocalDate.EPOCH;
    List<Gold> read = new ArrayList<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "id" -> id = json.getString();
          case "text" -> body = json.getString();
          case "published" -> day = LocalDate.parse(json.getString());
          case "attributions" -> attributions(json, read);
          default -> json.skipChildren();
        }
      }
    }
    List<Gold> golds = new ArrayList<>();
    for (Gold gold : read) {
      golds.add(new Gold(id, golds.size(), gold.source(), gold.cue(), gold.content()));
    }
    return new GoldArticle(Article.of(id, body, day), golds);
  }

  private static void attributions(JsonParser json, List<Gold> golds) {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Gold gold = new Gold("", 0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "source" -> spans(json, gold.source());
          case "cue" -> spans(json, gold.cue());
          case "content" -> spans(json, gold.content());
          default -> json.skipChildren();
        }
      }
      golds.add(gold);
    }
  }

  private static void spans(JsonParser json, List<Span> spans) {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.nextToken();
      int start = json.getIntValue();
      json.nextToken();
      spans.add(new Span(start, json.getIntValue()));
      json.nextToken();
    }
  }
}
