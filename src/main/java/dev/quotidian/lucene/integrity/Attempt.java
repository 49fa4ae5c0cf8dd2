package dev.quotidian.lucene.integrity;

import dev.quotidian.lucene.record.DamageReason;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Reads what may be damaged. Damaged bytes can make Lucene's readers fail in any way, by assertions
 * and by want of memory too. Safe for use by many threads.
 */
final class Attempt {
  private Attempt() {}

  /**
   * What {@code reading} gives; empty if it fails.
   *
   * @param failed receives the reason
   */
  static <T> Optional<T> of(Callable<T> reading, Consumer<String> failed) {
    try {
      return Optional.of(reading.call());
    } catch (Exception | AssertionError | OutOfMemoryError | StackOverflowError e) {
      failed.accept(DamageReason.of(e));
      return Optional.empty();
    }
  }
}
