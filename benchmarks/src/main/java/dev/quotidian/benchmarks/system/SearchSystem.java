package dev.quotidian.benchmarks.system;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One way of searching. To compare another, write a class with a public constructor that takes
 * nothing, and give its name to the command. Used by one thread.
 */
public interface SearchSystem extends AutoCloseable {

  /** A system with an index of its own. */
  interface Indexing extends SearchSystem {
    /** Writes the articles, all that there will be, into an empty folder. */
    void build(Iterable<AnnotatedArticle> articles, Path folder) throws IOException;
  }

  /**
   * Opens the index with no cache of queries: that which {@code Quotidian} wrote, or its own where
   * it is {@link Indexing}.
   */
  void open(Path index) throws IOException;

  /** Answers a task, having read all that is needed to show the hits. */
  Answer answer(Task task) throws IOException;

  /** How many match a task; of a facet or timeline, how many are counted. Not measured. */
  long count(Task task) throws IOException;

  /** Whether it knows how to ask this. */
  default boolean supports(Task.Category category) {
    return true;
  }

  /** Whether its scores must be those of Quotidian; else only the numbers of hits are compared. */
  default boolean scoresAlike() {
    return true;
  }

  /** Ends what {@link #open} began; not called unless it was opened. */
  @Override
  void close() throws IOException;

  /** Searching an archive that is open, of any engine. */
  static SearchSystem of(Archive archive) {
    return new QuotidianSystem(archive);
  }

  /** The system of this name: a built-in one, or a class on the class path. */
  static SearchSystem named(String name) {
    return switch (name) {
      case "quotidian" -> new QuotidianSystem();
      case "lucene" -> new LuceneSystem(false);
      case "lucene-same" -> new LuceneSystem(true);
      case "lucene-facet" -> new LuceneFacetSystem();
      case "articles-only" -> new ArticlesOnlySystem();
      case "sqlite" -> new SqliteSystem();
      default -> made(name);
    };
  }

  private static SearchSystem made(String name) {
    try {
      return (SearchSystem) Class.forName(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "There is no system "
              + name
              + ": name quotidian, lucene, lucene-same, lucene-facet, articles-only, sqlite, or a class on the"
              + " class path",
          e);
    }
  }
}
