package dev.quotidian.opensearch.search;

import dev.quotidian.archive.cluster.UnsupportedOnClusterException;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.RecencyDecayQuery;
import dev.quotidian.lucene.search.HitSort;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.lucene.translate.TranslatableSearch;
import dev.quotidian.opensearch.facet.ClusterDrillDown;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.translate.QueryConverter;
import dev.quotidian.opensearch.translate.QueryDsl;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
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
final class HitPages {
  private static final int MIN_COUNTED = 1000;

  private final SearchContext context;
  private final SearchOptions options;
  private final TranslatableSearch search;
  private final QueryTranslator translator;
  private final ClusterSort sort;
  private final HitSearch hits;
  private final QueryConverter converter;
  private final ClusterDrillDown selected;

  /**
   * Of one search.
   *
   * @throws UnsupportedOnClusterException if it needs what a cluster cannot do
   */
  HitPages(SearchContext context, SearchTarget target, SearchOptions options) {
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
        "other values of k1 and b than those of Ranking.DEFAULT");
    refuse(ranking.meaning().isPresent(), "ranking by meaning");
    refuse(ranking.feedback().topHits() > 0, "relevance feedback");
    refuse(options.cursor().isPresent(), "cursors");
  }

  private static void refuse(boolean isAsked, String what) {
    if (isAsked) {
      throw new UnsupportedOnClusterException(
          "An archive on a cluster does not have " + what + " yet; search without");
    }
  }

  /** The page that the options ask for. */
  HitSearch.Found page() {
    Query first = search.query(translator);
    Optional<Query> second = reranking(first);
    int end = options.offset() + options.limit();
    if (second.isEmpty() || options.limit() == 0) {
      return hits.found(selected(first), options.offset(), options.limit(), countTo(end));
    }
    int topHits = options.ranking().reranking().topHits();
    HitSearch.Found top =
        hits.found(selected(first), 0, Math.max(topHits, end), countTo(Math.max(topHits, end)));
    List<FoundHit> order = reranked(top.hits(), topHits, second.get());
    int from = Math.min(options.offset(), order.size());
    return new HitSearch.Found(
        List.copyOf(order.subList(from, Math.min(end, order.size()))), top.total());
  }

  private Map<String, Object> selected(Query query) {
    return QueryDsl.filtered(query(query), selected.filters());
  }

  private int countTo(int end) {
    return options.exactTotal() ? Integer.MAX_VALUE : Math.max(MIN_COUNTED, end + 1);
  }

  private Optional<Query> reranking(Query first) {
    boolean isReranked =
        sort.isByScore()
            && search.hasAdjacentWords()
            && options.ranking().reranking().topHits() > 0;
    return isReranked
        ? Optional.of(search.query(translator.reranking())).filter(query -> !query.equals(first))
        : Optional.empty();
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
  private Map<String, Object> query(Query query) {
    for (SortOrder.Key key : options.order().keys()) {
      if (key instanceof SortOrder.Recency recency) {
        return converter.scored(
            RecencyDecayQuery.of(
                query,
                search.schema().publishedDay(),
                recency,
                recency.asOf().orElseGet(this::newestDay)));
      }
    }
    return sort.scoreAt() < 0 ? converter.filter(query) : converter.scored(query);
  }

  private LocalDate newestDay() {
    return new IndexStatistics(context)
        .published()
        .map(days -> days.last())
        .orElse(LocalDate.EPOCH);
  }
}
