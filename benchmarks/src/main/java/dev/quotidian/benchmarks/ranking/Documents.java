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
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * The documents of a collection: JSON Lines, gzipped or not, with {@code id}, {@code text}, and
 * maybe {@code title}, {@code published} and {@code authors}.
 *
 * <p>A document without a day is taken to be published on {@link #DAY}, as articles need one; a
 * month stands for its first day. Ranking by relevance looks at neither.
 */
final class Documents {
  /** The day of documents that have none. */
  static final LocalDate DAY = LocalDate.of(2000, 1, 1);

  private static final JsonFactory JSON = new JsonFactory();

  private Documents() {}

  /** All of a file, in its order. */
  static List<Article> read(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          articles.add(article(fields(line)));
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
        if (value == JsonToken.START_ARRAY) {
          List<String> items = new ArrayList<>();
          while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(json.getString());
          }
          fields.put(name, String.join("; ", items));
        } else if (value != JsonToken.VALUE_NULL) {
          fields.put(name, json.getString());
        }
      }
    }
    return fields;
  }

  private static Article article(Map<String, String> fields) {
    String id = fields.get("id");
    if (id == null) {
      throw new IllegalArgumentException("A document without an id: " + fields);
    }
    String text = fields.getOrDefault("text", "");
    Article article = Article.of(id, text, day(fields.getOrDefault("published", "")));
    String title = fields.getOrDefault("title", "");
    Article titled = title.isBlank() ? article : article.withTitle(title);
    String authors = fields.getOrDefault("authors", "");
    return authors.isBlank() ? titled : titled.withAuthors(List.of(authors.split(";\\s*")));
  }

  private static LocalDate day(String published) {
    try {
      return published.isBlank()
          ? DAY
          : LocalDate.parse(
              published.length() == 7 ? published + "-01" : published.substring(0, 10));
    } catch (DateTimeException | StringIndexOutOfBoundsException unread) {
      return DAY;
    }
  }
}
