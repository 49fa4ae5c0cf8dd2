package dev.quotidian.lucene;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.index.ArticleDocuments;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.Facet;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Hits;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationHit;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;

/** An archive in a folder of this machine. */
public final class EmbeddedArchive implements Archive {
  private final OpenIndex index;
  private final ArchiveSettings settings;
  private final KeptModel kept;
  private final ReadWriteLock changes = new ReentrantReadWriteLock();

  /** For tests, which bring their own directory: a model is kept in memory alone. */
  EmbeddedArchive(OpenIndex index, ArchiveSettings settings) {
    this(index, settings, KeptModel.inMemory());
  }

  private EmbeddedArchive(OpenIndex index, ArchiveSettings settings, KeptModel kept) {
    this.index = index;
    this.settings = settings;
    this.kept = kept;
  }

  /** Opens for reading and writing. */
  public static Archive open(Path folder, ArchiveSettings settings) {
    return opened(IndexOpening.writing(folder, settings), settings, folder);
  }

  /** Opens for reading. */
  public static Archive openReadOnly(Path folder) {
    return opened(IndexOpening.reading(folder), ArchiveSettings.standard(), folder);
  }

  private static Archive opened(OpenIndex index, ArchiveSettings settings, Path folder) {
    EmbeddedArchive archive = new EmbeddedArchive(index, settings, KeptModel.in(folder));
    boolean success = false;
    try {
      archive.run(archive.kept::load);
      success = true;
      return archive;
    } finally {
      if (!success) {
        archive.close();
      }
    }
  }

  @Override
  public void add(Article article) {
    run(() -> write(prepare(article)));
  }

  @Override
  public void add(Article article, Annotations annotations) {
    run(() -> write(block(article, annotations)));
  }

  @Override
  public long addAll(Iterable<Article> articles, Consumer<ArticleRefusedException> refused) {
    return call(
        () -> {
          index.checkWritable();
          try (BulkLoad load = new BulkLoad(this, settings.annotatingThreads(), refused)) {
            return load.add(articles);
          }
        });
  }

  /** Annotates; any thread may. */
  BulkLoad.Block prepare(Article article) {
    index.checkWritable();
    return block(article, annotated(article));
  }

  private Annotations annotated(Article article) {
    try {
      Annotations found = settings.annotator().annotate(article);
      return kept.model()
          .map(model -> Annotators.learned(model).annotate(article, found))
          .orElse(found);
    } catch (RuntimeException e) {
      throw new ArticleRefusedException(
          article.id(),
          "Article "
              + article.id()
              + ": the annotator failed ("
              + e
              + "); mend it, or add the article with annotations",
          e);
    }
  }

  private static BulkLoad.Block block(Article article, Annotations annotations) {
    try {
      return new BulkLoad.Block(article.id(), ArticleDocuments.of(article, annotations));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new ArticleRefusedException(
          article.id(), "Article " + article.id() + " cannot be kept: " + e.getMessage(), e);
    }
  }

  private void write(BulkLoad.Block block) throws IOException {
    OwnThread.await(startWrite(block));
  }

  /** Writes as soon as what was asked before is done. */
  Future<Long> startWrite(BulkLoad.Block block) {
    changes.readLock().lock();
    try {
      return index.replace(block.articleId(), block.documents());
    } finally {
      changes.readLock().unlock();
    }
  }

  @Override
  public long relabel(TopicModel model) {
    return call(
        () -> {
          index.checkWritable();
          kept.keep(model);
          return new Relabelling(this, Annotators.learned(model)).run();
        });
  }

  @Override
  public Optional<TopicModel> topicModel() {
    return kept.model();
  }

  /** The ids of all articles, those included that were added just now. */
  List<String> ids() {
    refresh();
    return read(Searching::ids);
  }

  /**
   * Annotates stored articles anew and writes them; whoever wants to add or delete waits meanwhile,
   * so that nothing newer is overwritten.
   *
   * @return how many of them there still are
   */
  int annotateAnew(List<String> ids, Annotator annotator) throws IOException {
    changes.writeLock().lock();
    try {
      index.refresh();
      List<Future<Long>> writes = new ArrayList<>();
      for (String id : ids) {
        article(id)
            .map(
                stored ->
                    block(
                        stored.article(),
                        annotator.annotate(stored.article(), stored.annotations())))
            .ifPresent(block -> writes.add(index.replace(block.articleId(), block.documents())));
      }
      for (Future<Long> write : writes) {
        OwnThread.await(write);
      }
      return writes.size();
    } finally {
      changes.writeLock().unlock();
    }
  }

  @Override
  public void delete(String articleId) {
    run(
        () -> {
          changes.readLock().lock();
          try {
            index.delete(articleId);
          } finally {
            changes.readLock().unlock();
          }
        });
  }

  @Override
  public void commit() {
    run(index::commit);
  }

  @Override
  public void refresh() {
    run(index::refresh);
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) {
    return read(search -> search.article(id));
  }

  @Override
  public Hits<ArticleHit> search(ArticleSearch asked) {
    return read(search -> search.articles(asked));
  }

  @Override
  public Hits<QuotationHit> search(QuotationSearch asked) {
    return read(search -> search.quotations(asked));
  }

  @Override
  public Facet facet(ArticleCriterion criterion, FacetField field, int limit) {
    return read(search -> search.facet(criterion, field, limit));
  }

  @Override
  public Facet facet(QuotationCriterion criterion, FacetField field, int limit) {
    return read(search -> search.facet(criterion, field, limit));
  }

  @Override
  public Timeline timeline(
      ArticleCriterion criterion, DateAxis axis, Granularity by, DateRange within) {
    return read(search -> search.timeline(criterion, axis, by, within));
  }

  @Override
  public Timeline timeline(
      QuotationCriterion criterion, DateAxis axis, Granularity by, DateRange within) {
    return read(search -> search.timeline(criterion, axis, by, within));
  }

  @Override
  public ArchiveStats stats() {
    long bytes = call(index::bytes);
    return read(search -> search.stats(bytes));
  }

  @Override
  public ArchiveCheck check() {
    return call(() -> index.check());
  }

  @Override
  public void close() {
    run(index::close);
  }

  /** What a reader does with one snapshot. */
  private interface Reading<T> {
    T read(Searching search) throws IOException;
  }

  private interface Action {
    void run() throws IOException;
  }

  private interface Call<T> {
    T call() throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    return call(
        () -> {
          Snapshot snapshot = index.acquire();
          try {
            return reading.read(new Searching(snapshot, index.translation(), index.analyzer()));
          } finally {
            index.release(snapshot);
          }
        });
  }

  private void run(Action action) {
    call(
        () -> {
          action.run();
          return Boolean.TRUE;
        });
  }

  private <T> T call(Call<T> call) {
    try {
      return call.call();
    } catch (AlreadyClosedException e) {
      throw new ArchiveException(
          "Archive " + index.name() + " is closed; open it again" + cause(e), e);
    } catch (IOException e) {
      throw new ArchiveException(
          "Archive "
              + index.name()
              + " cannot be read or written: "
              + e.getMessage()
              + "; what the last commit returned for is kept",
          e);
    }
  }

  private static String cause(AlreadyClosedException e) {
    return e.getCause() == null ? "" : " (closed by: " + e.getCause() + ")";
  }
}
