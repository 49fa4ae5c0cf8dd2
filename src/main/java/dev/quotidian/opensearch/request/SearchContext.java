package dev.quotidian.opensearch.request;

import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.opensearch.client.ServerAnswer;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.opensearch.store.ShardFailures;
import dev.quotidian.opensearch.translate.CollectionStatistics;
import dev.quotidian.opensearch.translate.QueryConverter;
import dev.quotidian.opensearch.translate.QueryDsl;
import dev.quotidian.opensearch.translate.TermVectorStatistics;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.WithId;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the requests of one reading have in common: the index, or a state of it that the cluster
 * keeps; which of its articles are seen; when to end. Everything that is read by a search is read
 * through it: here a view leaves out what it does not show, and an answer of which a shard is
 * missing is refused. For one thread.
 */
public final class SearchContext {
  private static final Map<String, String> WHOLE =
      Map.of("search_type", "dfs_query_then_fetch", "allow_partial_search_results", "false");

  private final ClusterIndex index;
  private final LanguageAnalyzers analyzers;
  private final List<ArticleCriterion> view;
  private final Optional<PointInTime> pointInTime;
  private final Deadline deadline;
  private final QueryTranslator translator;
  private final CollectionStatistics statistics;

  /**
   * Of one reading.
   *
   * @param view the criteria that the articles satisfy that are seen; none for all
   * @param pointInTime the state that is read; the last refresh, if empty
   */
  public SearchContext(
      ClusterIndex index,
      LanguageAnalyzers analyzers,
      List<ArticleCriterion> view,
      Optional<PointInTime> pointInTime,
      Deadline deadline) {
    this.index = index;
    this.analyzers = analyzers;
    this.view = view;
    this.pointInTime = pointInTime;
    this.deadline = deadline;
    this.translator = new QueryTranslator(analyzers, index.fields(), deadline);
    this.statistics =
        new VisibleStatistics(
            pointInTime.isPresent()
                ? pointInTime.get().statistics()
                : new TermVectorStatistics(index),
            this::isVisible);
  }

  /** The same, which reads a state that the cluster keeps. */
  public SearchContext in(PointInTime state) {
    return new SearchContext(index, analyzers, view, Optional.of(state), deadline);
  }

  public ClusterIndex index() {
    return index;
  }

  /** The state that is read; the last refresh, if empty. */
  public Optional<PointInTime> pointInTime() {
    return pointInTime;
  }

  public LanguageAnalyzers analyzers() {
    return analyzers;
  }

  /** The criteria that the articles satisfy that are seen. */
  public List<ArticleCriterion> view() {
    return view;
  }

  public Deadline deadline() {
    return deadline;
  }

  /** Translates criteria into queries of Lucene, by the default ranking. */
  public QueryTranslator translator() {
    return translator;
  }

  /** The statistics of the index; those of a view are those of the whole. */
  public CollectionStatistics statistics() {
    return statistics;
  }

  /** Converts queries that were translated by a ranking. */
  public QueryConverter converter(Ranking ranking) {
    return new QueryConverter(ranking, statistics);
  }

  /** The articles that are seen and satisfy a criterion, as a query that does not score. */
  public Map<String, Object> filter(ArticleCriterion criterion) {
    return visible(
        Schema.ARTICLE, converter(Ranking.DEFAULT).filter(translator.articles().of(criterion)));
  }

  /** The quotations that are seen and satisfy a criterion, as a query that does not score. */
  public Map<String, Object> filter(QuotationCriterion criterion) {
    return visible(
        Schema.QUOTATION, converter(Ranking.DEFAULT).filter(translator.quotations().of(criterion)));
  }

  /** All documents of one type that are seen, whatever searches take by default. */
  public Map<String, Object> all(Schema schema) {
    return visible(schema, converter(Ranking.DEFAULT).filter(schema.matchAll()));
  }

  /** What a query finds, as far as it is seen. */
  public Map<String, Object> visible(Schema schema, Map<String, Object> query) {
    List<Map<String, Object>> seen =
        seen().stream()
            .map(
                articles ->
                    schema.equals(Schema.QUOTATION) ? QueryDsl.ofParent(articles, false) : articles)
            .toList();
    return QueryDsl.filtered(query, seen);
  }

  /** The articles that are seen: one query for each view, which looks into the one around it. */
  private List<Map<String, Object>> seen() {
    if (view.isEmpty()) {
      return List.of();
    }
    SearchContext around =
        new SearchContext(
            index, analyzers, view.subList(0, view.size() - 1), pointInTime, deadline);
    List<Map<String, Object>> all = new ArrayList<>(around.seen());
    all.add(
        around.converter(Ranking.DEFAULT).filter(around.translator.articles().of(view.getLast())));
    return all;
  }

  /** Whether there is an article with an id that is seen. */
  public boolean isVisible(String articleId) {
    Map<String, Object> answer =
        search(Map.of("size", 0, "query", filter((ArticleCriterion) new WithId(articleId))));
    return answer.get("hits") instanceof Map<?, ?> hits
        && hits.get("total") instanceof Map<?, ?> total
        && total.get("value") instanceof Number count
        && count.longValue() > 0;
  }

  /**
   * The answer to a search. It is whole: a cluster that has not seen all when the time is up gives
   * none.
   *
   * @param body what is asked, without the state that is read
   * @throws Deadline.PassedException if the time is up
   * @throws LostStateException if the cluster no longer has the state that is read
   * @throws dev.quotidian.archive.ArchiveException if the cluster refuses it, or a part of the
   *     answer is missing
   */
  public Map<String, Object> search(Map<String, Object> body) {
    deadline.check();
    deadline.checkTime();
    ServerRequest request = request(timed(body)).with(WHOLE);
    ServerAnswer answer = index.connection().answer(request);
    deadline.check();
    if (RefusedSearch.isOutOfTime(answer)) {
      throw deadline.passed();
    }
    if (pointInTime.isPresent() && RefusedSearch.isStateLost(answer)) {
      throw new LostStateException(index.settings().described(), answer.reason());
    }
    Map<String, Object> accepted = index.connection().accepted(request, answer).body();
    ShardFailures.check(accepted, index.settings().described(), request);
    return accepted;
  }

  private Map<String, Object> timed(Map<String, Object> body) {
    return deadline
        .remaining()
        .map(
            time -> {
              Map<String, Object> timed = new LinkedHashMap<>(body);
              timed.put("timeout", Math.max(1, time.toMillis()) + "ms");
              return timed;
            })
        .orElse(body);
  }

  private ServerRequest request(Map<String, Object> body) {
    if (pointInTime.isEmpty()) {
      return ServerRequest.post(index.path("_search"), body);
    }
    Map<String, Object> kept = new LinkedHashMap<>(body);
    kept.put("pit", pointInTime.get().json());
    return ServerRequest.post("/_search", kept);
  }
}
