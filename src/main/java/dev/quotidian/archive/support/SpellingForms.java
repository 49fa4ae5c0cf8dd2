package dev.quotidian.archive.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The spellings of one name or role, with their counts. For one thread. */
public final class SpellingForms {
  private final Map<Spelling, Long> counts = new HashMap<>();

  private record Spelling(String text, boolean isOfDirectory) {}

  public void add(String text, boolean isOfDirectory, long count) {
    counts.merge(new Spelling(text, isOfDirectory), count, Long::sum);
  }

  /**
   * The most frequent spelling; one of a directory goes before all others. The tie-break is
   * alphabetical order.
   */
  public String best() {
    return counts.entrySet().stream()
        .min(
            Comparator.comparing(
                    (Map.Entry<Spelling, Long> spelling) -> !spelling.getKey().isOfDirectory())
                .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                .thenComparing(spelling -> spelling.getKey().text()))
        .map(spelling -> spelling.getKey().text())
        .orElse("");
  }
}
