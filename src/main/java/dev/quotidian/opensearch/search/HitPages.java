package dev.quotidian.opensearch.search;

import dev.quotidian.archive.cluster.UnsupportedOnClusterException;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.RecencyDecayQuery;
import dev.quotidian.lucene.search.HitSort;
import dev.quotidian.lucene.search.RankingPasses;
import dev.quotidian.lucene.search.RelevanceFeedback.Expansion;
import dev.quotidian.lucene.search.RerankPlan;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.lucene.translate.TermSpelling;
import dev.quotidian.lucene.translate.TranslatableSearch;
import dev.quotidian.opensearch.facet.ClusterDrillDown;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.translate.QueryConverter;
import dev.quotidian.opensearch.translate.QueryDsl;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ExpandedWord;
import dev.quotidian.query.result.Total;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * Pages of the hits of one search: all are scored by a first pass in the cluster, the best of them
 * again by a second request, as an embedded archive ranks them. For one thread.
 */
public final class HitPages {
  private static final int MIN_COUNTED = 1000;

  private final SearchContext context;
  private final SearchOptions options;
  private final TranslatableSearch search;
  private final QueryTranslator translator;
  private final ClusterSort sort;
  private final HitSearch hits;
  private final QueryConverter converter;
  private final ClusterDrillDown selected;
  private Optional<RerankPlan> known = Optional.empty();

  /**
   * Of one search.
   *
   * @throws UnsupportedOnClusterException if it needs what a cluster cannot do
   */
  public HitPages(SearchContext context, SearchTarget target, SearchOptions options) {
    check(options);
    this.context = context;
    this.options = options;
    this.search = TranslatableSearch.of(target);
    this.translator = context.translator().by(options.ranking());
    this.sort =
        ClusterSort.of(HitSort.of(options.order(), search.schema(), context.index().fields()));
    this.hits = new HitSearch(context, search.schema(), sort);
    this.converter = context.converter(options.ranking());
    this.selected = new ClusterDrillDown(context, search.schema(), options.selection());
  }

  private static void check(SearchOptions options) {
    Ranking ranking = options.ranking();
    refuse(
        ranking.k1() != Ranking.DEFAULT.k1() || ranking.b() != Ranking.DEFAULT.b(),
        "other values of k1 and b than those of Ranking.DEFAULT, with which its index is made,");
    refuse(ranking.meaning().isPresent(), "ranking by meaning");
  }

  private static void refuse(boolean isAsked, String what) {
    if (isAsked) {
      throw new UnsupportedOnClusterException(
          "An archive on a cluster does not have " + what + "; search without");
    }
  }

  /**
   * Some hits in order.
   *
   * @param end where to go on; empty where there are no more, and where the search has no cursor
   * @param expansion the words that relevance feedback added to those of the search
   */
  record Page(
      List<FoundHit> hits, Total total, Optional<PageEnd> end, List<ExpandedWord> expansion) {}

  /** The page that the options ask for. */
  Page page() {
    return page(Optional.empty());
  }

  /** The page after another: the hits of all pages are those of one that is as long as they are. */
  Page page(Optional<PageEnd> after) {
    RerankPlan plan = plan();
    Optional<List<Object>> keys = after.flatMap(PageEnd::after);
    if (keys.isPresent()) {
      int limit = options.limit() + more();
      HitSearch.Found found =
          hits.after(keys.get(), selected(plan.first()), limit, countTo(options.limit()));
      return sorted(found, after.map(PageEnd::seen).orElse(0), plan);
    }
    int start = after.map(PageEnd::seen).orElse(options.offset());
    int end = start + options.limit();
    if (plan.reranking().isEmpty() || options.limit() == 0) {
      int limit = options.limit() + more();
      return sorted(hits.found(selected(plan.first()), start, limit, countTo(end)), start, plan);
    }
    HitSearch.Found top = top(plan, end + more());
    List<FoundHit> order = reranked(top.hits(), plan.topHits(), plan.reranking().get());
    return new Page(
        part(order, start, options.limit()),
        top.total(),
        end(top.hits(), end, plan.topHits()),
        plan.expansion());
  }

  /** The first hits of the first pass, as many as are re-ranked or wanted. */
  private HitSearch.Found top(RerankPlan plan, int wanted) {
    int depth = Math.max(plan.topHits(), wanted);
    return hits.found(selected(plan.first()), 0, depth, countTo(depth));
  }

  /** The best hits as a plan ranks them. */
  List<FoundHit> best(RerankPlan plan, int limit) {
    if (plan.reranking().isEmpty()) {
      return hits.found(selected(plan.first()), 0, limit, countTo(limit)).hits();
    }
    List<FoundHit> order =
        reranked(top(plan, limit).hits(), plan.topHits(), plan.reranking().get());
    return part(order, 0, limit);
  }

  /** By which queries the hits are ranked, with what relevance feedback adds. */
  private RerankPlan plan() {
    if (known.isEmpty()) {
      try {
        known = Optional.of(plan(expansion()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return known.get();
  }

  /** What relevance feedback adds to the search; nothing where there is none. */
  Expansion expansion() throws IOException {
    return sort.isByScore() && options.ranking().feedback().topHits() > 0
        ? new FeedbackExpansion(context, search, translator, this).expansion()
        : Expansion.NONE;
  }

  /** By which queries the hits are ranked. */
  RerankPlan plan(Expansion expansion) throws IOException {
    return new RankingPasses(search, translator, sort.isByScore(), this::ranked).plan(expansion);
  }

  /** How the search spells its terms. */
  TermSpelling spelling() {
    return TermSpelling.of(search.texts(), translator);
  }

  /** Whether a document is among those that are re-ranked. */
  boolean isReranked(RerankPlan plan, String document) {
    return plan.reranking().isPresent()
        && hits.found(selected(plan.first()), 0, plan.topHits(), 1).hits().stream()
            .anyMatch(hit -> hit.document(search.schema()).equals(document));
  }

  private Map<String, Object> selected(Query query) {
    return QueryDsl.filtered(query(query), selected.filters());
  }

  /** One hit more tells whether there is a next page, where somebody wants to know. */
  private int more() {
    return options.cursor().isPresent() ? 1 : 0;
  }

  private Page sorted(HitSearch.Found found, int start, RerankPlan plan) {
    boolean hasNext = more() > 0 && found.hits().size() > options.limit();
    List<FoundHit> page = part(found.hits(), 0, options.limit());
    return new Page(
        page,
        found.total(),
        hasNext
            ? Optional.of(new PageEnd(start + options.limit(), Optional.of(page.getLast().keys())))
            : Optional.empty(),
        plan.expansion());
  }

  /** The end of a page of which some hits, or all, are re-ranked. */
  private Optional<PageEnd> end(List<FoundHit> first, int end, int topHits) {
    if (more() == 0 || first.size() <= end) {
      return Optional.empty();
    }
    return Optional.of(
        new PageEnd(
            end, end < topHits ? Optional.empty() : Optional.of(first.get(end - 1).keys())));
  }

  private static List<FoundHit> part(List<FoundHit> order, int offset, int limit) {
    int from = Math.min(offset, order.size());
    return List.copyOf(order.subList(from, Math.min(from + limit, order.size())));
  }

  /** What the first pass asks, whose scores are those of the order. */
  public Map<String, Object> query() {
    return selected(plan().first());
  }

  /** The words that relevance feedback added to those of the search. */
  public List<ExpandedWord> expandedWords() {
    return plan().expansion();
  }

  /** Asks for hits in the order of the search. */
  public HitSearch hits() {
    return hits;
  }

  /** The hits that are re-ranked, in their order; none where there is no re-ranking. */
  public List<FoundHit> rerankedHits() {
    RerankPlan plan = plan();
    return plan.reranking().isEmpty()
        ? List.of()
        : reranked(
            hits.found(selected(plan.first()), 0, plan.topHits(), Integer.MAX_VALUE).hits(),
            plan.topHits(),
            plan.reranking().get());
  }

  /**
   * Where hits are left out that cannot compete, the scores of the others depend, in the last bit,
   * on where a page begins. With a cursor none is, else a hit might be on two pages, or on none.
   */
  private int countTo(int end) {
    boolean isPaged = options.cursor().isPresent() && sort.scoreAt() >= 0;
    return options.exactTotal() || isPaged ? Integer.MAX_VALUE : Math.max(MIN_COUNTED, end + 1);
  }

  /** The first hits in the order of their new scores, and the rest. */
  private List<FoundHit> reranked(List<FoundHit> found, int topHits, Query query) {
    List<FoundHit> top = found.subList(0, Math.min(topHits, found.size()));
    if (top.isEmpty()) {
      return found;
    }
    Schema schema = search.schema();
    List<String> ids = top.stream().map(hit -> hit.document(schema)).toList();
    Map<String, Object> among =
        QueryDsl.filtered(query(query), List.of(Map.of("ids", Map.of("values", ids))));
    Map<String, FoundHit> rescored = new HashMap<>();
    hits.found(among, 0, ids.size(), 1)
        .hits()
        .forEach(hit -> rescored.put(hit.document(schema), hit));
    List<FoundHit> order = new ArrayList<>();
    top.forEach(hit -> order.add(rescored.getOrDefault(hit.document(schema), hit)));
    order.sort(sort);
    order.addAll(found.subList(top.size(), found.size()));
    return order;
  }

  /** The query whose scores are those of the order. */
  private Query ranked(Query query) {
    for (SortOrder.Key key : options.order().keys()) {
      if (key instanceof SortOrder.Recency recency) {
        return RecencyDecayQuery.of(
            query,
            search.schema().publishedDay(),
            recency,
            recency.asOf().orElseGet(this::newestDay));
      }
    }
    return query;
  }

  private Map<String, Object> query(Query query) {
    return sort.scoreAt() < 0 ? converter.filter(query) : converter.scored(query);
  }

  private LocalDate newestDay() {
    return new IndexStatistics(context)
        .published()
        .map(days -> days.last())
        .orElse(LocalDate.EPOCH);
  }
}
