package dev.quotidian.cli;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.language.LanguageDetector;
import dev.quotidian.article.Annotations;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** How many articles of a run were found to be in which language. Safe for use by many threads. */
final class LanguageCount {
  private final Map<String, AtomicLong> counts = new ConcurrentHashMap<>();

  /** The annotator, whose articles are counted as well. */
  Annotator counting(Annotator annotator) {
    return annotator.then((article, found) -> counted(found));
  }

  private Annotations counted(Annotations found) {
    found
        .language()
        .filter(tag -> !LanguageDetector.isEnglish(tag))
        .ifPresent(tag -> counts.computeIfAbsent(tag, first -> new AtomicLong()).incrementAndGet());
    return found;
  }

  /** The articles in other languages than English. */
  long others() {
    return counts.values().stream().mapToLong(AtomicLong::get).sum();
  }

  /** A sentence on the articles in other languages, if there are any; the most frequent first. */
  String text() {
    long others = others();
    if (others == 0) {
      return "";
    }
    String languages =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<String, AtomicLong> e) -> -e.getValue().get())
                    .thenComparing(Map.Entry::getKey))
            .map(
                entry ->
                    String.format(Locale.ROOT, "%,d %s", entry.getValue().get(), entry.getKey()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%n%s not in English (%s): what stands in quotation marks is kept there, without a speaker.",
        Counted.of(others, "article"),
        languages);
  }
}
