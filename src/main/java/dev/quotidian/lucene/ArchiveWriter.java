package dev.quotidian.lucene;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.support.ArticlePipeline;
import dev.quotidian.archive.support.BulkIndexer;
import dev.quotidian.archive.support.UninterruptibleThread;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.lucene.store.OpenIndex;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Adds, deletes and rewrites the articles of one archive. Whoever adds or deletes shares the lock;
 * rewriting stored articles has it alone, so that nothing newer is overwritten. Safe for use by
 * many threads.
 */
final class ArchiveWriter {
  private static final Progress UNTOLD = (done, total) -> {};

  private final OpenIndex index;
  private final ArticlePipeline<ArticleBlock> pipeline;
  private final int annotatingThreads;
  private final Metering metering;
  private final ReadWriteLock changes = new ReentrantReadWriteLock();

  ArchiveWriter(
      OpenIndex index,
      ArticlePipeline<ArticleBlock> pipeline,
      int annotatingThreads,
      Metering metering) {
    this.metering = metering;
    this.index = index;
    this.pipeline = pipeline;
    this.annotatingThreads = annotatingThreads;
  }

  void add(Article article) throws IOException {
    addOne(() -> prepare(article));
  }

  void add(Article article, Annotations annotations) throws IOException {
    addOne(() -> pipeline.prepare(new AnnotatedArticle(article, annotations)));
  }

  private void addOne(Supplier<ArticleBlock> prepared) throws IOException {
    try {
      UninterruptibleThread.await(startWrite(prepared.get()));
      metering.added();
    } catch (ArticleRefusedException e) {
      metering.refused();
      throw e;
    }
  }

  long addAll(
      Iterable<Article> articles, Consumer<ArticleRefusedException> refused, Progress progress)
      throws IOException {
    return addAll(articles, this::prepare, refused, progress);
  }

  long addAnnotated(Iterable<AnnotatedArticle> articles, Consumer<ArticleRefusedException> refused)
      throws IOException {
    return addAll(articles, pipeline::prepare, refused, UNTOLD);
  }

  private <A> long addAll(
      Iterable<A> articles,
      Function<A, ArticleBlock> prepare,
      Consumer<ArticleRefusedException> refused,
      Progress progress)
      throws IOException {
    index.checkWritable();
    try (BulkIndexer<A, ArticleBlock> indexer =
        new BulkIndexer<>(prepare, this::startAdd, annotatingThreads, counted(refused), progress)) {
      return indexer.add(articles);
    }
  }

  /** What is started is added, unless the archive fails. */
  private Future<Long> startAdd(ArticleBlock block) {
    Future<Long> started = startWrite(block);
    metering.added();
    return started;
  }

  private Consumer<ArticleRefusedException> counted(Consumer<ArticleRefusedException> refused) {
    Objects.requireNonNull(refused, "refused");
    return refusal -> {
      metering.refused();
      refused.accept(refusal);
    };
  }

  private ArticleBlock prepare(Article article) {
    index.checkWritable();
    return pipeline.prepare(article);
  }

  /** Starts to write a block; blocks are written in the order of the calls. */
  private Future<Long> startWrite(ArticleBlock block) {
    changes.readLock().lock();
    try {
      return index.replace(block.articleId(), block.documents());
    } finally {
      changes.readLock().unlock();
    }
  }

  void delete(String articleId) throws IOException {
    changes.readLock().lock();
    try {
      index.delete(articleId);
    } finally {
      changes.readLock().unlock();
    }
  }

  /**
   * Deletes what is found to match, and commits. Adding waits meanwhile, so that nothing that was
   * added since is deleted for what it replaced.
   *
   * @param matching the ids to delete, with those added just now
   * @return how many
   */
  long deleteAll(Supplier<List<String>> matching) throws IOException {
    index.checkWritable();
    changes.writeLock().lock();
    try {
      List<String> ids = matching.get();
      index.deleteAll(ids);
      return ids.size();
    } finally {
      changes.writeLock().unlock();
    }
  }

  /** Takes what was deleted off the disk; true if nothing is left. Adding waits meanwhile. */
  boolean purge() throws IOException {
    changes.writeLock().lock();
    try {
      return index.purge();
    } finally {
      changes.writeLock().unlock();
    }
  }

  /**
   * Gives stored articles other annotations, several at a time, and writes them. Adding and
   * deleting wait meanwhile.
   *
   * @param stored the article with an id, as of the last refresh
   * @return how many of the articles still exist
   * @throws ArticleRefusedException at the first that is refused; those before it are written
   */
  long rewrite(
      List<String> ids,
      Function<String, Optional<AnnotatedArticle>> stored,
      UnaryOperator<AnnotatedArticle> annotating)
      throws IOException {
    changes.writeLock().lock();
    try (BulkIndexer<AnnotatedArticle, ArticleBlock> indexer =
        new BulkIndexer<>(
            article -> pipeline.prepare(annotating.apply(article)),
            block -> index.replace(block.articleId(), block.documents()),
            annotatingThreads,
            refusal -> {
              throw refusal;
            })) {
      index.refresh();
      return indexer.add(ids.stream().map(stored).flatMap(Optional::stream).toList());
    } finally {
      changes.writeLock().unlock();
    }
  }
}
