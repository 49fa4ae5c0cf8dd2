package dev.quotidian.ingest;

import dev.quotidian.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A plain text file: one article, after an optional header block. */
final class TextFile implements ArticleSource {
  private final InputStream in;
  private final String file;
  private final String stem;
  private final ReadOptions options;
  private boolean ended;

  /**
   * Reads {@code in}.
   *
   * @param stem the article's id where the header block gives none
   */
  TextFile(InputStream in, String file, String stem, ReadOptions options) {
    this.in = in;
    this.file = file;
    this.stem = stem;
    this.options = options;
  }

  static ArticleSource open(InputStream in, Path file, ReadOptions options) {
    return new TextFile(in, file.toString(), stem(file), options);
  }

  /** The file's name without {@code .txt}, with or without {@code .gz}. */
  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.toLowerCase(Locale.ROOT).lastIndexOf(".txt"));
  }

  @Override
  public Optional<Read> next() {
    if (ended) {
      return Optional.empty();
    }
    ended = true;
    Place place = new Place(file, 0);
    try {
      return Optional.of(new Read.Ok(article(), place, false));
    } catch (Refusal refusal) {
      return Optional.of(refusal.at(place));
    } catch (IOException e) {
      return Optional.of(new Read.Refused(place, Input.reason(e)));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Article article() throws IOException, Refusal {
    byte[] bytes = in.readNBytes(options.maxArticleBytes() + 1);
    if (bytes.length > options.maxArticleBytes()) {
      throw Fields.tooLong("file", options);
    }
    String text = new Utf8().decode(bytes, bytes.length, 0).toString();
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (unmarked.isBlank()) {
      throw new Refusal("the file is empty");
    }
    Fields fields = new Fields(HeaderBlock.parse(unmarked));
    return fields.toArticle(fields.take("id").orElse(stem), options);
  }
}
