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
import dev.quotidian.opensearch.store.StoredArticles;
import dev.quotidian.opensearch.store.StoredRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Adds and deletes the articles of an archive in a cluster. What a method has returned for is
 * acknowledged: the cluster has it on the disks of all copies. Safe for use by many threads.
 */
public final class ClusterWriter implements AutoCloseable {
  /**
   * Enough to fill requests, whatever the size of articles; their bytes are bounded by the queue.
   */
  private static final int MAX_WRITES = 1_000;

  /** An article in its new form, and the version that it takes the place of. */
  private record Rewritten(ClusterBlock block, long seen) {}

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

  /**
   * Deletes articles, with their quotations, unless they were replaced since.
   *
   * @param seen the versions of their documents, by their ids
   * @return how many were deleted
   */
  public long deleteAll(Map<String, Long> seen) {
    List<Future<Long>> deletions = new ArrayList<>();
    seen.forEach((id, version) -> deletions.add(queue.delete(id, version)));
    long deleted = 0;
    for (Future<Long> deletion : deletions) {
      deleted += await(deletion);
    }
    return deleted;
  }

  /**
   * Gives stored articles other annotations, several at a time. One that is replaced or deleted
   * meanwhile stays so.
   *
   * @return how many were written
   * @throws ArticleRefusedException at the first that is refused; those before it are written
   */
  public long rewrite(List<String> ids, UnaryOperator<AnnotatedArticle> annotating) {
    List<StoredRecord> stored =
        new StoredArticles(index)
            .latest(ids, StoredRecord.WHOLE).stream().flatMap(Optional::stream).toList();
    try (BulkIndexer<StoredRecord, Rewritten> indexer =
        new BulkIndexer<>(
            record -> rewritten(record, annotating),
            one -> queue.replace(one.block(), one.seen()),
            index.settings().archive().annotatingThreads(),
            MAX_WRITES,
            refusal -> {
              throw refusal;
            },
            (done, total) -> {})) {
      return indexer.add(stored);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private Rewritten rewritten(StoredRecord record, UnaryOperator<AnnotatedArticle> annotating) {
    return new Rewritten(pipeline.prepare(annotating.apply(record.article())), record.version());
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

  private long await(Future<Long> change) {
    try {
      return UninterruptibleThread.await(change);
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
