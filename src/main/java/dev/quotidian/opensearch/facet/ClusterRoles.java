package dev.quotidian.opensearch.facet;

import dev.quotidian.archive.SearchTimeoutException;
import dev.quotidian.archive.support.RoleCounter;
import dev.quotidian.index.RoleValues;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.facet.RolePeriods;
import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.mapping.CountedColumns;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.store.StoredArticles;
import dev.quotidian.opensearch.store.StoredRecord;
import dev.quotidian.opensearch.translate.QueryDsl;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.RolePeriod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which speaker had which role, and when: counted in a cluster by pages of roles. For one thread.
 *
 * @param context what is read
 */
public record ClusterRoles(SearchContext context) {
  private static final int PAGE = 1_000; // roles
  private static final int ARTICLES = 500; // read at once
  private static final String ROLES = "roles";
  private static final String FIRST = "first";
  private static final String LATEST = "latest";

  /**
   * Reads them whole.
   *
   * @throws SearchTimeoutException if the budget is spent before
   */
  public List<RolePeriod> of(QuotationCriterion criterion) throws IOException {
    try {
      List<RolePeriod> periods = periods(criterion);
      if (!context.deadline().shouldExit()) {
        return periods;
      }
    } catch (Deadline.PassedException e) {
      context.deadline().check();
      throw timeout();
    }
    context.deadline().check();
    throw timeout();
  }

  private static SearchTimeoutException timeout() {
    return new SearchTimeoutException(
        "The budget was spent before all roles were counted, which cannot be told in part; raise"
            + " the budget, or ask without one");
  }

  private List<RolePeriod> periods(QuotationCriterion criterion) throws IOException {
    Map<String, Object> query =
        QueryDsl.filtered(
            context.filter(criterion), List.of(Aggregations.exists(CountedColumns.HELD_ROLES)));
    RolePeriods periods = new RolePeriods();
    Optional<Map<?, ?>> after = Optional.empty();
    do {
      context.deadline().checkTime();
      AggregationAnswer page =
          AggregationAnswer.of(
                  context.search(Aggregations.body(query, Map.of(ROLES, roles(after)))))
              .of(ROLES);
      page.buckets().forEach(role -> add(role, periods));
      Map<?, ?> last = page.of("after_key").members();
      after = last.isEmpty() ? Optional.empty() : Optional.of(last);
    } while (after.isPresent());
    return inOrder(periods);
  }

  private static Map<String, Object> roles(Optional<Map<?, ?>> after) {
    Map<String, Object> composite = new LinkedHashMap<>();
    composite.put("size", PAGE);
    composite.put(
        "sources",
        List.of(Map.of(ROLES, Map.of("terms", Map.of("field", CountedColumns.HELD_ROLES)))));
    after.ifPresent(key -> composite.put("after", key));
    return Aggregations.with(
        Map.of("composite", composite), Map.of(FIRST, end("asc"), LATEST, end("desc")));
  }

  /** The first document in an order of time. */
  private static Map<String, Object> end(String order) {
    List<Object> keys = new ArrayList<>();
    for (String field :
        List.of(Schema.QUOTATION.publishedDay(), Schema.PUBLISHED, Schema.QUOTATION.id())) {
      keys.add(Map.of(ClusterFields.name(field), order));
    }
    return Map.of("top_hits", Map.of("size", 1, "_source", false, "sort", keys));
  }

  private static void add(AggregationAnswer role, RolePeriods periods) {
    RoleValues values =
        CountedColumns.heldRole(String.valueOf(role.of("key").members().get(ROLES)));
    periods.add(
        Map.of(
            values,
            RoleCounter.of(role.count(), occurrence(role.of(FIRST)), occurrence(role.of(LATEST)))));
  }

  private static RoleCounter.Occurrence occurrence(AggregationAnswer end) {
    List<?> keys = end.sortKeys().getFirst();
    return new RoleCounter.Occurrence(
        ((Number) keys.get(0)).longValue(),
        ((Number) keys.get(1)).longValue(),
        String.valueOf(keys.get(2)),
        0);
  }

  private List<RolePeriod> inOrder(RolePeriods periods) throws IOException {
    List<String> ids =
        periods.ends().stream().map(RoleCounter.Occurrence::article).distinct().toList();
    Map<String, ArticleSummary> articles = new HashMap<>();
    for (int from = 0; from < ids.size(); from += ARTICLES) {
      context.deadline().checkTime();
      read(ids.subList(from, Math.min(from + ARTICLES, ids.size())), articles);
    }
    return periods.inOrder(
        occurrence ->
            Optional.ofNullable(articles.get(occurrence.article()))
                .orElseThrow(
                    () ->
                        new IOException(
                            "the article "
                                + occurrence.article()
                                + " was deleted while roles were counted")),
        context.deadline());
  }

  private void read(List<String> ids, Map<String, ArticleSummary> articles) {
    List<Optional<StoredRecord>> records =
        new StoredArticles(context.index())
            .records(ids, List.of(ClusterFields.name(Schema.RECORD)));
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      records
          .get(i)
          .ifPresent(
              stored ->
                  articles.put(id, HitColumns.summary(stored.record(), context.index().fields())));
    }
  }
}
