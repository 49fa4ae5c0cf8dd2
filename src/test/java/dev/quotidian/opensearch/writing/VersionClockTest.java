package dev.quotidian.opensearch.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class VersionClockTest {
  private static final long FUTURE = Long.MAX_VALUE / 2;

  @Test
  void eachVersionIsAboveTheOneBefore() {
    VersionClock clock = new VersionClock();
    long before = 0;
    for (int i = 0; i < 10_000; i++) {
      long next = clock.next(0);
      assertTrue(next > before, before + ", then " + next);
      before = next;
    }
  }

  @Test
  void aVersionIsAboveTheStoredOne() {
    assertTrue(new VersionClock().next(FUTURE) > FUTURE);
  }

  @Test
  void twoWritersInOneInstantHaveVersionsOfTheirOwn() {
    long one = new VersionClock(bound -> 1).next(FUTURE);
    long other = new VersionClock(bound -> 2).next(FUTURE);
    assertNotEquals(one, other);
    assertEquals(1, other - one);
  }
}
