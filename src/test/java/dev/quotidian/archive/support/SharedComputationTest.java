package dev.quotidian.archive.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A value is made once, and nobody waits for it longer than he likes. */
final class SharedComputationTest {
  private final AtomicInteger made = new AtomicInteger();
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final SharedComputation<Integer> slow =
      new SharedComputation<>(
          () -> {
            mayEnd.await();
            return made.incrementAndGet();
          });

  private static void elsewhere(Runnable task) {
    Thread.ofPlatform().daemon().start(task);
  }

  @Test
  void whoCannotWaitGoesWithoutAndTheNextFindsIt() throws IOException {
    assertEquals(Optional.empty(), slow.value(() -> true, SharedComputationTest::elsewhere));
    mayEnd.countDown();
    assertEquals(1, slow.value());
    assertEquals(Optional.of(1), slow.value(() -> true, SharedComputationTest::elsewhere));
    assertEquals(1, made.get());
  }

  @Test
  void whoWaitsIsStillInterruptedAfterwards() throws IOException {
    mayEnd.countDown();
    Thread.currentThread().interrupt();
    assertEquals(Optional.of(1), slow.value(() -> false, SharedComputationTest::elsewhere));
    assertTrue(Thread.interrupted());
  }

  @Test
  void aFailureIsThrownToEverybody() {
    SharedComputation<Integer> failing =
        new SharedComputation<>(
            () -> {
              throw new IOException("unreadable");
            });
    for (int i = 0; i < 2; i++) {
      assertThrows(IOException.class, failing::value);
      assertThrows(
          IOException.class, () -> failing.value(() -> false, SharedComputationTest::elsewhere));
    }
  }
}
