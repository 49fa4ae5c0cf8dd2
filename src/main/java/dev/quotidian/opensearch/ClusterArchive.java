package dev.quotidian.opensearch;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveMetrics;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.BackupReport;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.SavedSearches;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.archive.cluster.UnsupportedOnClusterException;
import dev.quotidian.archive.support.ArticlePipeline;
import dev.quotidian.archive.support.ArticlePipeline.TopicModelSource;
import dev.quotidian.archive.support.Rewriting;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.Metering;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.opensearch.cursor.ClusterPaging;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import dev.quotidian.opensearch.saved.ClusterSavedSearchStore;
import dev.quotidian.opensearch.search.ArticleIdScan;
import dev.quotidian.opensearch.search.IndexCheck;
import dev.quotidian.opensearch.search.IndexStatistics;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.opensearch.store.ClusterIndexOpener;
import dev.quotidian.opensearch.store.StoredTopicModel;
import dev.quotidian.opensearch.writing.ClusterWriter;
import dev.quotidian.query.ArticleCriterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * The engine for many machines: an archive in an OpenSearch cluster. Safe for use by many threads.
 */
public final class ClusterArchive extends ClusterReader implements Archive {
  private final ClusterIndex index;
  private final ArticlePipeline<ClusterBlock> pipeline;
  private final ClusterWriter writer;
  private final StoredTopicModel topicModel;
  private final ClusterSavedSearchStore searches;
  private final ArticlePipeline<ArticleBlock> matching; // of saved searches

  private ClusterArchive(ClusterAccess access) {
    super(access);
    this.index = access.index();
    this.topicModel = new StoredTopicModel(index);
    this.pipeline = pipeline(index, topicModel);
    this.writer = new ClusterWriter(index, pipeline);
    this.searches = new ClusterSavedSearchStore(index, access.analyzers());
    this.matching = matching(access, topicModel);
  }

  /** The same archive, whose reading ends when {@code cancellation} is cancelled. */
  private ClusterArchive(ClusterArchive archive, Cancellation cancellation) {
    super(archive.access.cancelledBy(cancellation));
    this.index = archive.index;
    this.topicModel = archive.topicModel;
    this.pipeline = archive.pipeline;
    this.writer = archive.writer;
    this.searches = archive.searches;
    this.matching = archive.matching;
  }

  /**
   * Opens an archive, which is made if it is not there.
   *
   * @throws dev.quotidian.archive.ArchiveVersionException if it was not made by this version
   * @throws dev.quotidian.archive.ArchiveException if the cluster cannot be reached
   */
  public static Archive open(ClusterSettings settings) {
    return open(ClusterIndexOpener.open(settings), settings);
  }

  /**
   * Opens an archive for reading, which must be there.
   *
   * @throws dev.quotidian.archive.ArchiveVersionException if it was not made by this version
   * @throws dev.quotidian.archive.ArchiveException if it is not there, or the cluster cannot be
   *     reached
   */
  public static Archive openReadOnly(ClusterSettings settings) {
    return open(ClusterIndexOpener.openReadOnly(settings), settings);
  }

  private static Archive open(ClusterIndex index, ClusterSettings settings) {
    return new ClusterArchive(
        new ClusterAccess(
            index,
            LanguageAnalyzers.of(Schema.analyzer()),
            new ClusterPaging(index),
            Optional.empty(),
            List.of(),
            new Metering(settings.described(), settings.archive().metrics())));
  }

  private static ArticlePipeline<ArticleBlock> matching(
      ClusterAccess access, TopicModelSource topicModel) {
    ClusterIndex index = access.index();
    return new ArticlePipeline<>(
        index.settings().archive(),
        topicModel,
        article ->
            ArticleBlock.of(
                article,
                index.settings().archive().taxonomy(),
                index.fields(),
                access.analyzers(),
                List.of()));
  }

  private static ArticlePipeline<ClusterBlock> pipeline(
      ClusterIndex index, TopicModelSource topicModel) {
    return new ArticlePipeline<>(
        index.settings().archive(),
        topicModel,
        article -> ClusterBlock.of(article, index.settings().archive().taxonomy(), index.fields()));
  }

  @Override
  public void add(Article article) {
    index.checkWritable();
    Objects.requireNonNull(article, "article");
    counted(() -> writer.add(article));
  }

  @Override
  public void add(Article article, Annotations annotations) {
    index.checkWritable();
    counted(() -> writer.add(new AnnotatedArticle(article, annotations, OptionalInt.empty())));
  }

  @Override
  public long addAll(
      Iterable<Article> articles, Consumer<ArticleRefusedException> refused, Progress progress) {
    index.checkWritable();
    Objects.requireNonNull(progress, "progress");
    return counted(writer.addAll(articles, counted(refused), progress));
  }

  @Override
  public long addAnnotated(
      Iterable<AnnotatedArticle> articles, Consumer<ArticleRefusedException> refused) {
    index.checkWritable();
    return counted(writer.addAnnotated(articles, counted(refused)));
  }

  private void counted(Runnable add) {
    try {
      add.run();
      access.metering().added();
    } catch (ArticleRefusedException e) {
      access.metering().refused();
      throw e;
    }
  }

  private Consumer<ArticleRefusedException> counted(Consumer<ArticleRefusedException> refused) {
    Objects.requireNonNull(refused, "refused");
    return refusal -> {
      access.metering().refused();
      refused.accept(refusal);
    };
  }

  private long counted(long added) {
    access.metering().count(ArchiveMetrics.ARTICLES, "added", added);
    return added;
  }

  @Override
  public void delete(String articleId) {
    index.checkWritable();
    writer.delete(articleId);
  }

  @Override
  public long delete(ArticleCriterion criterion) {
    index.checkWritable();
    Map<String, Long> seen = new LinkedHashMap<>();
    found(criterion, version -> true).forEach(one -> seen.put(one.id(), one.version()));
    long deleted = writer.deleteAll(seen);
    commit();
    return deleted;
  }

  @Override
  public long applyTopicModel(TopicModel model) {
    index.checkWritable();
    topicModel.replace(model);
    Annotator labeller = Annotators.learned(model);
    return rewrite(
        found(ArticleCriterion.matchAll(), version -> true),
        (done, total) -> {},
        stored ->
            stored.withAnnotations(labeller.annotate(stored.article(), stored.annotations())));
  }

  @Override
  public long reannotate(ArticleCriterion criterion, IntPredicate annotators, Progress progress) {
    index.checkWritable();
    Objects.requireNonNull(annotators, "annotators");
    Objects.requireNonNull(progress, "progress");
    return rewrite(
        found(criterion, annotators), progress, stored -> pipeline.annotated(stored.article()));
  }

  /** Gives stored articles other annotations. */
  private long rewrite(
      List<ArticleIdScan.Found> found,
      Progress progress,
      UnaryOperator<AnnotatedArticle> annotating) {
    try {
      return new Rewriting(some -> writer.rewrite(some, annotating), this::commit)
          .run(found.stream().map(ArticleIdScan.Found::id).toList(), progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // none of the writer comes out of it
    }
  }

  /** The articles that satisfy the criterion, with those added just now. */
  private List<ArticleIdScan.Found> found(ArticleCriterion criterion, IntPredicate annotators) {
    refresh();
    return access.read(context -> new ArticleIdScan(context).articles(criterion, annotators));
  }

  @Override
  public Optional<TopicModel> topicModel() {
    return topicModel.model();
  }

  @Override
  public boolean purge() {
    index.checkWritable();
    commit();
    access.paging().close(); // cursors keep what was deleted
    return index.expunge();
  }

  @Override
  public void commit() {
    index.checkWritable();
    metered(() -> access.metering().commit(Metering.CALLED, this::commitAll));
  }

  private void commitAll() {
    writer.commit();
    access.paging().bound();
  }

  @Override
  public void refresh() {
    metered(() -> access.metering().refresh(Metering.CALLED, this::refreshAll));
  }

  private static void metered(Metering.Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // none comes from the writer
    }
  }

  private void refreshAll() {
    writer.refresh();
    topicModel.refresh();
    access.paging().bound();
  }

  @Override
  public SavedSearches savedSearches() {
    return new ClusterSavedSearches(savedSearches(access));
  }

  @Override
  ClusterSavedSearchReader savedSearches(ClusterAccess within) {
    return new ClusterSavedSearchReader(within, searches, matching);
  }

  @Override
  public BackupReport snapshot(Path target) {
    throw new UnsupportedOnClusterException(
        "An archive on a cluster is not backed up into a folder; take snapshots of the index "
            + index.name()
            + " with the cluster, or copy the archive to an embedded one");
  }

  @Override
  public Archive cancelledBy(Cancellation cancellation) {
    return new ClusterArchive(this, cancellation);
  }

  @Override
  public ArchiveStats stats() {
    long bytes = IndexStatistics.bytes(index);
    return access.read(context -> new IndexStatistics(context).stats(bytes));
  }

  @Override
  public ArchiveCheck check() {
    refresh();
    return access.readState(Optional.empty(), context -> new IndexCheck(context).run());
  }

  @Override
  public void close() {
    if (index.connection().isClosed()) {
      return;
    }
    try {
      if (index.isWritable()) {
        commit();
      }
    } finally {
      release();
    }
  }

  /** Also of a cluster that no longer answers nothing stays open here. */
  private void release() {
    try {
      writer.close();
      access.paging().close();
    } finally {
      index.close();
    }
  }
}
