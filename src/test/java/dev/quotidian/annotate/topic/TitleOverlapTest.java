package dev.quotidian.annotate.topic;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures key phrases against titles, on articles that nothing was tuned on. The articles are no
 * part of the project: {@code -Dquotidian.shared=PATH} says where they are, {@code ../shared} if
 * not given.
 */
final class TitleOverlapTest {
  private static final Path SHARED = Path.of(System.getProperty("quotidian.shared", "../shared"));

  /** The last column is a floor against regressions, a few points below what was measured. */
  @ParameterizedTest
  @CsvSource({
    "scale/reuters-2006-2013.fifth.jsonl.gz, 7, 20, 49",
    "attribution/polnear-dev.jsonl.gz, 0, 1, 53",
    "topics/bbc/train.jsonl.gz, 1, 3, 36",
  })
  void keyPhrasesShareNounsWithTitles(String file, int offset, int step, int floor)
      throws IOException {
    Path path = SHARED.resolve("eval").resolve(file);
    if (!Files.exists(path)) {
      System.out.println("Key phrases not measured: there is no " + path);
      abort("there is no " + path);
    }
    TitleOverlap overlap = new TitleOverlap();
    TitledArticles.read(path, offset, step, 1000).forEach(overlap::add);
    System.out.println("Key phrases of " + file + ": " + overlap);
    assertTrue(100 * overlap.share() >= floor, overlap::toString);
  }
}
