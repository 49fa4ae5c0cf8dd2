package dev.quotidian.lucene;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SavedSearches;
import dev.quotidian.archive.engine.ArticlePipeline;
import dev.quotidian.archive.engine.BulkIndexer;
import dev.quotidian.archive.engine.SavedSearchFile;
import dev.quotidian.archive.engine.TopicModelFile;
import dev.quotidian.archive.engine.TopicRelabelling;
import dev.quotidian.archive.engine.UninterruptibleThread;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.lucene.saved.SavedSearchStore;
import dev.quotidian.lucene.search.CursorPaging;
import dev.quotidian.lucene.search.SnapshotReader;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.lucene.store.IndexOpener;
import dev.quotidian.lucene.store.OpenIndex;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.RolePeriod;
import dev.quotidian.query.result.ScoreExplanation;
import dev.quotidian.query.result.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/**
 * The embedded engine: an archive as a Lucene index in a local folder. Safe for use by many
 * threads.
 */
public final class EmbeddedArchive implements Archive {
  private final OpenIndex index;
  private final ArchiveSettings settings;
  private final ArchiveAccess access;
  private final CursorPaging paging;
  private final TopicModelFile modelFile;
  private final SavedSearchStore searches;
  private final ArticlePipeline<ArticleBlock> pipeline;
  private final ReadWriteLock changes;

  /**
   * For tests, which bring their own directory: topic models and saved searches are in memory only.
   */
  public EmbeddedArchive(OpenIndex index, ArchiveSettings settings) {
    this(
        index,
        settings,
        new CursorPaging(index, settings.cursors()),
        TopicModelFile.inMemory(),
        new SavedSearchStore(index, Optional.empty()),
        new ReentrantReadWriteLock(),
        Optional.empty());
  }

  private EmbeddedArchive(
      OpenIndex index,
      ArchiveSettings settings,
      CursorPaging paging,
      TopicModelFile models,
      SavedSearchStore searches,
      ReadWriteLock changes,
      Optional<Cancellation> cancellation) {
    this.index = index;
    this.settings = settings;
    this.paging = paging;
    this.modelFile = models;
    this.searches = searches;
    this.pipeline =
        new ArticlePipeline<>(
            settings,
            models,
            (article, annotations) -> ArticleBlock.of(article, annotations, settings.taxonomy()));
    this.changes = changes;
    this.access = new ArchiveAccess(index, paging, cancellation);
  }

  /** Opens for reading and writing. */
  public static Archive open(Path folder, ArchiveSettings settings) {
    return open(IndexOpener.openWritable(folder, settings), settings, folder);
  }

  /** Opens for reading. */
  public static Archive openReadOnly(Path folder) {
    return openReadOnly(folder, ArchiveSettings.standard());
  }

  /** Opens for reading. */
  public static Archive openReadOnly(Path folder, ArchiveSettings settings) {
    return open(IndexOpener.openReadOnly(folder, settings), settings, folder);
  }

  private static Archive open(OpenIndex index, ArchiveSettings settings, Path folder) {
    return new EmbeddedArchive(
        index,
        settings,
        new CursorPaging(index, settings.cursors()),
        TopicModelFile.in(folder),
        new SavedSearchStore(index, Optional.of(SavedSearchFile.in(folder))),
        new ReentrantReadWriteLock(),
        Optional.empty());
  }

  @Override
  public void add(Article article) {
    access.run(() -> write(prepare(article)));
  }

  @Override
  public void add(Article article, Annotations annotations) {
    access.run(() -> write(pipeline.prepare(article, annotations)));
  }

  @Override
  public long addAll(Iterable<Article> articles, Consumer<ArticleRefusedException> refused) {
    return access.call(
        () -> {
          index.checkWritable();
          try (BulkIndexer<ArticleBlock> load =
              new BulkIndexer<>(
                  this::prepare, this::startWrite, settings.annotatingThreads(), refused)) {
            return load.add(articles);
          }
        });
  }

  private ArticleBlock prepare(Article article) {
    index.checkWritable();
    return pipeline.prepare(article);
  }

  private void write(ArticleBlock block) throws IOException {
    UninterruptibleThread.await(startWrite(block));
  }

  /** Starts to write a block; blocks are written in the order of the calls. */
  public Future<Long> startWrite(ArticleBlock block) {
    changes.readLock().lock();
    try {
      return index.replace(block.articleId(), block.documents());
    } finally {
      changes.readLock().unlock();
    }
  }

  @Override
  public long applyTopicModel(TopicModel model) {
    return access.call(
        () -> {
          index.checkWritable();
          modelFile.replace(model);
          Annotator labeller = Annotators.learned(model);
          return new TopicRelabelling(ids -> annotateAgain(ids, labeller), this::commit).run(ids());
        });
  }

  @Override
  public Optional<TopicModel> topicModel() {
    return modelFile.model();
  }

  /** The ids of all articles, with those added just now. */
  public List<String> ids() {
    refresh();
    return access.read(SnapshotReader::ids);
  }

  /**
   * Annotates stored articles again and writes them. Meanwhile adding and deleting wait, so that
   * nothing newer is overwritten.
   *
   * @return how many of them still exist
   */
  public int annotateAgain(List<String> ids, Annotator annotator) throws IOException {
    changes.writeLock().lock();
    try {
      index.refresh();
      List<Future<Long>> writes = new ArrayList<>();
      for (String id : ids) {
        article(id)
            .map(
                stored ->
                    pipeline.prepare(
                        stored.article(),
                        annotator.annotate(stored.article(), stored.annotations())))
            .ifPresent(block -> writes.add(index.replace(block.articleId(), block.documents())));
      }
      for (Future<Long> write : writes) {
        UninterruptibleThread.await(write);
      }
      return writes.size();
    } finally {
      changes.writeLock().unlock();
    }
  }

  @Override
  public void delete(String articleId) {
    access.run(
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
    access.run(index::commit);
  }

  @Override
  public void refresh() {
    access.run(
        () -> {
          index.refresh();
          searches.refresh();
        });
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) {
    return access.read(search -> search.article(id));
  }

  @Override
  public SavedSearches savedSearches() {
    return new EmbeddedSavedSearches(access, searches, pipeline);
  }

  @Override
  public Hits<ArticleHit> search(ArticleSearch asked) {
    return access.page(
        CursorPaging.SearchKey.of(new SearchTarget.Articles(asked.criterion()), asked.options()),
        asked.options().cursor(),
        asked.options().budget(),
        (search, after) -> search.articles(asked, after));
  }

  @Override
  public Hits<QuotationHit> search(QuotationSearch asked) {
    return access.page(
        CursorPaging.SearchKey.of(new SearchTarget.Quotations(asked.criterion()), asked.options()),
        asked.options().cursor(),
        asked.options().budget(),
        (search, after) -> search.quotations(asked, after));
  }

  @Override
  public Optional<ScoreExplanation> explain(ArticleSearch asked, String articleId) {
    return access.read(search -> search.explanation(asked, articleId));
  }

  @Override
  public Optional<QuotationExplanation> explain(
      QuotationSearch asked, String articleId, int number) {
    return access.read(search -> search.explanation(asked, articleId, number));
  }

  @Override
  public Facets facets(FacetRequest request) {
    return access.read(request.budget(), search -> search.facets(request));
  }

  @Override
  public Timeline timeline(TimelineRequest request) {
    return access.read(request.budget(), search -> search.timeline(request));
  }

  @Override
  public FacetTimeline facetTimeline(TimelineRequest request, FacetField field, int limit) {
    return access.read(request.budget(), search -> search.timelines(request, field, limit));
  }

  @Override
  public Archive cancelledBy(Cancellation by) {
    return new EmbeddedArchive(
        index, settings, paging, modelFile, searches, changes, Optional.of(by));
  }

  @Override
  public List<RolePeriod> roles(QuotationCriterion criterion) {
    return access.read(search -> search.roles(criterion));
  }

  @Override
  public ArchiveStats stats() {
    long bytes = access.call(index::sizeInBytes);
    return access.read(search -> search.stats(bytes));
  }

  @Override
  public ArchiveCheck check() {
    return access.call(() -> index.check());
  }

  @Override
  public void close() {
    access.run(index::close);
  }
}
