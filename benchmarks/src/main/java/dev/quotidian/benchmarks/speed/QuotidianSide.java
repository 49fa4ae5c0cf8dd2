package dev.quotidian.benchmarks.speed;

import dev.quotidian.article.DateRange;
import dev.quotidian.lucene.UncachedArchive;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Facet;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.Hits;
import dev.quotidian.query.Order;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationHit;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Timeline;
import dev.quotidian.query.Total;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;

/** Searching with Quotidian, as an app would. */
final class QuotidianSide implements Side {
  private static final int TEN = 10;

  private UncachedArchive archive;

  @Override
  public void open(Path index) throws IOException {
    archive = new UncachedArchive(index);
  }

  @Override
  public Answer answer(Task task) throws IOException {
    return switch (task.category()) {
      case TERM, AND -> best(QuotationCriterion.words(task.query()));
      case OR -> best(QuotationCriterion.anyWord(task.query()));
      case PHRASE -> best(QuotationCriterion.phrase(task.query()));
      case SPEAKER -> best(QuotationCriterion.speaker(task.query()));
      case SPEAKER_TERM -> best(spoken(task));
      case SAID ->
          best(
              QuotationCriterion.allOf(
                  QuotationCriterion.words(task.right()),
                  QuotationCriterion.said(DateRange.of(YearMonth.parse(task.left())))));
      case NEWEST -> newest(QuotationCriterion.words(task.query()));
      case HIGHLIGHT ->
          quotations(QuotationSearch.of(QuotationCriterion.words(task.query())).withLimit(TEN));
      case FACET -> facet(QuotationCriterion.words(task.query()));
      case TIMELINE -> timeline(QuotationCriterion.words(task.query()));
      case ARTICLE_TERM -> articles(ArticleCriterion.words(task.query()));
      case ARTICLE_QUOTING -> articles(ArticleCriterion.quoting(spoken(task)));
    };
  }

  private static QuotationCriterion spoken(Task task) {
    return QuotationCriterion.allOf(
        QuotationCriterion.speaker(task.left()), QuotationCriterion.words(task.right()));
  }

  private static QuotationSearch search(QuotationCriterion criterion) {
    return QuotationSearch.of(criterion).withLimit(TEN).withHighlighting(Highlighting.NONE);
  }

  private Answer best(QuotationCriterion criterion) throws IOException {
    return quotations(search(criterion));
  }

  private Answer quotations(QuotationSearch search) throws IOException {
    Hits<QuotationHit> hits = archive.search(search);
    return answer(hits.total(), hits.hits().stream().mapToDouble(QuotationHit::score).toArray());
  }

  private Answer newest(QuotationCriterion criterion) throws IOException {
    Hits<QuotationHit> hits = archive.search(search(criterion).withOrder(Order.NEWEST));
    return answer(
        hits.total(),
        hits.hits().stream()
            .mapToDouble(hit -> hit.article().published().instantOrStartOfDay().toEpochMilli())
            .toArray());
  }

  private Answer articles(ArticleCriterion criterion) throws IOException {
    Hits<ArticleHit> hits =
        archive.search(
            ArticleSearch.of(criterion).withLimit(TEN).withHighlighting(Highlighting.NONE));
    return answer(hits.total(), hits.hits().stream().mapToDouble(ArticleHit::score).toArray());
  }

  private Answer facet(QuotationCriterion criterion) throws IOException {
    Facet facet = archive.speakers(criterion, TEN);
    return new Answer(
        facet.distinct(), true, facet.counts().stream().mapToDouble(Facet.Count::count).toArray());
  }

  private Answer timeline(QuotationCriterion criterion) throws IOException {
    Timeline timeline = archive.months(criterion);
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
