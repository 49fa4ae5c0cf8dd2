package dev.quotidian.annotate.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads articles with titles from gzipped JSON Lines. */
final class TitledArticles {
  private static final JsonFactory JSON = new JsonFactory();

  private TitledArticles() {}

  /** A title and a body that does not repeat it. */
  record Titled(String title, String body) {}

  /** Every {@code step}th article from line {@code offset} on, at most {@code most}. */
  static List<Titled> read(Path file, int offset, int step, int most) throws IOException {
    List<Titled> articles = new ArrayList<>();
    try (BufferedReader lines = reader(file)) {
      int n = 0;
      String line = lines.readLine();
      while (line != null && articles.size() < most) {
        if (n++ % step == offset) {
          articles.add(withoutHeadline(parse(line)));
        }
        line = lines.readLine();
      }
    }
    return articles;
  }

  private static BufferedReader reader(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }

  private static Titled parse(String line) {
    String title = "";
    String body = "";
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "title" -> title = parser.getString();
          case "text" -> body = parser.getString();
          default -> parser.skipChildren();
        }
      }
    }
    return new Titled(title, body);
  }

  /** First lines that repeat the title, or a part of it, would give it away. */
  private static Titled withoutHeadline(Titled article) {
    Set<Long> title = TitleOverlap.nouns(article.title());
    String body = article.body().strip();
    int end = body.indexOf('\n');
    while (end > 0 && repeats(body.substring(0, end), article.title(), title)) {
      body = body.substring(end).strip();
      end = body.indexOf('\n');
    }
    return new Titled(article.title(), body);
  }

  private static boolean repeats(String line, String title, Set<Long> titleNouns) {
    Set<Long> nouns = TitleOverlap.nouns(line);
    boolean brief = line.length() < 2 * title.length() + 10;
    return brief && (titleNouns.containsAll(nouns) || nouns.containsAll(titleNouns));
  }
}
