package dev.quotidian.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** One open file, read article by article. */
interface Source extends Closeable {

  /** The next article or refusal; empty at the end. */
  Optional<Read> next();

  @Override
  void close() throws IOException;
}
