package dev.quotidian.lucene.search;

import dev.quotidian.archive.support.vector.OpenEncoder;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.facet.DrillDown;
import dev.quotidian.lucene.scoring.BestHitQuery;
import dev.quotidian.lucene.scoring.RecencyDecayQuery;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.BooleanQueries;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.lucene.translate.TermSpelling;
import dev.quotidian.lucene.translate.TranslatableSearch;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ExpandedWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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
                searcher, schema(), translator.analyzers(), translator.stopTerms(), feedback())
            .of(feedbackHits(best), translator.countInformative(search.texts()));
    if (!terms.isEmpty()) {
      PageCollector expanded = collector(new Expansion(terms, feedbackHits(best).subList(0, 1)));
      HitPage expandedPage = expanded.page(top);
      if (!hasDrifted(feedbackHits(best), feedbackHits(expandedPage))) {
        return new WithFeedback(expanded, expandedPage);
      }
    }
    return new WithFeedback(plain, best);
  }

  private PageCollector collector(Expansion expansion) throws IOException {
    return new PageCollector(searcher, rerankPlan(expansion), order, sort(), schema());
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

  private RerankPlan rerankPlan(Expansion expansion) throws IOException {
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
            expansion.words());
  }

  /** Without re-ranking. */
  private static RerankPlan plan(Query query, Optional<Query> lean, Expansion expansion) {
    return new RerankPlan(query, lean, Optional.empty(), 0, expansion.words());
  }

  /** The first pass without terms that cannot score, where there are such terms. */
  private Optional<Query> lean(Query first, Query lean, Expansion expansion) throws IOException {
    if (!expansion.isEmpty()) {
      return BooleanQueries.isAny(lean)
          ? Optional.of(ranked(anyOf(lean, translator, expansion).add(first, Occur.FILTER).build()))
          : Optional.empty();
    }
    return lean.equals(first) ? Optional.empty() : Optional.of(ranked(lean));
  }

  /** Whether the score comes first: then the best hits are worth a closer look. */
  private boolean isByScore() {
    return sort().isByScore();
  }

  /** What {@code query} finds, scored with the added words. */
  private Query expanded(Query query, QueryTranslator pass, Expansion expansion) {
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
  private Query reranking(Query query, QueryTranslator pass, Expansion expansion) {
    return expansion.isEmpty() || !search.isAny()
        ? expanded(query, pass, expansion)
        : anyOf(BooleanQueries.anyClause(query), pass, expansion).build();
  }

  /** Any of the clauses of {@code any} or of the added words. */
  private BooleanQuery.Builder anyOf(Query any, QueryTranslator pass, Expansion expansion) {
    BooleanQuery.Builder clauses = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    clauses.add(any, Occur.SHOULD);
    added(pass, expansion).forEach(term -> clauses.add(term, Occur.SHOULD));
    return clauses;
  }

  /** The added words, and what the best hit without them is given to keep its place. */
  private List<Query> added(QueryTranslator pass, Expansion expansion) {
    List<Query> added = new ArrayList<>();
    expansion
        .terms()
        .forEach(
            one ->
                added.add(
                    BooleanQueries.boosted(
                        search.added(pass, one.term()), (float) one.word().weight())));
    expansion
        .best()
        .forEach(hit -> added.add(new BoostQuery(new BestHitQuery(hit.document()), hit.score())));
    return added;
  }

  /**
   * What relevance feedback adds to a search.
   *
   * @param best the best hit before: a search for one known article has found it, most often, and
   *     words of others would push it down
   */
  private record Expansion(List<RelevanceFeedback.AddedTerm> terms, List<HitPage.Ranked> best) {
    static final Expansion NONE = new Expansion(List.of(), List.of());

    boolean isEmpty() {
      return terms.isEmpty();
    }

    List<ExpandedWord> words() {
      return terms.stream().map(RelevanceFeedback.AddedTerm::word).toList();
    }
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
