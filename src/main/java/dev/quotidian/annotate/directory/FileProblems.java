package dev.quotidian.annotate.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the errors of one file, each with its line. */
final class FileProblems {
  private static final int MAX_LENGTH = 300;

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  private record Problem(int line, String text) {}

  FileProblems(String file) {
    this.file = file;
  }

  void add(int line, String what) {
    found.add(new Problem(line, file + ":" + line + ": " + inOneLine(what)));
  }

  /** A cell may hold anything, and must not steer a terminal. */
  private static String inOneLine(String what) {
    String start = what.length() > MAX_LENGTH ? what.substring(0, MAX_LENGTH) + "…" : what;
    StringBuilder clean = new StringBuilder(start);
    for (int i = 0; i < clean.length(); i++) {
      if (Character.isISOControl(clean.charAt(i))) {
        clean.setCharAt(i, ' ');
      }
    }
    return clean.toString();
  }

  /** Of a field. */
  void add(int line, String field, String what) {
    add(line, field + ": " + what);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Ends the reading if something was wrong.
   *
   * @throws DirectoryException with everything
   */
  void check() {
    if (!found.isEmpty()) {
      throw new DirectoryException(
          found.stream()
              .sorted(Comparator.comparingInt(Problem::line))
              .map(Problem::text)
              .toList());
    }
  }
}
