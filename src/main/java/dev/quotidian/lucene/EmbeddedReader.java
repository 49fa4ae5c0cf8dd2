package dev.quotidian.lucene;

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
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the embedded engine answers, each from one snapshot of the index. Safe for use by many
 * threads.
 */
abstract class EmbeddedReader implements ArchiveReader {
  final ArchiveAccess access;

  EmbeddedReader(ArchiveAccess access) {
    this.access = access;
  }

  /** The saved searches, matched by what an access shows. */
  abstract SavedSearchReader savedSearches(ArchiveAccess within);

  @Override
  public final ArchiveReader restrictedTo(ArticleCriterion criterion) {
    return new EmbeddedView(access.within(criterion), this);
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) {
    return access.metering().search("article", () -> access.read(search -> search.article(id)));
  }

  @Override
  public Stream<AnnotatedArticle> articles(ArticleCriterion criterion) {
    return access
        .metering()
        .search("stream", () -> access.stream(search -> search.scan(criterion)));
  }

  @Override
  public Stream<QuotationHit> quotations(QuotationCriterion criterion) {
    return access
        .metering()
        .search("stream", () -> access.stream(search -> search.scan(criterion)));
  }

  @Override
  public Hits<ArticleHit> search(ArticleSearch asked) {
    return counted(
        "articles",
        access
            .metering()
            .search(
                "articles",
                () ->
                    access.page(
                        new SearchTarget.Articles(asked.criterion()),
                        asked.options(),
                        Units.HITS,
                        (search, after) -> search.articles(asked, after))));
  }

  @Override
  public Hits<QuotationHit> search(QuotationSearch asked) {
    return counted(
        "quotations",
        access
            .metering()
            .search(
                "quotations",
                () ->
                    access.page(
                        new SearchTarget.Quotations(asked.criterion()),
                        asked.options(),
                        new Units(Optional.empty(), asked.copies()),
                        (search, after) -> search.quotations(asked, after))));
  }

  @Override
  public Groups<ArticleHit> grouped(ArticleSearch asked, Grouping grouping) {
    grouping.check(asked);
    SearchTarget target = new SearchTarget.Articles(asked.criterion());
    return grouped(
        "articles",
        () ->
            access.page(
                target,
                asked.options(),
                new Units(Optional.of(grouping.key()), Copies.SHOWN),
                (search, after) -> search.groups(asked, grouping, after)));
  }

  @Override
  public Groups<QuotationHit> grouped(QuotationSearch asked, Grouping grouping) {
    grouping.check(asked);
    SearchTarget target = new SearchTarget.Quotations(asked.criterion());
    return grouped(
        "quotations",
        () ->
            access.page(
                target,
                asked.options(),
                new Units(Optional.of(grouping.key()), Copies.SHOWN),
                (search, after) -> search.groups(asked, grouping, after)));
  }

  private <H> Groups<H> grouped(String kind, Supplier<Hits<Groups.Group<H>>> reading) {
    Groups<H> groups = Groups.of(access.metering().search("groups", reading));
    long hits = groups.groups().stream().mapToLong(group -> group.hits().size()).sum();
    access.metering().count(ArchiveMetrics.HITS, kind, hits);
    return groups;
  }

  @Override
  public List<SearchHint<ArticleSearch>> hints(ArticleSearch asked) {
    return HintFinder.ofArticles(
        this, asked, corrections(new SearchTarget.Articles(asked.criterion()), asked.options()));
  }

  @Override
  public List<SearchHint<QuotationSearch>> hints(QuotationSearch asked) {
    return HintFinder.ofQuotations(
        this, asked, corrections(new SearchTarget.Quotations(asked.criterion()), asked.options()));
  }

  /** Other spellings of what is asked. */
  private List<Correction> corrections(SearchTarget asked, SearchOptions options) {
    Duration budget = options.budget().orElse(HintFinder.BUDGET);
    return access.read(
        Optional.of(budget), search -> search.corrections(asked, HintFinder.MAX_CORRECTIONS));
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
    return access
        .metering()
        .search(
            "suggest",
            () -> access.read(request.budget(), search -> search.suggestions(request, saved)));
  }

  @Override
  public Optional<ScoreExplanation> explain(ArticleSearch asked, String articleId) {
    return access
        .metering()
        .search(
            "explain",
            () ->
                access.read(
                    asked.options().budget(), search -> search.explanation(asked, articleId)));
  }

  @Override
  public Optional<QuotationExplanation> explain(
      QuotationSearch asked, String articleId, int number) {
    return access
        .metering()
        .search(
            "explain",
            () ->
                access.read(
                    asked.options().budget(),
                    search -> search.explanation(asked, articleId, number)));
  }

  @Override
  public Optional<HighlightedBody> highlightedBody(String id, ArticleCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    return access
        .metering()
        .search("highlight", () -> access.read(search -> search.highlightedBody(id, criterion)));
  }

  @Override
  public Facets facets(FacetRequest request) {
    return access
        .metering()
        .search("facets", () -> access.read(request.budget(), search -> search.facets(request)));
  }

  @Override
  public Timeline timeline(TimelineRequest request) {
    return access
        .metering()
        .search(
            "timeline", () -> access.read(request.budget(), search -> search.timeline(request)));
  }

  @Override
  public FacetTimeline facetTimeline(TimelineRequest request, FacetField field, int limit) {
    return access
        .metering()
        .search(
            "facet-timeline",
            () -> access.read(request.budget(), search -> search.timelines(request, field, limit)));
  }

  @Override
  public OwnFields fields() {
    return access.index().fields();
  }

  @Override
  public List<RolePeriod> roles(QuotationCriterion criterion) {
    return access.metering().search("roles", () -> access.read(search -> search.roles(criterion)));
  }

  @Override
  public List<RolePeriod> roles(QuotationCriterion criterion, Duration budget) {
    Objects.requireNonNull(budget, "budget");
    return access
        .metering()
        .search("roles", () -> access.read(Optional.of(budget), search -> search.roles(criterion)));
  }

  private <T> Hits<T> counted(String kind, Hits<T> hits) {
    access.metering().count(ArchiveMetrics.HITS, kind, hits.hits().size());
    return hits;
  }
}
