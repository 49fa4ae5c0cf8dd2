package dev.quotidian.ingest;

import dev.quotidian.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/**
 * Reads files into articles, one after the other. Formats are {@link ArticleFormat}s.
 *
 * <pre>{@code
 * try (ArticleReader reader = ArticleReader.of(List.of(Path.of("news/")), ReadOptions.standard())) {
 *   for (Read read : reader) {
 *     switch (read) {
 *       case Read.Ok ok -> archive.add(ok.article());
 *       case Read.Refused refused -> log.warn(refused.toString());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>A {@code .txt} file is one article, its id the file's name where no header block gives
 * another; every other file is JSON Lines. Either may be gzipped, whatever its name. In a folder,
 * and the folders in it, the files named {@code .jsonl}, {@code .ndjson} and {@code .txt} (each
 * also with {@code .gz}) are read in the order of their names. Lines of an export, see {@link
 * ArticleJson}, are read with their annotations.
 *
 * <p>What cannot be read is a {@link Read.Refused}. Reading continues at the next line, or after a
 * file that is damaged or missing at the next file. Memory is that of the largest article, and 16
 * bytes for each article to detect repeated ids.
 *
 * <p>Not thread-safe: it is iterated once, by one thread. Only {@link #bytesRead()} and {@link
 * #bytesTotal()} may be called from any thread.
 *
 * @since 0.1
 */
public final class ArticleReader implements Iterable<Read>, AutoCloseable {
  private final ReadOptions options;
  private final List<Path> given;
  private final Deque<Path> pending = new ArrayDeque<>();
  private final AtomicLong bytesRead = new AtomicLong();
  private final SeenIds seen = new SeenIds();
  private Optional<ArticleSource> open = Optional.empty();
  private Optional<Read> failed = Optional.empty();
  private ReadCounts counts = new ReadCounts(0, 0, 0);
  private boolean iterated;

  private ArticleReader(List<Path> given, ReadOptions options) {
    this.given = List.copyOf(given);
    this.options = options;
    pending.addAll(this.given);
  }

  /** Reads files and folders, in the order given. */
  public static ArticleReader of(List<Path> paths, ReadOptions options) {
    Objects.requireNonNull(paths, "paths");
    Objects.requireNonNull(options, "options");
    return new ArticleReader(paths, options);
  }

  /**
   * Reads a stream of JSON Lines, gzipped or not.
   *
   * @param name what to call the stream in a {@link Place}
   */
  public static ArticleReader of(InputStream in, String name, ReadOptions options) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(options, "options");
    ArticleReader reader = new ArticleReader(List.of(), options);
    try {
      reader.open = Optional.of(new JsonLines(Input.open(in, reader.bytesRead), name, options));
    } catch (IOException e) {
      reader.failed = Optional.of(new Read.Refused(new Place(name, 0), Input.reason(e)));
    }
    return reader;
  }

  /**
   * What is read, as it is read.
   *
   * @throws IllegalStateException on the second call
   */
  @Override
  public Iterator<Read> iterator() {
    if (iterated) {
      throw new IllegalStateException("A reader can be iterated once; make another");
    }
    iterated = true;
    return new Reads();
  }

  /**
   * The articles alone, as they are read, for {@code Archive.addAll}. Takes the place of {@link
   * #iterator()}: it too can be iterated once.
   *
   * <pre>{@code
   * archive.addAll(reader.articles(refused -> log.warn(refused.toString())));
   * }</pre>
   *
   * @param refused receives what cannot be read, on the thread that iterates
   */
  public Iterable<Article> articles(Consumer<Read.Refused> refused) {
    return () ->
        StreamSupport.stream(spliterator(), false)
            .<Article>mapMulti((read, next) -> pass(read, next, refused))
            .iterator();
  }

  private static void pass(Read read, Consumer<Article> next, Consumer<Read.Refused> refused) {
    switch (read) {
      case Read.Ok ok -> next.accept(ok.article());
      case Read.Refused not -> refused.accept(not);
    }
  }

  /** What was read so far. */
  public ReadCounts counts() {
    return counts;
  }

  /** The bytes read so far, as they are stored, that is, still compressed. */
  public long bytesRead() {
    return bytesRead.get();
  }

  /**
   * The bytes of all files there are to read, as they are stored; 0 where they are not known. Looks
   * at every file.
   */
  public long bytesTotal() {
    return given.stream().mapToLong(path -> ArticleFiles.size(path, options)).sum();
  }

  /** Closes the file being read; there is nothing more to read then. */
  @Override
  public void close() {
    pending.clear();
    closeFile();
  }

  private Optional<Read> next() {
    Optional<Read> read = advance();
    if (read.isPresent() && read.get() instanceof Read.Ok ok && !seen.add(ok.article().id())) {
      read =
          Optional.of(
              new Read.Ok(ok.article(), ok.place(), true, ok.annotations(), ok.annotators()));
    }
    read.ifPresent(this::count);
    return read;
  }

  private void count(Read read) {
    counts = counts.plus(read);
    if (options.strict() && read instanceof Read.Refused) {
      close();
    }
  }

  private Optional<Read> advance() {
    while (true) {
      Optional<Read> read = failed.or(() -> open.flatMap(ArticleSource::next));
      failed = Optional.empty();
      if (read.isPresent()) {
        return read;
      }
      closeFile();
      if (pending.isEmpty()) {
        return Optional.empty();
      }
      visit(pending.pop());
    }
  }

  private void visit(Path path) {
    try {
      if (!Files.isDirectory(path)) {
        open = Optional.of(ArticleFiles.open(path, options, bytesRead));
      } else if (given.contains(path) && !ArticleFiles.anyIn(path, options)) {
        failed =
            refused(
                path,
                "nothing to read in this folder: no " + ArticleFiles.extensions(options) + " file");
      } else {
        ArticleFiles.lastFirst(path, options).forEach(pending::push);
      }
    } catch (IOException e) {
      failed = refused(path, Input.reason(e));
    }
  }

  private static Optional<Read> refused(Path path, String reason) {
    return Optional.of(new Read.Refused(new Place(path.toString(), 0), reason));
  }

  private void closeFile() {
    Optional<ArticleSource> closing = open;
    open = Optional.empty();
    try {
      if (closing.isPresent()) {
        closing.get().close();
      }
    } catch (IOException e) {
      // All that was wanted of the file has been read.
    }
  }

  private final class Reads implements Iterator<Read> {
    private Optional<Read> ahead = Optional.empty();

    @Override
    public boolean hasNext() {
      if (ahead.isEmpty()) {
        ahead = ArticleReader.this.next();
      }
      return ahead.isPresent();
    }

    @Override
    public Read next() {
      if (!hasNext()) {
        throw new NoSuchElementException("All articles have been read");
      }
      Read read = ahead.orElseThrow();
      ahead = Optional.empty();
      return read;
    }
  }
}
