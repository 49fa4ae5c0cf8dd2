package dev.quotidian.benchmarks.ranking;

import dev.quotidian.article.Article;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * The documents of a collection: JSON Lines, gzipped or not, with {@code id}, {@code text}, and
 * maybe {@code title}, {@code published}, {@code authors} and {@code authors_keywords}: text that
 * stands below the body, as one paragraph more.
 *
 * <p>A document without a day is taken to be published on {@link #DAY}, as articles need one; a
 * month stands for its first day. Ranking by relevance looks at neither.
 */
final class TrecDocuments {
  /** The day of documents that have none. */
  static final LocalDate DAY = LocalDate.of(2000, 1, 1);

  private static final JsonFactory JSON = new JsonFactory();

  private TrecDocuments() {}

  /**
   * All of a file, in its order. A line that cannot be read is told to {@code problems} with its
   * number and left out; so is a day that cannot be read, but its document is kept.
   */
  static List<Article> read(Path file, Consumer<String> problems) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String place = file.getFileName() + ":" + ++number + ": ";
        if (!line.isBlank()) {
          try {
            articles.add(article(fields(line), problem -> problems.accept(place + problem)));
          } catch (JacksonException | IllegalArgumentException unread) {
            problems.accept(place + "left out: " + unread.getMessage());
          }
        }
      }
    }
    return articles;
  }

  private static InputStream open(Path file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(2);
    boolean isGzipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return isGzipped ? new GZIPInputStream(in) : in;
  }

  /** The texts and numbers of one object; of a list, its texts divided by a semicolon. */
  private static Map<String, String> fields(String line) {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        switch (value) {
          case START_ARRAY -> fields.put(name, String.join("; ", items(json)));
          case START_OBJECT -> json.skipChildren();
          case VALUE_NULL -> {}
          default -> fields.put(name, json.getString());
        }
      }
    }
    return fields;
  }

  private static List<String> items(JsonParser json) {
    List<String> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken().isScalarValue()) {
        items.add(json.getString());
      } else {
        json.skipChildren();
      }
    }
    return items;
  }

  private static Article article(Map<String, String> fields, Consumer<String> problems) {
    String id = fields.get("id");
    if (id == null) {
      throw new IllegalArgumentException("no id; give it as \"id\"");
    }
    String keywords = fields.getOrDefault("authors_keywords", "");
    String text = fields.getOrDefault("text", "") + (keywords.isBlank() ? "" : "\n\n" + keywords);
    Article article = Article.of(id, text, day(fields.getOrDefault("published", ""), problems));
    String title = fields.getOrDefault("title", "");
    Article titled = title.isBlank() ? article : article.withTitle(title);
    String authors = fields.getOrDefault("authors", "");
    return authors.isBlank() ? titled : titled.withAuthors(List.of(authors.split(";\\s*")));
  }

  private static LocalDate day(String published, Consumer<String> problems) {
    try {
      return published.isBlank()
          ? DAY
          : LocalDate.parse(
              published.length() == 7 ? published + "-01" : published.substring(0, 10));
    } catch (DateTimeException | StringIndexOutOfBoundsException unread) {
      problems.accept("published \"" + published + "\" is no day; taken to be " + DAY);
      return DAY;
    }
  }
}
