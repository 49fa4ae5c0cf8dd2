package dev.quotidian.archive.support;

import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.Progress;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Adds many articles in order, as a pipeline: the next articles are annotated on several threads
 * while some are written. For one thread.
 *
 * @param <A> an article, annotated or not
 * @param <B> the documents of an article, ready to be written
 */
public final class BulkIndexer<A, B> implements AutoCloseable {
  private static final int MAX_BLOCKS_AHEAD = 8; // per thread

  private final Function<A, B> prepare;
  private final Write<B> write;
  private final Consumer<ArticleRefusedException> refused;
  private final Progress progress;
  private final ExecutorService annotators;
  private final int maxAhead;
  private final ArrayDeque<Future<B>> blocks = new ArrayDeque<>();
  private final int maxWrites;
  private final ArrayDeque<Future<Long>> writing = new ArrayDeque<>();
  private long added;
  private long done; // with those that were refused

  /** Starts to write a block and returns at once. */
  public interface Write<B> {
    Future<Long> start(B block) throws IOException;
  }

  /** One that tells nobody how far it is. */
  public BulkIndexer(
      Function<A, B> prepare,
      Write<B> write,
      int threads,
      Consumer<ArticleRefusedException> refused) {
    this(prepare, write, threads, refused, (done, total) -> {});
  }

  /** One that writes one article at a time. */
  public BulkIndexer(
      Function<A, B> prepare,
      Write<B> write,
      int threads,
      Consumer<ArticleRefusedException> refused,
      Progress progress) {
    this(prepare, write, threads, 1, refused, progress);
  }

  /**
   * Closed by the caller.
   *
   * @param prepare called on several threads at once
   * @param threads the number of articles annotated at a time
   * @param maxWrites how many articles are under way to the index at a time
   * @param refused receives each article that {@code prepare} or the index refuses
   * @param progress receives how many articles are added or refused
   */
  public BulkIndexer(
      Function<A, B> prepare,
      Write<B> write,
      int threads,
      int maxWrites,
      Consumer<ArticleRefusedException> refused,
      Progress progress) {
    this.maxWrites = maxWrites;
    this.prepare = prepare;
    this.write = write;
    this.refused = refused;
    this.progress = progress;
    this.maxAhead = threads * MAX_BLOCKS_AHEAD;
    this.annotators =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("quotidian-annotate-", 0).factory());
  }

  /** Adds all articles; returns how many were added. */
  public long add(Iterable<A> articles) throws IOException {
    long total = articles instanceof Collection<A> all ? all.size() : Progress.UNKNOWN;
    for (A article : articles) {
      blocks.add(annotators.submit(() -> prepare.apply(article)));
      if (blocks.size() >= maxAhead) {
        writeFirst(total);
      }
    }
    while (!blocks.isEmpty()) {
      writeFirst(total);
    }
    finishAll(total);
    return added;
  }

  /** Starts to write the first block; meanwhile the next article is read. */
  private void writeFirst(long total) throws IOException {
    Optional<B> block = prepared(blocks.removeFirst(), total);
    while (writing.size() >= maxWrites) {
      finishFirst(total);
    }
    if (block.isPresent()) {
      writing.add(write.start(block.get()));
    }
  }

  private Optional<B> prepared(Future<B> block, long total) throws IOException {
    try {
      return Optional.of(UninterruptibleThread.await(block));
    } catch (ArticleRefusedException refusal) {
      finishAll(total);
      refuse(refusal, total);
      return Optional.empty();
    }
  }

  /** Whoever is told of a refusal knows that the articles before are added. */
  private void finishAll(long total) throws IOException {
    while (!writing.isEmpty()) {
      finishFirst(total);
    }
  }

  private void finishFirst(long total) throws IOException {
    try {
      UninterruptibleThread.await(writing.removeFirst());
      added++;
      progress.done(++done, total);
    } catch (ArticleRefusedException refusal) {
      refuse(refusal, total);
    }
  }

  private void refuse(ArticleRefusedException refusal, long total) {
    refused.accept(refusal);
    progress.done(++done, total);
  }

  @Override
  public void close() {
    annotators.shutdownNow();
  }
}
