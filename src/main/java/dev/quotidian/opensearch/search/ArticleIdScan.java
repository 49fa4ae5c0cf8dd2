package dev.quotidian.opensearch.search;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.ArticleCriterion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The articles that satisfy a criterion, by their ids, as of the last refresh, in their order. What
 * is changed meanwhile may be missing or not; all else is there once. For one thread.
 */
public record ArticleIdScan(SearchContext context) {
  private static final int PAGE = 5_000;
  private static final String ID = ClusterFields.name(Schema.ARTICLE.id());
  private static final String ANNOTATORS = ClusterFields.name(Schema.ANNOTATORS);

  /**
   * An article.
   *
   * @param version of its document: another one is another article
   */
  public record Found(String id, long version) {}

  /**
   * The articles.
   *
   * @param annotators which versions of the annotators annotated the articles; 0 where that is not
   *     known
   */
  public List<Found> articles(ArticleCriterion criterion, IntPredicate annotators) {
    Map<String, Object> query = context.filter(criterion);
    List<Found> found = new ArrayList<>();
    List<?> page = page(query, List.of());
    while (!page.isEmpty()) {
      page.stream()
          .filter(hit -> annotators.test(annotators(hit)))
          .map(ArticleIdScan::found)
          .forEach(found::add);
      page = page.size() < PAGE ? List.of() : page(query, key(page.getLast()));
    }
    return found;
  }

  private List<?> page(Map<String, Object> query, List<?> after) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("size", PAGE);
    body.put("sort", List.of(Map.of(ID, "asc")));
    body.put("_source", false);
    body.put("docvalue_fields", List.of(ANNOTATORS));
    body.put("version", true);
    body.put("track_total_hits", false);
    if (!after.isEmpty()) {
      body.put("search_after", after);
    }
    return context.search(body).get("hits") instanceof Map<?, ?> hits
            && hits.get("hits") instanceof List<?> page
        ? page
        : List.of();
  }

  private static Found found(Object hit) {
    long version =
        hit instanceof Map<?, ?> members && members.get("_version") instanceof Number number
            ? number.longValue()
            : 0;
    return new Found(String.valueOf(key(hit).getFirst()), version);
  }

  private static List<?> key(Object hit) {
    return hit instanceof Map<?, ?> members && members.get("sort") instanceof List<?> keys
        ? keys
        : List.of();
  }

  private static int annotators(Object hit) {
    return hit instanceof Map<?, ?> members
            && members.get("fields") instanceof Map<?, ?> fields
            && fields.get(ANNOTATORS) instanceof List<?> versions
            && versions.getFirst() instanceof Number version
        ? version.intValue()
        : 0;
  }
}
