package dev.quotidian.benchmarks.ranking;

import dev.quotidian.query.ArticleCriterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The queries of a collection: a line each, its number, a tab, plain words. */
public final class TrecTopics {
  /** As many words as a query string may have. */
  private static final int MOST = 500;

  private TrecTopics() {}

  /** By number, in the order of the file. */
  static Map<String, String> read(Path file) throws IOException {
    Map<String, String> topics = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        topics.put(line.substring(0, tab).strip(), line.substring(tab + 1));
      }
    }
    return topics;
  }

  /**
   * Any of a query's words. No character of it is syntax: words are what lies between characters
   * that are neither letters, digits, full stops nor apostrophes, so that "cease-fire" is two.
   */
  public static ArticleCriterion criterion(String query) {
    List<String> words =
        Arrays.stream(query.split("[^\\p{L}\\p{M}\\p{N}.'’]+"))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .limit(MOST)
            .toList();
    return ArticleCriterion.anyWord(String.join(" ", words));
  }
}
