package dev.quotidian.archive.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.support.UncommittedChanges.Commit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commits that nobody calls. */
final class UncommittedChangesTest {
  private final List<UncommittedChanges> watched = new ArrayList<>();

  private void watch(BooleanSupplier exist, Commit commit) {
    watched.add(UncommittedChanges.watch("news", exist, commit, Optional.of(Duration.ofMillis(5))));
  }

  @AfterEach
  void close() {
    watched.forEach(UncommittedChanges::close);
  }

  @Test
  void changesAreCommittedAgainAndAgain() throws InterruptedException {
    CountDownLatch commits = new CountDownLatch(3);
    watch(() -> true, commits::countDown);
    assertTrue(commits.await(20, TimeUnit.SECONDS));
  }

  @Test
  void nothingIsCommittedWhereNothingHasChanged() throws InterruptedException {
    CountDownLatch looks = new CountDownLatch(3);
    AtomicInteger commits = new AtomicInteger();
    watch(
        () -> {
          looks.countDown();
          return false;
        },
        commits::incrementAndGet);
    assertTrue(looks.await(20, TimeUnit.SECONDS));
    assertEquals(0, commits.get());
  }

  @Test
  void aFailureIsTriedAgain() throws InterruptedException {
    CountDownLatch tries = new CountDownLatch(2);
    watch(
        () -> true,
        () -> {
          tries.countDown();
          throw new IOException("no room");
        });
    assertTrue(tries.await(20, TimeUnit.SECONDS));
  }
}
