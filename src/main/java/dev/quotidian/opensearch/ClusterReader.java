package dev.quotidian.opensearch;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveMetrics;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.SavedSearchReader;
import dev.quotidian.archive.cluster.UnsupportedOnClusterException;
import dev.quotidian.archive.reading.CopyReport;
import dev.quotidian.archive.support.copy.ArchiveCopy;
import dev.quotidian.opensearch.facet.ClusterFacets;
import dev.quotidian.opensearch.facet.ClusterRoles;
import dev.quotidian.opensearch.facet.ClusterTimelines;
import dev.quotidian.opensearch.search.ArticleBodies;
import dev.quotidian.opensearch.search.ClusterSearches;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.HighlightedBody;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.RolePeriod;
import dev.quotidian.query.result.ScoreExplanation;
import dev.quotidian.query.result.Timeline;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.Suggestions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What an archive in a cluster answers. Safe for use by many threads. */
abstract class ClusterReader implements ArchiveReader {
  final ClusterAccess access;

  ClusterReader(ClusterAccess access) {
    this.access = access;
  }

  /** The saved searches, matched by what an access shows. */
  abstract SavedSearchReader savedSearches(ClusterAccess within);

  private static UnsupportedOnClusterException unsupported(String what) {
    return new UnsupportedOnClusterException(
        "An archive on a cluster does not have " + what + " yet; use an embedded archive for it");
  }

  @Override
  public final ArchiveReader restrictedTo(ArticleCriterion criterion) {
    return new ClusterView(access.within(criterion), this);
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) {
    return access.read("article", context -> new ClusterSearches(context).article(id));
  }

  @Override
  public Stream<AnnotatedArticle> articles(ArticleCriterion criterion) {
    throw unsupported("streams");
  }

  @Override
  public Stream<QuotationHit> quotations(QuotationCriterion criterion) {
    throw unsupported("streams");
  }

  @Override
  public Hits<ArticleHit> search(ArticleSearch search) {
    return counted(
        "articles",
        access.read(
            "articles",
            search.options().budget(),
            context -> new ClusterSearches(context).articles(search)));
  }

  @Override
  public Hits<QuotationHit> search(QuotationSearch search) {
    return counted(
        "quotations",
        access.read(
            "quotations",
            search.options().budget(),
            context -> new ClusterSearches(context).quotations(search)));
  }

  private <T> Hits<T> counted(String kind, Hits<T> hits) {
    access.metering().count(ArchiveMetrics.HITS, kind, hits.hits().size());
    return hits;
  }

  @Override
  public Groups<ArticleHit> grouped(ArticleSearch search, Grouping grouping) {
    throw unsupported("groups");
  }

  @Override
  public Groups<QuotationHit> grouped(QuotationSearch search, Grouping grouping) {
    throw unsupported("groups");
  }

  @Override
  public List<SearchHint<ArticleSearch>> hints(ArticleSearch search) {
    throw unsupported("hints");
  }

  @Override
  public List<SearchHint<QuotationSearch>> hints(QuotationSearch search) {
    throw unsupported("hints");
  }

  @Override
  public final CopyReport copyTo(
      Archive target, Consumer<ArticleRefusedException> refused, Progress progress) {
    return new ArchiveCopy(this, target, refused, progress).run();
  }

  @Override
  public Suggestions suggest(SuggestRequest request) {
    throw unsupported("suggestions");
  }

  @Override
  public Optional<ScoreExplanation> explain(ArticleSearch search, String articleId) {
    throw unsupported("explanations");
  }

  @Override
  public Optional<QuotationExplanation> explain(
      QuotationSearch search, String articleId, int number) {
    throw unsupported("explanations");
  }

  @Override
  public Optional<HighlightedBody> highlightedBody(String id, ArticleCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    return access.read(
        "highlight", context -> new ArticleBodies(context).highlighted(id, criterion));
  }

  @Override
  public Facets facets(FacetRequest request) {
    return access.read("facets", request.budget(), context -> ClusterFacets.of(context, request));
  }

  @Override
  public Timeline timeline(TimelineRequest request) {
    return access.read(
        "timeline", request.budget(), context -> new ClusterTimelines(context, request).timeline());
  }

  @Override
  public FacetTimeline facetTimeline(TimelineRequest request, FacetField field, int limit) {
    return access.read(
        "facet-timeline",
        request.budget(),
        context -> new ClusterTimelines(context, request).timelines(field, limit));
  }

  @Override
  public List<RolePeriod> roles(QuotationCriterion criterion) {
    return access.read("roles", context -> new ClusterRoles(context).of(criterion));
  }

  @Override
  public List<RolePeriod> roles(QuotationCriterion criterion, Duration budget) {
    Objects.requireNonNull(budget, "budget");
    return access.read(
        "roles", Optional.of(budget), context -> new ClusterRoles(context).of(criterion));
  }

  @Override
  public OwnFields fields() {
    return access.index().fields();
  }
}
