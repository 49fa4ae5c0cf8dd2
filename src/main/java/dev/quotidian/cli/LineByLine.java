package dev.quotidian.cli;

import dev.quotidian.article.Article;
import dev.quotidian.article.QuotidianException;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
import java.util.function.Function;

/**
 * Prints what becomes of each article, in the order read, with several in the making; what cannot
 * be read, or fails, is told, and the rest goes on.
 */
final class LineByLine {
  private final Io io;
  private final ArticleReader reader;
  private final ProgressBar bar;
  private long articles;
  private long refused;

  private LineByLine(Io io, ArticleReader reader) {
    this.io = io;
    this.reader = reader;
    boolean showsBar = io.errIsTerminal() && !io.outIsTerminal();
    bar = new ProgressBar(io.err(), showsBar, showsBar ? reader.bytesTotal() : 0, System::nanoTime);
  }

  /**
   * Reads all there is.
   *
   * @param failure what to say where the form of an article fails
   * @param form what is printed of an article, line breaks included; any thread asks for it
   * @return the exit code
   */
  static int print(
      Context context, ReadingMixin reading, String failure, Function<Article, String> form) {
    try (ArticleReader reader = reading.open(context.io())) {
      LineByLine output = new LineByLine(context.io(), reader);
      InOrder.forEach(
          reader.iterator(),
          context.settings().annotatingThreads(),
          read -> made(read, failure, form),
          output::print);
      output.bar.clear();
      return output.refused > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }
  }

  /** What to print: of an article, or of why there is none. */
  private record Made(boolean refused, String text) {}

  private static Made made(Read read, String failure, Function<Article, String> form) {
    return switch (read) {
      case Read.Ok ok -> made(ok, failure, form);
      case Read.Refused refused -> new Made(true, RefusalText.of(refused));
    };
  }

  private static Made made(Read.Ok ok, String failure, Function<Article, String> form) {
    try {
      return new Made(false, form.apply(ok.article()));
    } catch (QuotidianException e) {
      return new Made(true, ok.place() + ": " + e.getMessage());
    } catch (RuntimeException e) {
      return new Made(true, ok.place() + ": " + failure + ": " + e);
    }
  }

  /** False when nobody reads the output any more. */
  private boolean print(Made made) {
    if (made.refused()) {
      refused++;
      bar.clear();
      io.err().println(made.text());
      return true;
    }
    articles++;
    io.out().print(made.text());
    bar.update(reader.bytesRead(), articles);
    return !io.out().checkError();
  }
}
