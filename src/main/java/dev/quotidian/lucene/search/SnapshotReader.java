package dev.quotidian.lucene.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.SearchTimeoutException;
import dev.quotidian.archive.support.vector.OpenEncoder;
import dev.quotidian.article.DateRange;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.facet.DrillDown;
import dev.quotidian.lucene.facet.FacetCounter;
import dev.quotidian.lucene.facet.RoleHistory;
import dev.quotidian.lucene.highlight.PageHighlighter;
import dev.quotidian.lucene.record.SegmentRecords;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.suggest.SpellingCorrector;
import dev.quotidian.lucene.suggest.Suggester;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion.WithId;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.QuotationSearch.Copies;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups.Group;
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
import dev.quotidian.query.suggest.Suggestions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;

/** All reading operations on one snapshot. For one thread. */
public record SnapshotReader(
    IndexSnapshot snapshot, QueryTranslator translation, OpenEncoder encoder, Deadline deadline) {

  /** What is told where a budget is too short. */
  public static final String TIMEOUT =
      "The budget was spent before the answer was complete, which cannot be told in part; raise the"
          + " budget, or ask without one";

  /**
   * A page of hits, and where it ended.
   *
   * @param cut whether the deadline ended it before all hits were seen
   */
  public record Page<T>(Hits<T> hits, Optional<HitPage.End> end, boolean cut) {}

  public Page<ArticleHit> articles(ArticleSearch search, Optional<HitPage.End> after)
      throws IOException {
    HitPage page = page(plan(search), search.options(), after);
    return found(page, isLeft(page, search.options()) ? List.of() : hits().articles(page, search));
  }

  public Page<QuotationHit> quotations(QuotationSearch search, Optional<HitPage.End> after)
      throws IOException {
    if (search.copies() == Copies.COLLAPSED) {
      return new CopyReader(plan(search), search, hits()).page(after);
    }
    HitPage page = page(plan(search), search.options(), after);
    return found(
        page, isLeft(page, search.options()) ? List.of() : hits().quotations(page, search));
  }

  /** A page of the groups of articles. */
  public Page<Group<ArticleHit>> groups(
      ArticleSearch search, Grouping grouping, Optional<HitPage.End> after) throws IOException {
    return new GroupReader<>(
            plan(search),
            search.options(),
            page -> hits().articles(page, search),
            ArticleHit::article)
        .page(grouping, after);
  }

  /** A page of the groups of quotations. */
  public Page<Group<QuotationHit>> groups(
      QuotationSearch search, Grouping grouping, Optional<HitPage.End> after) throws IOException {
    return new GroupReader<>(
            plan(search),
            search.options(),
            page -> hits().quotations(page, search),
            QuotationHit::article)
        .page(grouping, after);
  }

  private HitPage page(SearchPlan plan, SearchOptions options, Optional<HitPage.End> after)
      throws IOException {
    Optional<FieldDoc> last =
        after.isEmpty()
            ? Optional.empty()
            : Optional.of(plan.sort().keys(snapshot.getIndexReader(), after.get()));
    HitPage page =
        plan.page(new PageRequest(last, options.offset(), options.limit(), options.exactTotal()));
    deadline.check();
    return page;
  }

  /**
   * Whether the hits of a page that was cut are left for the next: its cursor begins there again.
   */
  private static boolean isLeft(HitPage page, SearchOptions options) {
    return page.partial() && options.cursor().isPresent();
  }

  private <T> Page<T> found(HitPage page, List<T> hits) {
    deadline.check();
    return new Page<>(
        new Hits<>(hits, page.total(), Optional.empty(), deadline.hasPassed(), page.expansion()),
        page.end(),
        page.partial());
  }

  private SearchPlan plan(ArticleSearch search) {
    return plan(new SearchTarget.Articles(search.criterion()), search.options());
  }

  private SearchPlan plan(QuotationSearch search) {
    return plan(new SearchTarget.Quotations(search.criterion()), search.options());
  }

  private SearchPlan plan(SearchTarget target, SearchOptions options) {
    return SearchPlan.of(snapshot, deadline, translation, encoder, target, options);
  }

  public Optional<ScoreExplanation> explanation(ArticleSearch search, String id)
      throws IOException {
    return whole(() -> explainer(plan(search)).article(id));
  }

  public Optional<QuotationExplanation> explanation(QuotationSearch search, String id, int number)
      throws IOException {
    return whole(
        () -> {
          Optional<AnnotatedArticle> in = article(id);
          return in.isEmpty()
              ? Optional.empty()
              : explainer(plan(search)).quotation(in.get(), number);
        });
  }

  /** An answer that is true as a whole only. */
  private interface Answer<T> {
    T read() throws IOException;
  }

  private <T> T whole(Answer<T> answer) throws IOException {
    try {
      T read = answer.read();
      if (!deadline.hasPassed()) {
        return read;
      }
    } catch (Deadline.PassedException e) {
      deadline.check();
      throw new SearchTimeoutException(TIMEOUT, e);
    }
    deadline.check();
    throw new SearchTimeoutException(TIMEOUT);
  }

  private ScoreExplainer explainer(SearchPlan plan) throws IOException {
    PageCollector collector = plan.collector();
    return new ScoreExplainer(
        collector.searcher(),
        collector.plan(),
        collector::isReranked,
        plan.fusion(),
        plan.ranking(),
        plan.spelling(),
        deadline);
  }

  public List<RolePeriod> roles(QuotationCriterion criterion) throws IOException {
    return whole(() -> RoleHistory.of(snapshot, translation.fields(), query(criterion), deadline));
  }

  public Facets facets(FacetRequest request) throws IOException {
    Facets facets =
        counting(FacetCounter.asCounted(request.target()), request.selection()).facets(request);
    deadline.check();
    return facets;
  }

  /**
   * Completes what a user types.
   *
   * @param saved the saved searches, by name; none where they are not asked for
   */
  public Suggestions suggestions(SuggestRequest request, List<SavedSearch> saved)
      throws IOException {
    Suggestions found = Suggester.of(snapshot, translation, deadline, request, saved);
    deadline.check();
    return found;
  }

  /**
   * Other spellings of a search that finds nothing, or nearly nothing.
   *
   * @param limit the maximum number
   */
  public List<Correction> corrections(SearchTarget asked, int limit) throws IOException {
    List<Correction> found =
        new SpellingCorrector(snapshot, translation, deadline).of(asked, limit);
    deadline.check();
    return found;
  }

  public Timeline timeline(TimelineRequest request) throws IOException {
    Timeline timeline = counting(request.target(), request.selection()).timeline(request);
    deadline.check();
    return timeline;
  }

  public FacetTimeline timelines(TimelineRequest request, FacetField field, int limit)
      throws IOException {
    FacetTimeline timelines =
        counting(FacetCounter.asCounted(request.target()), request.selection())
            .timelines(request, field, limit);
    deadline.check();
    return timelines;
  }

  private FacetCounter counting(SearchTarget counted, FacetSelection selection) {
    return new FacetCounter(snapshot, deadline, drill(counted, selection));
  }

  private DrillDown drill(SearchTarget counted, FacetSelection selection) {
    return switch (counted) {
      case SearchTarget.Articles articles ->
          drill(Schema.ARTICLE, query(articles.criterion()), selection);
      case SearchTarget.Quotations quotations ->
          drill(Schema.QUOTATION, query(quotations.criterion()), selection);
    };
  }

  private DrillDown drill(Schema schema, Query query, FacetSelection selection) {
    return new DrillDown(snapshot, schema, translation.fields(), query, selection, deadline);
  }

  public Optional<AnnotatedArticle> article(String id) throws IOException {
    OptionalInt document = document(id);
    return document.isPresent() ? Optional.of(article(document.getAsInt())) : Optional.empty();
  }

  private OptionalInt document(String id) throws IOException {
    TopDocs found = snapshot.search(query((ArticleCriterion) new WithId(id)), 1);
    return found.scoreDocs.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(found.scoreDocs[0].doc);
  }

  private AnnotatedArticle article(int document) throws IOException {
    LeafReaderContext leaf = snapshot.leaf(document);
    AnnotatedArticle read = SegmentRecords.of(leaf.reader()).article(document - leaf.docBase);
    return new AnnotatedArticle(
        read.article(), read.annotations(), AnnotatorVersions.of(snapshot, document));
  }

  /** The whole body of an article, with the words that match a criterion. */
  public Optional<HighlightedBody> highlightedBody(String id, ArticleCriterion criterion)
      throws IOException {
    OptionalInt found = document(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int document = found.getAsInt();
    PageHighlighter highlighter = new PageHighlighter(snapshot, translation, deadline);
    HighlightedBody body =
        new BodyLoader(snapshot, translation.fields(), highlighter)
            .highlighted(document, article(document), criterion);
    deadline.check();
    return Optional.of(body);
  }

  /** Reads all articles that satisfy a criterion, one by one. */
  public SnapshotScan<AnnotatedArticle> scan(ArticleCriterion criterion) throws IOException {
    return new ArticleScan(snapshot, query(criterion), deadline);
  }

  /** Reads all quotations that satisfy a criterion, one by one. */
  public SnapshotScan<QuotationHit> scan(QuotationCriterion criterion) throws IOException {
    return new QuotationScan(snapshot, translation.fields(), query(criterion), deadline);
  }

  /**
   * The ids of the articles that satisfy the criterion.
   *
   * @param annotators which versions of the annotators annotated them; 0 where that is not known
   */
  public List<String> ids(ArticleCriterion criterion, IntPredicate annotators) throws IOException {
    return ArticleIds.matching(snapshot.with(deadline), query(criterion), annotators);
  }

  public ArchiveStats stats(long bytes) throws IOException {
    return new ArchiveStats(
        snapshot.count(Schema.ARTICLE.matchAll()),
        snapshot.count(Schema.QUOTATION.matchAll()),
        published(),
        bytes,
        Schema.VERSION,
        AnnotatorVersions.counted(snapshot));
  }

  private Optional<DateRange> published() throws IOException {
    ArticleSearch all = ArticleSearch.of(ArticleCriterion.matchAll()).withLimit(1);
    Hits<ArticleHit> newest = articles(all.withOrder(SortOrder.NEWEST), Optional.empty()).hits();
    Hits<ArticleHit> oldest = articles(all.withOrder(SortOrder.OLDEST), Optional.empty()).hits();
    return newest.hits().isEmpty()
        ? Optional.empty()
        : Optional.of(spanning(oldest.hits().getFirst(), newest.hits().getFirst()));
  }

  private static DateRange spanning(ArticleHit oldest, ArticleHit newest) {
    var first = oldest.article().published().day();
    var last = newest.article().published().day();
    return last.isBefore(first) ? new DateRange(last, first) : new DateRange(first, last);
  }

  private HitLoader hits() {
    return new HitLoader(snapshot, translation, deadline);
  }

  private Query query(ArticleCriterion criterion) {
    return translation.articles().of(criterion);
  }

  private Query query(QuotationCriterion criterion) {
    return translation.quotations().of(criterion);
  }
}
