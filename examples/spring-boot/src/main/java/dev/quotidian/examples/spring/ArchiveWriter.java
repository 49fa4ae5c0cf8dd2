package dev.quotidian.examples.spring;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.article.Article;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Adds articles. A refresh costs milliseconds and a commit tenths of a second, so neither is done
 * for each article: both are done now and then, and only where something was added.
 */
@Component
class ArchiveWriter {
  private final Archive archive;
  private final AtomicBoolean unrefreshed = new AtomicBoolean();
  private final AtomicBoolean uncommitted = new AtomicBoolean();
  private volatile Optional<String> problem = Optional.empty();

  ArchiveWriter(Archive archive) {
    this.archive = archive;
  }

  /** Adds an article; it is found by searches after the next refresh. */
  void add(Article article) {
    archive.add(article);
    unrefreshed.set(true);
    uncommitted.set(true);
  }

  /** Makes what was added since the last time to be found. */
  void refresh() {
    doIfAny(unrefreshed, archive::refresh);
  }

  /** Makes what was added since the last time durable, and to be found. */
  void commit() {
    doIfAny(uncommitted, archive::commit);
  }

  /** Why the last refresh or commit failed; empty where it did not. */
  Optional<String> problem() {
    return problem;
  }

  private void doIfAny(AtomicBoolean waiting, Runnable action) {
    // Cleared before the action: what is added during it waits for the next one.
    if (!waiting.getAndSet(false)) {
      return;
    }
    try {
      action.run();
      problem = Optional.empty();
    } catch (ArchiveException e) {
      waiting.set(true);
      problem = Optional.of(e.getMessage());
      throw e;
    }
  }
}
