package dev.quotidian.lucene;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.article.DateRange;
import dev.quotidian.index.Schema;
import dev.quotidian.index.StoredForm;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.WithId;
import dev.quotidian.query.Counted;
import dev.quotidian.query.ExpandedWord;
import dev.quotidian.query.Explanation;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.FacetTimeline;
import dev.quotidian.query.Facets;
import dev.quotidian.query.Hits;
import dev.quotidian.query.Order;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationExplanation;
import dev.quotidian.query.QuotationHit;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.RolePeriod;
import dev.quotidian.query.Selection;
import dev.quotidian.query.Timeline;
import dev.quotidian.query.TimelineRequest;
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
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;

/** Every way of reading, on one snapshot. */
record Searching(Snapshot snapshot, Translation translation, Analyzer analyzer, Patience patience) {

  /** A page of hits, and where it ended. */
  record Found<T>(Hits<T> hits, Optional<Page.End> end) {}

  Found<ArticleHit> articles(ArticleSearch search, Optional<Page.End> after) throws IOException {
    Ordering ordering = ordering(search);
    Ordering.Found found =
        found(
            ordering,
            () -> AskedText.all(search.criterion()),
            new Wanted(after, search.offset(), search.limit(), search.exactTotal()));
    return found(found.page(), hits().articles(found.page(), search), found.words());
  }

  Found<QuotationHit> quotations(QuotationSearch search, Optional<Page.End> after)
      throws IOException {
    Ordering ordering = ordering(search);
    Ordering.Found found =
        found(
            ordering,
            () -> AskedText.all(search.criterion()),
            new Wanted(after, search.offset(), search.limit(), search.exactTotal()));
    return found(found.page(), hits().quotations(found.page(), search), found.words());
  }

  private record Wanted(Optional<Page.End> after, int offset, int limit, boolean exactTotal) {}

  private Ordering.Found found(Ordering ordering, Supplier<List<Text>> texts, Wanted wanted)
      throws IOException {
    Optional<FieldDoc> last =
        wanted.after().isEmpty()
            ? Optional.empty()
            : Optional.of(
                snapshot.after(wanted.after().get(), ordering.order(), ordering.schema()));
    Ordering.Found found =
        ordering.found(
            texts, new Page.Wanted(last, wanted.offset(), wanted.limit(), wanted.exactTotal()));
    patience.check();
    return found;
  }

  private static <T> Found<T> found(Page page, List<T> hits, List<ExpandedWord> expansion) {
    return new Found<>(
        new Hits<>(hits, page.total(), Optional.empty(), page.partial(), expansion), page.end());
  }

  private Ordering ordering(ArticleSearch search) {
    return new Ordering(
        snapshot,
        snapshot.with(patience, search.ranking()),
        Schema.ARTICLE,
        search.order(),
        search.selection(),
        translation.by(search.ranking()),
        Asked.of(search.criterion()));
  }

  private Ordering ordering(QuotationSearch search) {
    return new Ordering(
        snapshot,
        snapshot.with(patience, search.ranking()),
        Schema.QUOTATION,
        search.order(),
        search.selection(),
        translation.by(search.ranking()),
        Asked.of(search.criterion()));
  }

  Optional<Explanation> explanation(ArticleSearch search, String id) throws IOException {
    Ordering ordering = ordering(search);
    Looks looks = ordering.expanded(() -> AskedText.all(search.criterion())).looks();
    return explaining(ordering, looks).article(id);
  }

  private static Explaining explaining(Ordering ordering, Looks looks) {
    return new Explaining(
        ordering.searcher(),
        looks,
        ordering.order(),
        ordering.schema(),
        ordering.translation().ranking());
  }

  List<RolePeriod> roles(QuotationCriterion criterion) throws IOException {
    return RolePeriods.of(snapshot, query(criterion));
  }

  Optional<QuotationExplanation> explanation(QuotationSearch search, String id, int number)
      throws IOException {
    Ordering ordering = ordering(search);
    Looks looks = ordering.expanded(() -> AskedText.all(search.criterion())).looks();
    Optional<AnnotatedArticle> in = article(id);
    return in.isEmpty()
        ? Optional.empty()
        : explaining(ordering, looks).quotation(in.get(), number);
  }

  Facets facets(FacetRequest request) throws IOException {
    Facets facets = counting(request.counted(), request.selection()).facets(request);
    patience.check();
    return facets;
  }

  Timeline timeline(TimelineRequest request) throws IOException {
    Timeline timeline = counting(request.counted(), request.selection()).timeline(request);
    patience.check();
    return timeline;
  }

  FacetTimeline timelines(TimelineRequest request, FacetField field, int most) throws IOException {
    FacetTimeline timelines =
        counting(request.counted(), request.selection()).timelines(request, field, most);
    patience.check();
    return timelines;
  }

  private Counting counting(Counted counted, Selection selection) {
    return new Counting(snapshot, searcher(), drill(counted, selection));
  }

  private IndexSearcher searcher() {
    return snapshot.with(patience);
  }

  private Drill drill(Counted counted, Selection selection) {
    return switch (counted) {
      case Counted.Articles articles ->
          new Drill(snapshot, Schema.ARTICLE, query(articles.criterion()), selection);
      case Counted.Quotations quotations ->
          new Drill(snapshot, Schema.QUOTATION, query(quotations.criterion()), selection);
    };
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
    Hits<ArticleHit> newest = articles(all.withOrder(Order.NEWEST), Optional.empty()).hits();
    Hits<ArticleHit> oldest = articles(all.withOrder(Order.OLDEST), Optional.empty()).hits();
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
    return translation.articles().of(criterion);
  }

  private Query query(QuotationCriterion criterion) {
    return translation.quotations().of(criterion);
  }
}
