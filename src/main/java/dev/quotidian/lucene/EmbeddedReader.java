package dev.quotidian.lucene;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.support.HintFinder;
import dev.quotidian.lucene.search.CursorPaging;
import dev.quotidian.lucene.store.OpenIndex;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.RolePeriod;
import dev.quotidian.query.result.ScoreExplanation;
import dev.quotidian.query.result.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the embedded engine answers, each from one snapshot of the index. Safe for use by many
 * threads.
 */
abstract class EmbeddedReader implements ArchiveReader {
  final ArchiveAccess access;

  EmbeddedReader(OpenIndex index, CursorPaging paging, Optional<Cancellation> cancellation) {
    this.access = new ArchiveAccess(index, paging, cancellation);
  }

  /** The same, except that a cancellation ends it. */
  EmbeddedReader(ArchiveAccess access, Cancellation cancellation) {
    this.access = new ArchiveAccess(access.index(), access.paging(), Optional.of(cancellation));
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) {
    return access.read(search -> search.article(id));
  }

  @Override
  public Stream<AnnotatedArticle> articles(ArticleCriterion criterion) {
    return access.stream(search -> search.scan(criterion));
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
  public List<SearchHint<ArticleSearch>> hints(ArticleSearch asked) {
    return HintFinder.ofArticles(this, asked, List.of());
  }

  @Override
  public List<SearchHint<QuotationSearch>> hints(QuotationSearch asked) {
    return HintFinder.ofQuotations(this, asked, List.of());
  }

  @Override
  public Optional<ScoreExplanation> explain(ArticleSearch asked, String articleId) {
    return access.read(asked.options().budget(), search -> search.explanation(asked, articleId));
  }

  @Override
  public Optional<QuotationExplanation> explain(
      QuotationSearch asked, String articleId, int number) {
    return access.read(
        asked.options().budget(), search -> search.explanation(asked, articleId, number));
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
  public List<RolePeriod> roles(QuotationCriterion criterion) {
    return access.read(search -> search.roles(criterion));
  }

  @Override
  public List<RolePeriod> roles(QuotationCriterion criterion, Duration budget) {
    Objects.requireNonNull(budget, "budget");
    return access.read(Optional.of(budget), search -> search.roles(criterion));
  }
}
