package dev.quotidian.examples.spring;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Something to be done once for all who requested it since the last time. Safe for many threads.
 */
final class PendingAction {
  private final Runnable action;
  private final AtomicBoolean requested = new AtomicBoolean();
  private volatile Optional<String> problem = Optional.empty();

  PendingAction(Runnable action) {
    this.action = action;
  }

  void request() {
    requested.set(true);
  }

  /** Does it if it was requested. When this returns, all that was requested before it is done. */
  synchronized void runIfRequested() {
    // Cleared before the action: what is requested during it waits for the next one.
    if (!requested.getAndSet(false)) {
      return;
    }
    try {
      action.run();
      problem = Optional.empty();
    } catch (RuntimeException e) {
      requested.set(true);
      problem = Optional.of(String.valueOf(e.getMessage()));
      throw e;
    }
  }

  /** Why it failed the last time; empty where it did not. */
  Optional<String> problem() {
    return problem;
  }
}
