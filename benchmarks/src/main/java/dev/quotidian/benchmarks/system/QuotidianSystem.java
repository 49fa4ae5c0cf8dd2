package dev.quotidian.benchmarks.system;

import dev.quotidian.archive.Archive;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.Timeline;
import dev.quotidian.query.result.Total;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;

/** Searching with Quotidian, as an app would. */
final class QuotidianSystem implements SearchSystem {
  private static final int TEN = 10;

  private Archive archive;

  /** Opened later. */
  QuotidianSystem() {}

  /** Of an archive that is open. */
  QuotidianSystem(Archive archive) {
    this.archive = archive;
  }

  @Override
  public void open(Path index) throws IOException {
    archive = UncachedArchive.open(index);
  }

  @Override
  public Answer answer(Task task) throws IOException {
    return switch (task.category()) {
      case TERM, AND, OR, PHRASE, SPEAKER, SPEAKER_TERM, SAID ->
          quotations(search(quotation(task)));
      case NEWEST -> newest(quotation(task));
      case HIGHLIGHT -> quotations(QuotationSearch.of(quotation(task)).withLimit(TEN));
      case FACET -> facet(FacetRequest.ofQuotations(quotation(task), FacetField.SPEAKER));
      case TIMELINE ->
          timeline(
              TimelineRequest.ofQuotations(quotation(task), DateAxis.PUBLISHED, Granularity.MONTH));
      case ARTICLE_TERM, ARTICLE_AND, ARTICLE_QUOTING -> articles(articles(article(task)));
      case ARTICLE_NEWEST -> newestArticles(article(task));
      case ARTICLE_FACET -> facet(FacetRequest.ofArticles(article(task), FacetField.TOPIC));
      case ARTICLE_TIMELINE ->
          timeline(
              TimelineRequest.ofArticles(article(task), DateAxis.PUBLISHED, Granularity.MONTH));
    };
  }

  @Override
  public long count(Task task) throws IOException {
    return task.category().isOfArticles()
        ? archive.search(articles(article(task)).withLimit(0).withExactTotal(true)).total().count()
        : archive.search(search(quotation(task)).withLimit(0).withExactTotal(true)).total().count();
  }

  private static ArticleCriterion article(Task task) {
    return task.category() == Task.Category.ARTICLE_QUOTING
        ? ArticleCriterion.quoting(spoken(task))
        : ArticleCriterion.words(task.query());
  }

  /** Of contents alone: the other systems have no words around them. */
  private static QuotationCriterion quotation(Task task) {
    return switch (task.category()) {
      case OR -> anyOf(task.query());
      case PHRASE -> QuotationCriterion.phrase(task.query());
      case SPEAKER -> QuotationCriterion.speaker(task.query());
      case SPEAKER_TERM -> spoken(task);
      case SAID ->
          QuotationCriterion.allOf(
              QuotationCriterion.content(task.right()),
              QuotationCriterion.said(DateRange.of(YearMonth.parse(task.left()))));
      default -> QuotationCriterion.content(task.query());
    };
  }

  private static QuotationCriterion anyOf(String words) {
    return QuotationCriterion.anyOf(
        Arrays.stream(words.split(" ")).map(QuotationCriterion::content).toList());
  }

  private static QuotationCriterion spoken(Task task) {
    return QuotationCriterion.allOf(
        QuotationCriterion.speaker(task.left()), QuotationCriterion.content(task.right()));
  }

  private static QuotationSearch search(QuotationCriterion criterion) {
    return QuotationSearch.of(criterion).withLimit(TEN).withHighlighting(Highlighting.NONE);
  }

  private Answer quotations(QuotationSearch search) throws IOException {
    Hits<QuotationHit> hits = archive.search(search);
    return answer(hits.total(), hits.hits().stream().mapToDouble(QuotationHit::score).toArray());
  }

  private Answer newest(QuotationCriterion criterion) throws IOException {
    Hits<QuotationHit> hits = archive.search(search(criterion).withOrder(SortOrder.NEWEST));
    return answer(
        hits.total(),
        hits.hits().stream()
            .mapToDouble(hit -> hit.article().published().instantOrStartOfDay().toEpochMilli())
            .toArray());
  }

  private static ArticleSearch articles(ArticleCriterion criterion) {
    return ArticleSearch.of(criterion).withLimit(TEN).withHighlighting(Highlighting.NONE);
  }

  private Answer articles(ArticleSearch search) throws IOException {
    Hits<ArticleHit> hits = archive.search(search);
    return answer(hits.total(), hits.hits().stream().mapToDouble(ArticleHit::score).toArray());
  }

  private Answer newestArticles(ArticleCriterion criterion) throws IOException {
    Hits<ArticleHit> hits = archive.search(articles(criterion).withOrder(SortOrder.NEWEST));
    return answer(
        hits.total(),
        hits.hits().stream()
            .mapToDouble(hit -> hit.article().published().instantOrStartOfDay().toEpochMilli())
            .toArray());
  }

  private Answer facet(FacetRequest request) throws IOException {
    Facet facet = archive.facets(request.withLimit(TEN)).of(request.fields().getFirst());
    return new Answer(
        facet.distinct(), true, facet.counts().stream().mapToDouble(Facet.Count::count).toArray());
  }

  private Answer timeline(TimelineRequest request) throws IOException {
    Timeline timeline = archive.timeline(request);
    double[] counts = timeline.buckets().stream().mapToDouble(Timeline.Bucket::count).toArray();
    return new Answer(counts.length, true, counts);
  }

  private static Answer answer(Total total, double[] values) {
    return new Answer(total.count(), total.exact(), values);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
