package dev.quotidian.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PendingActionTest {
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void runsOnceForAllWhoRequestedIt() {
    PendingAction action = new PendingAction(runs::incrementAndGet);
    action.runIfRequested();
    action.request();
    action.request();
    action.runIfRequested();
    action.runIfRequested();

    assertThat(runs).hasValue(1);
  }

  @Test
  void isTriedAgainAfterItFailed() {
    PendingAction action = new PendingAction(this::failTheFirstTime);
    action.request();

    assertThatThrownBy(action::runIfRequested).hasMessage("disk full");
    assertThat(action.problem()).contains("disk full");
    action.runIfRequested();
    assertThat(action.problem()).isEmpty();
    assertThat(runs).hasValue(2);
  }

  private void failTheFirstTime() {
    if (runs.incrementAndGet() == 1) {
      throw new IllegalStateException("disk full");
    }
  }
}
