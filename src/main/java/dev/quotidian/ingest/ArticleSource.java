package dev.quotidian.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * One open file, read article by article. Whoever implements an {@link ArticleFormat} implements
 * this.
 *
 * <p>Used by one thread.
 *
 * @since 0.1
 */
public interface ArticleSource extends Closeable {

  /** The next article or refusal; empty at the end. */
  Optional<Read> next();

  @Override
  void close() throws IOException;
}
