package dev.quotidian.opensearch;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveMetrics;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.SavedSearchReader;
import dev.quotidian.archive.reading.CopyReport;
import dev.quotidian.archive.support.HintFinder;
import dev.quotidian.archive.support.copy.ArchiveCopy;
import dev.quotidian.lucene.search.CursorPaging.Units;
import dev.quotidian.opensearch.facet.ClusterFacets;
import dev.quotidian.opensearch.facet.ClusterRoles;
import dev.quotidian.opensearch.facet.ClusterTimelines;
import dev.quotidian.opensearch.group.ClusterGroups;
import dev.quotidian.opensearch.search.ArticleBodies;
import dev.quotidian.opensearch.search.ClusterExplanations;
import dev.quotidian.opensearch.search.ClusterSearches;
import dev.quotidian.opensearch.suggest.ClusterSuggester;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.QuotationSearch.Copies;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
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
import dev.quotidian.query.suggest.Correction;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.SuggestionKind;
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
    return access.stream(context -> after -> new ClusterSearches(context).stored(criterion, after));
  }

  @Override
  public Stream<QuotationHit> quotations(QuotationCriterion criterion) {
    return access.stream(context -> after -> new ClusterSearches(context).all(criterion, after));
  }

  @Override
  public Hits<ArticleHit> search(ArticleSearch search) {
    return counted(
        "articles",
        access.page(
            "articles",
            new SearchTarget.Articles(search.criterion()),
            search.options(),
            Units.HITS,
            false,
            (context, after) -> new ClusterSearches(context).articles(search, after)));
  }

  @Override
  public Hits<QuotationHit> search(QuotationSearch search) {
    return counted(
        "quotations",
        access.page(
            "quotations",
            new SearchTarget.Quotations(search.criterion()),
            search.options(),
            new Units(Optional.empty(), search.copies()),
            search.copies() == Copies.COLLAPSED,
            (context, after) ->
                search.copies() == Copies.COLLAPSED
                    ? new ClusterGroups(context).copies(search, after)
                    : new ClusterSearches(context).quotations(search, after)));
  }

  private <T> Hits<T> counted(String kind, Hits<T> hits) {
    access.metering().count(ArchiveMetrics.HITS, kind, hits.hits().size());
    return hits;
  }

  @Override
  public Groups<ArticleHit> grouped(ArticleSearch search, Grouping grouping) {
    grouping.check(search);
    return counted(
        access.page(
            "groups",
            new SearchTarget.Articles(search.criterion()),
            search.options(),
            new Units(Optional.of(grouping.key()), Copies.SHOWN),
            true,
            (context, after) -> new ClusterGroups(context).articles(search, grouping, after)),
        "articles");
  }

  @Override
  public Groups<QuotationHit> grouped(QuotationSearch search, Grouping grouping) {
    grouping.check(search);
    return counted(
        access.page(
            "groups",
            new SearchTarget.Quotations(search.criterion()),
            search.options(),
            new Units(Optional.of(grouping.key()), Copies.SHOWN),
            true,
            (context, after) -> new ClusterGroups(context).quotations(search, grouping, after)),
        "quotations");
  }

  private <H> Groups<H> counted(Hits<Groups.Group<H>> groups, String kind) {
    long hits = groups.hits().stream().mapToLong(group -> group.hits().size()).sum();
    access.metering().count(ArchiveMetrics.HITS, kind, hits);
    return Groups.of(groups);
  }

  @Override
  public List<SearchHint<ArticleSearch>> hints(ArticleSearch search) {
    return HintFinder.ofArticles(
        this, search, corrections(new SearchTarget.Articles(search.criterion()), search.options()));
  }

  @Override
  public List<SearchHint<QuotationSearch>> hints(QuotationSearch search) {
    return HintFinder.ofQuotations(
        this,
        search,
        corrections(new SearchTarget.Quotations(search.criterion()), search.options()));
  }

  /** Other spellings of what is asked. */
  private List<Correction> corrections(SearchTarget asked, SearchOptions options) {
    return access.read(
        Optional.of(options.budget().orElse(HintFinder.BUDGET)),
        context -> new ClusterSuggester(context).corrections(asked, HintFinder.MAX_CORRECTIONS));
  }

  @Override
  public final CopyReport copyTo(
      Archive target, Consumer<ArticleRefusedException> refused, Progress progress) {
    return new ArchiveCopy(this, target, refused, progress).run();
  }

  @Override
  public Suggestions suggest(SuggestRequest request) {
    List<SavedSearch> saved =
        request.kinds().contains(SuggestionKind.SAVED_SEARCH) ? savedSearches().all() : List.of();
    return access.read(
        "suggest",
        request.budget(),
        context -> new ClusterSuggester(context).suggestions(request, saved));
  }

  @Override
  public Optional<ScoreExplanation> explain(ArticleSearch search, String articleId) {
    return access.read(
        "explain",
        search.options().budget(),
        context -> new ClusterExplanations(context).article(search, articleId));
  }

  @Override
  public Optional<QuotationExplanation> explain(
      QuotationSearch search, String articleId, int number) {
    return access.read(
        "explain",
        search.options().budget(),
        context -> new ClusterExplanations(context).quotation(search, articleId, number));
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
