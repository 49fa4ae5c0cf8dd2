package dev.quotidian.cli;

import dev.quotidian.article.Article;
import dev.quotidian.ingest.ArticleReader;
import java.util.Iterator;

/** The articles of files, with or without a day of publication; tells what cannot be read. */
final class UndatedArticles implements Iterable<Article>, AutoCloseable {
  private final ArticleReader reader;
  private final Io io;

  UndatedArticles(ReadingMixin reading, Io io) {
    this.reader = reading.openUndated(io);
    this.io = io;
  }

  @Override
  public Iterator<Article> iterator() {
    return reader.articles(refused -> io.err().println(RefusalText.of(refused))).iterator();
  }

  long read() {
    return reader.counts().articles();
  }

  int exitCode() {
    return reader.counts().refused() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  @Override
  public void close() {
    reader.close();
  }
}
