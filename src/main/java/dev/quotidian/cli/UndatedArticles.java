package dev.quotidian.cli;

import dev.quotidian.article.Article;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

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
    return StreamSupport.stream(reader.spliterator(), false)
        .<Article>mapMulti(this::take)
        .iterator();
  }

  private void take(Read read, Consumer<Article> next) {
    switch (read) {
      case Read.Ok ok -> next.accept(ok.article());
      case Read.Refused refused -> io.err().println(refused);
    }
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
