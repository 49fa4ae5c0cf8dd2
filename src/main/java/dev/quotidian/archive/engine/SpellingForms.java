package dev.quotidian.archive.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The forms in which one and the same is written, and how often each is. */
public final class SpellingForms {
  private final Map<Spelling, Long> counts = new HashMap<>();

  private record Spelling(String text, boolean isOfDirectory) {}

  public void add(String text, boolean isOfDirectory, long count) {
    counts.merge(new Spelling(text, isOfDirectory), count, Long::sum);
  }

  /** The most frequent form, one of a directory before all others; of two, the first by letters. */
  public String best() {
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<Spelling, Long> form) -> !form.getKey().isOfDirectory())
                .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                .thenComparing(form -> form.getKey().text()))
        .map(form -> form.getKey().text())
        .orElse("");
  }
}
