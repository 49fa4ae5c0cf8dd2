package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.side.Task;



import java.util.OptionalDouble;

/** The ratios of our processor time to others' that are to be reached. */
final class Goals {
  private static final double SLOW = 200;
  private static final double QUICK = 50;
  private static final double LEEWAY = 3;

  private Goals() {}

  /**
   * The goal of a task, if there is one.
   *
   * @param micros how long the other takes, in microseconds
   */
  static OptionalDouble of(String side, Task.Category category, double micros) {
    return switch (side) {
      case "lucene", "lucene-same" -> OptionalDouble.of(beside(category, micros));
      case "lucene-facet" -> OptionalDouble.of(0.8);
      case "sqlite" -> besideSqlite(category);
      default -> OptionalDouble.empty();
    };
  }

  private static double beside(Task.Category category, double micros) {
    return switch (category) {
      case FACET, ARTICLE_FACET -> 1.0;
      case TIMELINE, ARTICLE_TIMELINE -> 0.8;
      case NEWEST, ARTICLE_NEWEST -> 1.1;
      case HIGHLIGHT -> 1.05;
      default -> micros > SLOW ? 1.05 : micros >= QUICK ? 1.1 : (micros + LEEWAY) / micros;
    };
  }

  private static OptionalDouble besideSqlite(Task.Category category) {
    return switch (category) {
      case TERM, AND, OR, FACET, SAID -> OptionalDouble.of(1 / 8.0);
      case PHRASE -> OptionalDouble.of(1 / 3.0);
      case HIGHLIGHT -> OptionalDouble.of(1 / 2.0);
      default -> OptionalDouble.empty();
    };
  }
}
