package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.system.Task;
import java.util.OptionalDouble;

/** Speed targets: the highest ratio of Quotidian's CPU time to another system's. */
final class SpeedTargets {
  private static final double SLOW = 200;
  private static final double QUICK = 50;
  private static final double LEEWAY = 3;

  private SpeedTargets() {}

  /**
   * The target of a task, if there is one.
   *
   * @param micros how long the other takes, in microseconds
   */
  static OptionalDouble of(String system, Task.Category category, double micros) {
    return switch (system) {
      case "lucene", "lucene-same" -> OptionalDouble.of(againstLucene(category, micros));
      case "lucene-facet" -> OptionalDouble.of(0.8);
      case "sqlite" -> againstSqlite(category);
      default -> OptionalDouble.empty();
    };
  }

  private static double againstLucene(Task.Category category, double micros) {
    return switch (category) {
      case FACET, ARTICLE_FACET -> 1.0;
      case TIMELINE, ARTICLE_TIMELINE -> 0.8;
      case NEWEST, ARTICLE_NEWEST -> 1.1;
      case HIGHLIGHT -> 1.05;
      default -> micros > SLOW ? 1.05 : micros >= QUICK ? 1.1 : (micros + LEEWAY) / micros;
    };
  }

  private static OptionalDouble againstSqlite(Task.Category category) {
    return switch (category) {
      case TERM, AND, OR, FACET, SAID -> OptionalDouble.of(1 / 8.0);
      case PHRASE -> OptionalDouble.of(1 / 3.0);
      case HIGHLIGHT -> OptionalDouble.of(1 / 2.0);
      default -> OptionalDouble.empty();
    };
  }
}
