package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.facet.DrillDown;
import dev.quotidian.lucene.scoring.RecencyDecayQuery;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.BooleanQueries;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.lucene.translate.TranslatableSearch;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ExpandedWord;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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
    QueryTranslator translator) {

  static SearchPlan of(
      IndexSnapshot snapshot,
      Deadline deadline,
      QueryTranslator translator,
      SearchTarget target,
      SearchOptions options) {
    return new SearchPlan(
        snapshot,
        deadline,
        snapshot.with(deadline, options.ranking()),
        TranslatableSearch.of(target),
        options.order(),
        options.selection(),
        translator.by(options.ranking()));
  }

  Schema schema() {
    return search.schema();
  }

  Ranking ranking() {
    return translator.ranking();
  }

  /** What collects the hits. */
  PageCollector collector() throws IOException {
    return hasFeedback()
        ? withFeedback(PageRequest.first(0, false)).collector()
        : collector(List.of());
  }

  /**
   * A page of hits. Relevance feedback reads the top hits anyway, so the first page comes from
   * them.
   */
  HitPage page(PageRequest request) throws IOException {
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
    PageCollector plain = collector(List.of());
    HitPage best = plain.page(top);
    if (best.partial()) {
      return new WithFeedback(plain, best);
    }
    List<ExpandedWord> expansion =
        new RelevanceFeedback(
                searcher, schema(), translator.terms(), translator.stopTerms(), feedback())
            .of(feedbackHits(best), translator.countInformative(search.texts()));
    if (!expansion.isEmpty()) {
      PageCollector expanded = collector(expansion);
      HitPage expandedPage = expanded.page(top);
      if (!hasDrifted(feedbackHits(best), feedbackHits(expandedPage))) {
        return new WithFeedback(expanded, expandedPage);
      }
    }
    return new WithFeedback(plain, best);
  }

  private PageCollector collector(List<ExpandedWord> expansion) throws IOException {
    return new PageCollector(searcher, rerankPlan(expansion), order, schema());
  }

  /** The hits that relevance feedback reads. */
  private List<HitPage.Ranked> feedbackHits(HitPage best) {
    return best.part(0, feedback().topHits()).documents();
  }

  /** Whether the expanded query has drifted: too few of the best hits are still among the best. */
  private boolean hasDrifted(List<HitPage.Ranked> original, List<HitPage.Ranked> expanded) {
    Set<Integer> common = new HashSet<>(original.stream().map(HitPage.Ranked::document).toList());
    common.retainAll(expanded.stream().map(HitPage.Ranked::document).toList());
    return common.size() < feedback().gate() * original.size();
  }

  private RerankPlan rerankPlan(List<ExpandedWord> expansion) throws IOException {
    Query first = search.query(translator);
    if (!isByScore()) {
      return plan(ranked(first), Optional.empty(), expansion);
    }
    boolean isLean =
        search.isAny()
            && (search.hasAdjacentWords() || !expansion.isEmpty())
            && translator.hasStopWords();
    QueryTranslator firstPass = isLean ? translator.lean() : translator;
    Query lean = isLean ? search.query(firstPass) : first;
    Query full = ranked(expanded(first, translator, expansion));
    Optional<Query> leanPass = lean(first, lean, expansion);
    int topHits = search.hasAdjacentWords() ? ranking().reranking().topHits() : 0;
    if (topHits == 0) {
      return plan(full, leanPass, expansion);
    }
    QueryTranslator rerankPass = firstPass.reranking();
    Query rerankQuery = search.query(rerankPass);
    return rerankQuery.equals(lean)
        ? plan(full, leanPass, expansion)
        : new RerankPlan(
            full,
            leanPass,
            Optional.of(ranked(reranking(rerankQuery, rerankPass, expansion))),
            topHits,
            expansion);
  }

  /** Without re-ranking. */
  private static RerankPlan plan(Query query, Optional<Query> lean, List<ExpandedWord> expansion) {
    return new RerankPlan(query, lean, Optional.empty(), 0, expansion);
  }

  /** The first pass without terms that cannot score, where there are such terms. */
  private Optional<Query> lean(Query first, Query lean, List<ExpandedWord> expansion)
      throws IOException {
    if (!expansion.isEmpty()) {
      return BooleanQueries.isAny(lean)
          ? Optional.of(ranked(anyOf(lean, translator, expansion).add(first, Occur.FILTER).build()))
          : Optional.empty();
    }
    return lean.equals(first) ? Optional.empty() : Optional.of(ranked(lean));
  }

  private boolean isByScore() {
    return switch (order) {
      case SortOrder.Relevance relevance -> true;
      case SortOrder.Recency recency -> true;
      case SortOrder.Newest newest -> false;
      case SortOrder.Oldest oldest -> false;
    };
  }

  /** What {@code query} finds, scored with the added words. */
  private Query expanded(Query query, QueryTranslator pass, List<ExpandedWord> expansion) {
    if (expansion.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder clauses = new BooleanQuery.Builder().add(query, Occur.MUST);
    added(pass, expansion).forEach(term -> clauses.add(term, Occur.SHOULD));
    return clauses.build();
  }

  /**
   * The same for re-ranking, which sees only what was found: where any word is enough, an added one
   * is too.
   */
  private Query reranking(Query query, QueryTranslator pass, List<ExpandedWord> expansion) {
    return expansion.isEmpty() || !search.isAny()
        ? expanded(query, pass, expansion)
        : anyOf(BooleanQueries.anyClause(query), pass, expansion).build();
  }

  /** Any of the clauses of {@code any} or of the added words. */
  private BooleanQuery.Builder anyOf(
      Query any, QueryTranslator pass, List<ExpandedWord> expansion) {
    BooleanQuery.Builder clauses = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    clauses.add(any, Occur.SHOULD);
    added(pass, expansion).forEach(term -> clauses.add(term, Occur.SHOULD));
    return clauses;
  }

  private List<Query> added(QueryTranslator pass, List<ExpandedWord> expansion) {
    return expansion.stream()
        .map(term -> BooleanQueries.boosted(search.added(pass, term.word()), (float) term.weight()))
        .toList();
  }

  /** The query whose scores are those of the order. */
  private Query ranked(Query query) throws IOException {
    Query filtered = new DrillDown(snapshot, schema(), query, selection, deadline).query();
    return order instanceof SortOrder.Recency recency
        ? RecencyDecayQuery.of(
            filtered,
            schema().publishedDay(),
            recency,
            recency.asOf().isPresent() ? recency.asOf().get() : snapshot.newestDay())
        : filtered;
  }
}
