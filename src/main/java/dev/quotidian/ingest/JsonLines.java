package dev.quotidian.ingest;

import dev.quotidian.article.Article;
import dev.quotidian.article.json.AnnotatedMembers;
import dev.quotidian.article.json.JsonObjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A file with one JSON object a line. */
final class JsonLines implements ArticleSource {
  private final LineReader lines;
  private final String file;
  private final ReadOptions options;
  private final Utf8 utf8 = new Utf8();
  private boolean ended;

  JsonLines(InputStream in, String file, ReadOptions options) {
    this.lines = new LineReader(in, options.maxArticleBytes());
    this.file = file;
    this.options = options;
  }

  static ArticleSource open(InputStream in, Path file, ReadOptions options) {
    return new JsonLines(in, file.toString(), options);
  }

  @Override
  public Optional<Read> next() {
    try {
      while (!ended && advance()) {
        if (!isBlank()) {
          return Optional.of(read());
        }
      }
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.at(ended ? new Place(file, 0) : place()));
    } catch (IOException e) {
      ended = true;
      return Optional.of(new Read.Refused(place(), Input.reason(e)));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private Place place() {
    return new Place(file, lines.number());
  }

  private boolean advance() throws IOException, Refusal {
    ended = !lines.next();
    if (ended && lines.number() == 1) {
      throw new Refusal("the file is empty");
    }
    return !ended;
  }

  private boolean isBlank() {
    for (int i = 0; i < lines.length(); i++) {
      if (lines.bytes()[i] > ' ' || lines.bytes()[i] < 0) {
        return false;
      }
    }
    return !lines.tooLong();
  }

  private Read.Ok read() throws Refusal {
    if (lines.tooLong()) {
      throw Fields.tooLong("line", options);
    }
    CharBuffer chars = utf8.decode(lines.bytes(), lines.length(), lines.offset());
    if (lines.offset() == 0 && chars.hasRemaining() && chars.charAt(0) == '\uFEFF') {
      chars.get();
    }
    Map<String, Object> line = parse(chars);
    if (AnnotatedMembers.isMarked(line)) {
      return ArticleJson.read(line, place(), options.annotations());
    }
    Fields fields = new Fields(line);
    Article article = fields.toArticle(fields.take("id").orElseThrow(JsonLines::noId), options);
    return new Read.Ok(article, place(), false);
  }

  private static Map<String, Object> parse(CharBuffer line) throws Refusal {
    try {
      return JsonObjects.parse(line);
    } catch (IllegalArgumentException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }

  private static Refusal noId() {
    return new Refusal("no id: every line needs an \"id\" of its own");
  }
}
