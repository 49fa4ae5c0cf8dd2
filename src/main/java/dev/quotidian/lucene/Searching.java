package dev.quotidian.lucene;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.article.DateRange;
import dev.quotidian.index.Schema;
import dev.quotidian.index.StoredForm;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion.WithId;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.Facet;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Hits;
import dev.quotidian.query.Order;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationHit;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;

/** Every way of reading, on one snapshot. */
record Searching(Snapshot snapshot, Translation translation, Analyzer analyzer) {

  Hits<ArticleHit> articles(ArticleSearch search) throws IOException {
    Page page =
        Page.of(
            snapshot,
            query(search.criterion()),
            Page.sort(search.order(), Schema.ARTICLE),
            search.offset(),
            search.limit(),
            search.exactTotal());
    return new Hits<>(
        hits().articles(page, AskedText.of(search.criterion()), search.highlighting().passages()),
        page.total());
  }

  Hits<QuotationHit> quotations(QuotationSearch search) throws IOException {
    Page page =
        Page.of(
            snapshot,
            query(search.criterion()),
            Page.sort(search.order(), Schema.QUOTATION),
            search.offset(),
            search.limit(),
            search.exactTotal());
    return new Hits<>(
        hits().quotations(page, AskedText.of(search.criterion()), search.highlighting().passages()),
        page.total());
  }

  Facet facet(ArticleCriterion criterion, FacetField field, int limit) throws IOException {
    return FacetCounts.of(snapshot, query(criterion), Schema.ARTICLE, field, limit);
  }

  Facet facet(QuotationCriterion criterion, FacetField field, int limit) throws IOException {
    return FacetCounts.of(snapshot, query(criterion), Schema.QUOTATION, field, limit);
  }

  Timeline timeline(ArticleCriterion criterion, DateAxis axis, Granularity by, DateRange within)
      throws IOException {
    return TimelineCounts.of(snapshot, query(criterion), Schema.ARTICLE, axis, by, within);
  }

  Timeline timeline(QuotationCriterion criterion, DateAxis axis, Granularity by, DateRange within)
      throws IOException {
    return TimelineCounts.of(snapshot, query(criterion), Schema.QUOTATION, axis, by, within);
  }

  Optional<AnnotatedArticle> article(String id) throws IOException {
    TopDocs found = snapshot.search(query((ArticleCriterion) new WithId(id)), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    Document stored = snapshot.storedFields().document(found.scoreDocs[0].doc);
    return Optional.of(
        new AnnotatedArticle(
            StoredForm.article(
                HitReader.bytes(stored, Schema.STORED_ARTICLE), stored.get(Schema.BODY)),
            StoredForm.annotations(HitReader.bytes(stored, Schema.STORED_ANNOTATIONS))));
  }

  /** Of all articles. */
  List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      SortedDocValues values = DocValues.getSorted(leaf.reader(), Schema.ARTICLE.id());
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        if (live == null || live.get(doc)) {
          ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
        }
      }
    }
    return ids;
  }

  ArchiveStats stats(long bytes) throws IOException {
    return new ArchiveStats(
        snapshot.count(Translation.all(Schema.ARTICLE)),
        snapshot.count(Translation.all(Schema.QUOTATION)),
        published(),
        bytes,
        Schema.VERSION);
  }

  private Optional<DateRange> published() throws IOException {
    ArticleSearch all = ArticleSearch.of(ArticleCriterion.everything()).withLimit(1);
    Hits<ArticleHit> newest = articles(all.withOrder(Order.NEWEST));
    Hits<ArticleHit> oldest = articles(all.withOrder(Order.OLDEST));
    return newest.hits().isEmpty()
        ? Optional.empty()
        : Optional.of(spanning(oldest.hits().getFirst(), newest.hits().getFirst()));
  }

  private static DateRange spanning(ArticleHit oldest, ArticleHit newest) {
    var first = oldest.article().published().day();
    var last = newest.article().published().day();
    return last.isBefore(first) ? new DateRange(last, first) : new DateRange(first, last);
  }

  private HitReader hits() {
    return new HitReader(snapshot, translation, analyzer);
  }

  private Query query(ArticleCriterion criterion) {
    return checked(() -> translation.articles().of(criterion));
  }

  private Query query(QuotationCriterion criterion) {
    return checked(() -> translation.quotations().of(criterion));
  }

  /** Says in the caller's words what Lucene would say in its own. */
  private Query checked(Supplier<Query> query) {
    try {
      return snapshot.rewrite(query.get());
    } catch (IndexSearcher.TooManyClauses e) {
      throw new IllegalArgumentException(
          "The criterion asks for more than "
              + IndexSearcher.getMaxClauseCount()
              + " words and conditions in all; ask for fewer, or in several searches",
          e);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
