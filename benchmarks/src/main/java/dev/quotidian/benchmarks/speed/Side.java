package dev.quotidian.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One way of searching. To compare another, write a class with a public constructor that takes
 * nothing, and give its name to the command. Used by one thread.
 */
public interface Side extends AutoCloseable {

  /** Opens the index, which {@code Quotidian} wrote, with no cache of queries. */
  void open(Path index) throws IOException;

  /** Answers a task, having read all that is needed to show the hits. */
  Answer answer(Task task) throws IOException;

  @Override
  void close() throws IOException;

  /** The side of this name: ours, Lucene's, or a class of the reader's own. */
  static Side named(String name) {
    return switch (name) {
      case "quotidian" -> new QuotidianSide();
      case "lucene" -> new LuceneSide();
      default -> made(name);
    };
  }

  private static Side made(String name) {
    try {
      return (Side) Class.forName(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "There is no side " + name + ": name quotidian, lucene, or a class on the class path", e);
    }
  }
}
