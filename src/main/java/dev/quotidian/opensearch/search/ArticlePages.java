package dev.quotidian.opensearch.search;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.ArticleCriterion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The documents of the articles that satisfy a criterion, page by page in the order of their ids.
 * Of what is changed meanwhile any may be missing, where no state is kept; all else is there once.
 * For one thread.
 *
 * @param size of a page
 * @param shown what a request says of each document besides
 */
record ArticlePages(SearchContext context, int size, Map<String, Object> shown) {
  private static final String ID = ClusterFields.name(Schema.ARTICLE.id());

  /** Reads all pages; none is empty. */
  void forEach(ArticleCriterion criterion, Consumer<List<?>> reading) {
    Map<String, Object> query = context.filter(criterion);
    List<?> page = page(query, List.of());
    while (!page.isEmpty()) {
      reading.accept(page);
      page = page.size() < size ? List.of() : page(query, keys(page.getLast()));
    }
  }

  /** The id of the article of a hit. */
  static String id(Object hit) {
    return String.valueOf(keys(hit).getFirst());
  }

  private List<?> page(Map<String, Object> query, List<?> after) {
    Map<String, Object> body = new LinkedHashMap<>(shown);
    body.put("query", query);
    body.put("size", size);
    body.put("sort", List.of(Map.of(ID, "asc")));
    body.put("track_total_hits", false);
    if (!after.isEmpty()) {
      body.put("search_after", after);
    }
    return context.search(body).get("hits") instanceof Map<?, ?> hits
            && hits.get("hits") instanceof List<?> page
        ? page
        : List.of();
  }

  private static List<?> keys(Object hit) {
    return hit instanceof Map<?, ?> members && members.get("sort") instanceof List<?> keys
        ? keys
        : List.of();
  }
}
