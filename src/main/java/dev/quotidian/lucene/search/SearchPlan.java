package dev.quotidian.lucene.search;

import dev.quotidian.archive.support.vector.OpenEncoder;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.facet.DrillDown;
import dev.quotidian.lucene.scoring.BestHitQuery;
import dev.quotidian.lucene.scoring.IndexedTexts;
import dev.quotidian.lucene.scoring.RecencyDecayQuery;
import dev.quotidian.lucene.search.RelevanceFeedback.Expansion;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.lucene.translate.TermSpelling;
import dev.quotidian.lucene.translate.TranslatableSearch;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * The plan of one search on one snapshot: its order, its ranking, its queries for each pass, and
 * its relevance feedback. For one thread.
 *
 * @param translator for the first pass
 */
record SearchPlan(
    IndexSnapshot snapshot,
    Deadline deadline,
    IndexSearcher searcher,
    TranslatableSearch search,
    SortOrder order,
    FacetSelection selection,
    QueryTranslator translator,
    OpenEncoder encoder) {

  static SearchPlan of(
      IndexSnapshot snapshot,
      Deadline deadline,
      QueryTranslator translator,
      OpenEncoder encoder,
      SearchTarget target,
      SearchOptions options) {
    return new SearchPlan(
        snapshot,
        deadline,
        snapshot.with(deadline, options.ranking()),
        TranslatableSearch.of(target),
        options.order(),
        options.selection(),
        translator.by(options.ranking()),
        encoder);
  }

  Schema schema() {
    return search.schema();
  }

  HitSort sort() {
    return HitSort.of(order, schema(), translator.fields());
  }

  Ranking ranking() {
    return translator.ranking();
  }

  /** How the search spells its terms. */
  TermSpelling spelling() {
    return TermSpelling.of(search.texts(), translator);
  }

  /** What collects the hits. */
  PageCollector collector() throws IOException {
    return hasFeedback()
        ? withFeedback(PageRequest.first(0, false)).collector()
        : collector(Expansion.NONE);
  }

  /** A page of hits. */
  HitPage page(PageRequest request) throws IOException {
    Optional<FusedPages> fused = request.limit() == 0 ? Optional.empty() : fusion();
    return fused.isPresent() ? fused.get().page(request) : byWords(request);
  }

  /**
   * The order by words and by meaning, where the ranking has both.
   *
   * @throws BadRequestException if the archive is open without an encoder of its vectors
   */
  Optional<FusedPages> fusion() throws IOException {
    return ranking().meaning().isPresent() && order instanceof SortOrder.Relevance
        ? FusedPages.of(this, ranking().meaning().get(), ranked(search.query(translator)))
        : Optional.empty();
  }

  /**
   * A page of hits by words. Relevance feedback reads the top hits anyway, so the first page comes
   * from them.
   */
  HitPage byWords(PageRequest request) throws IOException {
    return hasFeedback() && request.after().isEmpty() && request.limit() > 0
        ? withFeedback(request).best().part(request.offset(), request.limit())
        : collector().page(request);
  }

  private boolean hasFeedback() {
    return isByScore() && feedback().topHits() > 0;
  }

  private Ranking.Feedback feedback() {
    return ranking().feedback();
  }

  /** A collector with the expansion terms, and the hits down to the last requested one. */
  private record WithFeedback(PageCollector collector, HitPage best) {}

  private WithFeedback withFeedback(PageRequest request) throws IOException {
    PageRequest top =
        PageRequest.first(Math.max(feedback().topHits(), request.depth()), request.exactTotal());
    PageCollector plain = collector(Expansion.NONE);
    HitPage best = plain.page(top);
    if (best.partial()) {
      return new WithFeedback(plain, best);
    }
    List<RelevanceFeedback.AddedTerm> terms =
        new RelevanceFeedback(
                searcher.getIndexReader(),
                new IndexedTexts(searcher),
                schema(),
                translator.analyzers(),
                translator.stopTerms(),
                feedback())
            .of(feedbackHits(best), translator.countInformative(search.texts()));
    if (!terms.isEmpty()) {
      PageCollector expanded = collector(new Expansion(terms, Optional.of(again(best))));
      HitPage expandedPage = expanded.page(top);
      if (!hasDrifted(feedbackHits(best), feedbackHits(expandedPage))) {
        return new WithFeedback(expanded, expandedPage);
      }
    }
    return new WithFeedback(plain, best);
  }

  /** Gives the best hit its score again. */
  private static Query again(HitPage best) {
    HitPage.Ranked hit = best.documents().getFirst();
    return new BoostQuery(new BestHitQuery(hit.document()), hit.score());
  }

  private PageCollector collector(Expansion expansion) throws IOException {
    return new PageCollector(searcher, passes().plan(expansion), order, sort(), schema());
  }

  /** The hits that relevance feedback reads. */
  private List<HitPage.Ranked> feedbackHits(HitPage best) {
    return best.part(0, feedback().topHits()).documents();
  }

  private boolean hasDrifted(List<HitPage.Ranked> original, List<HitPage.Ranked> expanded) {
    return RelevanceFeedback.hasDrifted(
        original.stream().map(HitPage.Ranked::document).toList(),
        expanded.stream().map(HitPage.Ranked::document).toList(),
        feedback());
  }

  private RankingPasses passes() {
    return new RankingPasses(search, translator, isByScore(), this::ranked);
  }

  /** Whether the score comes first: then the best hits are worth a closer look. */
  private boolean isByScore() {
    return sort().isByScore();
  }

  /** The query whose scores are those of the order. */
  private Query ranked(Query query) throws IOException {
    Query filtered =
        new DrillDown(snapshot, schema(), translator.fields(), query, selection, deadline).query();
    for (SortOrder.Key key : order.keys()) {
      if (key instanceof SortOrder.Recency recency) {
        return RecencyDecayQuery.of(
            filtered,
            schema().publishedDay(),
            recency,
            recency.asOf().isPresent() ? recency.asOf().get() : snapshot.newestDay());
      }
    }
    return filtered;
  }
}
