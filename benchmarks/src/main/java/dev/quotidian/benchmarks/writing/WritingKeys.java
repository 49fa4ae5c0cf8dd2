package dev.quotidian.benchmarks.writing;

/** What is measured of writing. */
final class WritingKeys {
  static final String INDEX = "index an annotated article";
  static final String OPEN = "open for reading, and find the newest";
  static final String REFRESH_FEW = "refresh after 10 articles";
  static final String REFRESH_LARGE = "refresh after 1,000 articles";
  static final String COMMIT = "commit 10 articles";
  static final String INDEX_FOUND = "index what was found in it";
  static final String ANNOTATE_ONE = "annotate and index an article, one by one";
  static final String ANNOTATE_TWO = "annotate and index an article, two threads";
  static final String ANNOTATE_RULES = "annotate by rules and index an article, one by one";

  private WritingKeys() {}
}
