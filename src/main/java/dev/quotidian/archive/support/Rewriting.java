package dev.quotidian.archive.support;

import dev.quotidian.archive.Progress;
import java.io.IOException;
import java.util.List;

/**
 * Gives stored articles other annotations, in batches, with a commit after every {@value
 * #BATCHES_PER_COMMIT} batches. For one thread.
 *
 * @param batch rewrites the articles with these ids
 * @param commit makes what was written so far durable
 */
public record Rewriting(Batch batch, Commit commit) {
  private static final int BATCH_SIZE = 100;
  private static final int BATCHES_PER_COMMIT = 50;

  /** Rewrites articles; returns how many of them still exist. */
  public interface Batch {
    long rewrite(List<String> ids) throws IOException;
  }

  /** Makes durable. */
  public interface Commit {
    void run();
  }

  /** Rewrites the articles with these ids; returns how many of them still existed. */
  public long run(List<String> ids, Progress progress) throws IOException {
    long done = 0;
    for (int from = 0; from < ids.size(); from += BATCH_SIZE) {
      int end = Math.min(from + BATCH_SIZE, ids.size());
      done += batch.rewrite(ids.subList(from, end));
      progress.done(end, ids.size());
      if (from / BATCH_SIZE % BATCHES_PER_COMMIT == BATCHES_PER_COMMIT - 1) {
        commit.run();
      }
    }
    commit.run();
    return done;
  }
}
