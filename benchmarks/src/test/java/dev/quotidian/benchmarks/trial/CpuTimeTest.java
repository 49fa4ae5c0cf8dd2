package dev.quotidian.benchmarks.trial;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class CpuTimeTest {

  /** It takes with it what it had spent before, which is not to be taken off. */
  @Test
  void aThreadThatEndsMeanwhileDoesNotMakeItLessThanNothing() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Thread other =
        new Thread(
            () -> {
              long until = System.nanoTime() + 50_000_000;
              while (System.nanoTime() < until) {
                Thread.onSpinWait();
              }
              busy.countDown();
              try {
                end.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    other.start();
    busy.await();
    TrialTime spent =
        CpuTime.ofThreads(
            () -> {
              end.countDown();
              other.join();
            });
    assertTrue(spent.cpu() >= 0, spent::toString);
  }
}
