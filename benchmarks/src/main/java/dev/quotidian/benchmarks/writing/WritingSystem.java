package dev.quotidian.benchmarks.writing;

import dev.quotidian.archive.AnnotatedArticle;
import java.io.IOException;
import java.nio.file.Path;

/** One way of writing articles that are annotated already. Used by one thread. */
interface WritingSystem extends AutoCloseable {
  /** Opens an index for writing, empty or not. */
  void open(Path folder) throws IOException;

  /** Adds an article, or replaces that of the same id. */
  void add(AnnotatedArticle article) throws IOException;

  /** Lets searches see all that was added, and makes one. */
  void refresh() throws IOException;

  /** Returns when all is on disk. */
  void commit() throws IOException;

  @Override
  void close() throws IOException;

  /** Opens an index for reading and finds the newest article. */
  AutoCloseable read(Path folder) throws IOException;

  /** Quotidian's, or the baseline's. */
  static WritingSystem named(String name) {
    return switch (name) {
      case "quotidian" -> new QuotidianWritingSystem();
      case "lucene" -> new LuceneWritingSystem();
      default -> throw new IllegalArgumentException("There is no way of writing named " + name);
    };
  }
}
