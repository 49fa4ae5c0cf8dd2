package dev.quotidian.annotate.directory;

import dev.quotidian.article.QuotidianException;
import java.io.Serial;
import java.util.List;

/**
 * Thrown where a file of speakers cannot be read; the message has a line for everything that is
 * wrong.
 *
 * @since 0.1
 */
public final class DirectoryException extends QuotidianException {
  @Serial private static final long serialVersionUID = 1;

  private final String[] problems;

  DirectoryException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = problems.toArray(String[]::new);
  }

  DirectoryException(String problem, Throwable cause) {
    super(problem, cause);
    this.problems = new String[] {problem};
  }

  /** What is wrong, in the order of the file: {@code file:line: field: what, and what to do}. */
  public List<String> problems() {
    return List.of(problems);
  }
}
