package dev.quotidian.opensearch.writing;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.support.ArticlePipeline;
import dev.quotidian.archive.support.BulkIndexer;
import dev.quotidian.archive.support.UninterruptibleThread;
import dev.quotidian.article.Article;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import dev.quotidian.opensearch.store.ClusterIndex;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Adds and deletes the articles of an archive in a cluster. What a method has returned for is
 * acknowledged: the cluster has it on the disks of all copies. Safe for use by many threads.
 */
public final class ClusterWriter implements AutoCloseable {
  /**
   * Enough to fill requests, whatever the size of articles; their bytes are bounded by the queue.
   */
  private static final int MAX_WRITES = 1_000;

  private final ClusterIndex index;
  private final ArticlePipeline<ClusterBlock> pipeline;
  private final ChangeQueue queue;

  /**
   * Writes to an index.
   *
   * @param pipeline makes the documents of articles
   */
  public ClusterWriter(ClusterIndex index, ArticlePipeline<ClusterBlock> pipeline) {
    this.index = index;
    this.pipeline = pipeline;
    this.queue = new ChangeQueue(index);
  }

  /**
   * Adds an article with what the archive's annotator finds in it.
   *
   * @throws ArticleRefusedException if it cannot be annotated or stored
   */
  public void add(Article article) {
    await(queue.put(pipeline.prepare(article)));
  }

  /**
   * Adds an article with its annotations.
   *
   * @throws ArticleRefusedException if it cannot be stored
   */
  public void add(AnnotatedArticle article) {
    await(queue.put(pipeline.prepare(article)));
  }

  /** Adds many articles; returns how many were added. */
  public long addAll(
      Iterable<Article> articles, Consumer<ArticleRefusedException> refused, Progress progress) {
    return addAll(articles, pipeline::prepare, refused, progress);
  }

  /** Adds many articles with the annotations they have; returns how many were added. */
  public long addAnnotated(
      Iterable<AnnotatedArticle> articles, Consumer<ArticleRefusedException> refused) {
    return addAll(articles, pipeline::prepare, refused, (done, total) -> {});
  }

  private <A> long addAll(
      Iterable<A> articles,
      Function<A, ClusterBlock> prepare,
      Consumer<ArticleRefusedException> refused,
      Progress progress) {
    Objects.requireNonNull(refused, "refused");
    int threads = index.settings().archive().annotatingThreads();
    try (BulkIndexer<A, ClusterBlock> indexer =
        new BulkIndexer<>(prepare, queue::put, threads, MAX_WRITES, refused, progress)) {
      return indexer.add(articles);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Deletes an article and its quotations, if it is there. */
  public void delete(String articleId) {
    Objects.requireNonNull(articleId, "articleId");
    await(queue.delete(articleId));
  }

  /** Makes all changes so far visible to searches. */
  public void refresh() {
    queue.await();
    index.refresh();
  }

  /** Makes all changes so far visible to searches, and the files of the index hold them. */
  public void commit() {
    queue.await();
    index.refresh();
    index.flush();
  }

  private void await(Future<Long> change) {
    try {
      UninterruptibleThread.await(change);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private ArchiveException failed(IOException e) {
    return new ArchiveException(
        "Archive " + index.settings().described() + " cannot be written: " + e.getMessage(), e);
  }

  /** Carries out what was begun, and ends its threads; the index stays open. */
  @Override
  public void close() {
    queue.close();
  }
}
