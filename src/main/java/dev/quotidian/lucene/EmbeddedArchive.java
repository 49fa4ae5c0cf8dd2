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
import dev.quotidian.archive.BackupReport;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.SavedSearches;
import dev.quotidian.archive.support.ArticlePipeline;
import dev.quotidian.archive.support.Rewriting;
import dev.quotidian.archive.support.SavedSearchFile;
import dev.quotidian.archive.support.TopicModelFile;
import dev.quotidian.archive.support.UncommittedChanges;
import dev.quotidian.archive.support.UninterruptibleThread;
import dev.quotidian.archive.support.vector.ArticleEncoder;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.lucene.backup.ArchiveBackup;
import dev.quotidian.lucene.integrity.ArchiveChecker;
import dev.quotidian.lucene.saved.SavedSearchStore;
import dev.quotidian.lucene.search.CursorPaging;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexOpener;
import dev.quotidian.lucene.store.LuceneVersion;
import dev.quotidian.lucene.store.OpenIndex;
import dev.quotidian.query.ArticleCriterion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * The embedded engine: an archive as a Lucene index in a local folder. Safe for use by many
 * threads.
 */
public final class EmbeddedArchive extends EmbeddedReader implements Archive {
  private final OpenIndex index;
  private final Optional<Path> folder;
  private final TopicModelFile modelFile;
  private final SavedSearchStore searches;
  private final ArticlePipeline<ArticleBlock> matching; // of saved searches, which need no vectors
  private final ArticlePipeline<ArticleBlock> pipeline;
  private final ArchiveWriter writer;
  private final Optional<UncommittedChanges> uncommitted;
  private final Optional<AutoRefresh> refreshing;

  /** Without a folder: topic models and saved searches are in memory only. */
  public EmbeddedArchive(OpenIndex index, ArchiveSettings settings) {
    this(
        index,
        settings,
        Optional.empty(),
        TopicModelFile.inMemory(),
        new SavedSearchStore(index, Optional.empty()));
  }

  private EmbeddedArchive(
      OpenIndex index,
      ArchiveSettings settings,
      Optional<Path> folder,
      TopicModelFile modelFile,
      SavedSearchStore searches) {
    super(
        new ArchiveAccess(
            index,
            new CursorPaging(index, settings.cursors()),
            Optional.empty(),
            Optional.empty(),
            new Metering(index.name(), settings.metrics())));
    this.index = index;
    this.folder = folder;
    this.modelFile = modelFile;
    this.searches = searches;
    this.matching = pipeline(index, settings, modelFile, article -> List.of());
    this.pipeline =
        pipeline(
            index,
            settings,
            modelFile,
            article -> ArticleEncoder.vectors(article, index.encoder().encoder()));
    this.writer =
        new ArchiveWriter(index, pipeline, settings.annotatingThreads(), access.metering());
    this.uncommitted =
        index.isWritable()
            ? Optional.of(
                UncommittedChanges.watch(
                    index.name(),
                    () -> index.folder().isPresent() && index.hasUncommittedChanges(),
                    () -> access.metering().commit(Metering.AUTOMATIC, index::commitUnattended),
                    settings.autoCommit()))
            : Optional.empty();
    this.refreshing =
        settings
            .refreshEvery()
            .map(
                every -> AutoRefresh.every(every, index.name(), () -> refresh(Metering.AUTOMATIC)));
  }

  private static ArticlePipeline<ArticleBlock> pipeline(
      OpenIndex index,
      ArchiveSettings settings,
      TopicModelFile modelFile,
      Function<AnnotatedArticle, List<Optional<byte[]>>> vectors) {
    return new ArticlePipeline<>(
        settings,
        modelFile,
        article ->
            ArticleBlock.of(
                article,
                settings.taxonomy(),
                index.fields(),
                index.analyzers(),
                vectors.apply(article)));
  }

  /** The same archive, whose reading ends when {@code cancellation} is cancelled. */
  private EmbeddedArchive(EmbeddedArchive archive, Cancellation cancellation) {
    super(archive.access.cancelledBy(cancellation));
    this.index = archive.index;
    this.folder = archive.folder;
    this.modelFile = archive.modelFile;
    this.searches = archive.searches;
    this.matching = archive.matching;
    this.pipeline = archive.pipeline;
    this.writer = archive.writer;
    this.uncommitted = archive.uncommitted;
    this.refreshing = archive.refreshing;
  }

  /** Opens for reading and writing. */
  public static Archive open(Path folder, ArchiveSettings settings) {
    LuceneVersion.check(folder);
    return open(IndexOpener.openWritable(folder, settings), settings, folder);
  }

  /** A new one in memory, which ends when it is closed. */
  public static Archive inMemory(ArchiveSettings settings) {
    LuceneVersion.check(Path.of("memory"));
    return new EmbeddedArchive(IndexOpener.inMemory(settings), settings);
  }

  /** Opens for reading. */
  public static Archive openReadOnly(Path folder) {
    return openReadOnly(folder, ArchiveSettings.standard());
  }

  /** Opens for reading. */
  public static Archive openReadOnly(Path folder, ArchiveSettings settings) {
    LuceneVersion.check(folder);
    return open(IndexOpener.openReadOnly(folder, settings), settings, folder);
  }

  private static Archive open(OpenIndex index, ArchiveSettings settings, Path folder) {
    return new EmbeddedArchive(
        index,
        settings,
        Optional.of(folder),
        TopicModelFile.in(folder),
        new SavedSearchStore(index, Optional.of(SavedSearchFile.in(folder))));
  }

  @Override
  public void add(Article article) {
    access.run(() -> writer.add(article));
  }

  @Override
  public void add(Article article, Annotations annotations) {
    access.run(() -> writer.add(article, annotations));
  }

  @Override
  public long addAll(
      Iterable<Article> articles, Consumer<ArticleRefusedException> refused, Progress progress) {
    Objects.requireNonNull(progress, "progress");
    return access.call(() -> writer.addAll(articles, refused, progress));
  }

  @Override
  public long addAnnotated(
      Iterable<AnnotatedArticle> articles, Consumer<ArticleRefusedException> refused) {
    return access.call(() -> writer.addAnnotated(articles, refused));
  }

  @Override
  public long applyTopicModel(TopicModel model) {
    return access.call(
        () -> {
          index.checkWritable();
          modelFile.replace(model);
          Annotator labeller = Annotators.learned(model);
          return rewrite(
              ids(ArticleCriterion.matchAll(), version -> true),
              (done, total) -> {},
              stored ->
                  stored.withAnnotations(
                      labeller.annotate(stored.article(), stored.annotations())));
        });
  }

  @Override
  public long reannotate(ArticleCriterion criterion, IntPredicate annotators, Progress progress) {
    Objects.requireNonNull(annotators, "annotators");
    Objects.requireNonNull(progress, "progress");
    return access.call(
        () -> {
          index.checkWritable();
          return rewrite(
              ids(criterion, annotators), progress, stored -> pipeline.annotated(stored.article()));
        });
  }

  /** Gives stored articles other annotations. */
  private long rewrite(
      List<String> ids, Progress progress, UnaryOperator<AnnotatedArticle> annotating)
      throws IOException {
    return new Rewriting(some -> writer.rewrite(some, this::article, annotating), this::commit)
        .run(ids, progress);
  }

  @Override
  public Optional<TopicModel> topicModel() {
    return modelFile.model();
  }

  /** The ids of the articles that satisfy the criterion, with those added just now. */
  private List<String> ids(ArticleCriterion criterion, IntPredicate annotators) {
    refresh();
    return access.read(search -> search.ids(criterion, annotators));
  }

  @Override
  public void delete(String articleId) {
    access.run(() -> writer.delete(articleId));
  }

  @Override
  public long delete(ArticleCriterion criterion) {
    return access.call(() -> writer.deleteAll(() -> ids(criterion, version -> true)));
  }

  @Override
  public boolean purge() {
    return access.call(writer::purge);
  }

  @Override
  public void commit() {
    access.run(() -> access.metering().commit(Metering.CALLED, index::commit));
  }

  @Override
  public void refresh() {
    refresh(Metering.CALLED);
  }

  private void refresh(String kind) {
    access.run(() -> access.metering().refresh(kind, this::refreshAll));
  }

  private void refreshAll() throws IOException {
    index.refresh();
    searches.refresh();
  }

  @Override
  public SavedSearches savedSearches() {
    return savedSearches(access);
  }

  @Override
  SavedSearches savedSearches(ArchiveAccess within) {
    return new EmbeddedSavedSearches(within, searches, matching);
  }

  @Override
  public Archive cancelledBy(Cancellation by) {
    return new EmbeddedArchive(this, by);
  }

  @Override
  public ArchiveStats stats() {
    long bytes = access.call(index::sizeInBytes);
    return access.read(search -> search.stats(bytes));
  }

  @Override
  public ArchiveCheck check() {
    Deadline deadline = Deadline.of(access.cancellation(), Optional.empty());
    return access.call(
        () ->
            UninterruptibleThread.callApart(
                "quotidian-read",
                () -> ArchiveChecker.of(index.directory(), folder, deadline::check)));
  }

  @Override
  public BackupReport snapshot(Path target) {
    return access.call(() -> new ArchiveBackup(index, folder).copyTo(target));
  }

  @Override
  public void close() {
    access.run(
        () -> {
          refreshing.ifPresent(AutoRefresh::close);
          uncommitted.ifPresent(UncommittedChanges::close);
          index.close();
        });
  }
}
