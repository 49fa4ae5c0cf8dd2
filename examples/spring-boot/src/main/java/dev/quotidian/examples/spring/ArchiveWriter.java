package dev.quotidian.examples.spring;

import dev.quotidian.archive.Archive;
import dev.quotidian.article.Article;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Adds articles. A refresh costs milliseconds and a commit tenths of a second, so neither is done
 * for each article: both are done on a schedule, and only where something was added.
 */
@Component
class ArchiveWriter {
  private final Archive archive;
  private final PendingAction refresh;
  private final PendingAction commit;

  ArchiveWriter(Archive archive) {
    this.archive = archive;
    this.refresh = new PendingAction(archive::refresh);
    this.commit = new PendingAction(archive::commit);
  }

  /** Adds an article; it is found by searches after the next refresh or commit. */
  void add(Article article) {
    archive.add(article);
    refresh.request();
    commit.request();
  }

  /** Makes all that was added so far searchable. */
  void refresh() {
    refresh.runIfRequested();
  }

  /** Makes all that was added so far durable, and searchable. */
  void commit() {
    commit.runIfRequested();
  }

  /** Why the last commit or refresh failed; empty where neither did. */
  Optional<String> problem() {
    return commit.problem().or(refresh::problem);
  }
}
