package dev.quotidian.lucene.indexing;

import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Article;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.lucene.store.IndexThread;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Adds many articles in order: the next ones are annotated while one is written. */
public final class BulkIndexer implements AutoCloseable {
  private static final int AHEAD = 8;

  private final EmbeddedArchive archive;
  private final Consumer<ArticleRefusedException> refused;
  private final ExecutorService annotators;
  private final int window;
  private final ArrayDeque<Future<ArticleBlock>> blocks = new ArrayDeque<>();
  private Optional<Future<Long>> writing = Optional.empty();
  private long added;

  public BulkIndexer(
      EmbeddedArchive archive, int threads, Consumer<ArticleRefusedException> refused) {
    this.archive = archive;
    this.refused = refused;
    this.window = threads * AHEAD;
    this.annotators =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("quotidian-annotate-", 0).factory());
  }

  public long add(Iterable<Article> articles) throws IOException {
    for (Article article : articles) {
      blocks.add(annotators.submit(() -> archive.prepare(article)));
      if (blocks.size() >= window) {
        writeFirst();
      }
    }
    while (!blocks.isEmpty()) {
      writeFirst();
    }
    finishWrite();
    return added;
  }

  /** Lets the first block be written while the next article is read. */
  private void writeFirst() throws IOException {
    try {
      ArticleBlock block = IndexThread.await(blocks.removeFirst());
      finishWrite();
      writing = Optional.of(archive.startWrite(block));
    } catch (ArticleRefusedException refusal) {
      refused.accept(refusal);
    }
  }

  private void finishWrite() throws IOException {
    if (writing.isPresent()) {
      IndexThread.await(writing.get());
      writing = Optional.empty();
      added++;
    }
  }

  @Override
  public void close() {
    annotators.shutdownNow();
  }
}
