package dev.quotidian.opensearch.saved;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.store.StoredArticles;
import dev.quotidian.opensearch.store.StoredRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bodies of articles, as far as they are seen, many in one request. For one thread. */
record SeenBodies(SearchContext context) {
  private static final int BATCH = 200;

  /** By the ids of the articles; those that are not there, or not seen, are left out. */
  Map<String, String> of(Collection<String> articleIds) {
    Map<String, String> bodies = new HashMap<>();
    List<String> all = List.copyOf(articleIds);
    for (int from = 0; from < all.size(); from += BATCH) {
      List<String> seen = seen(all.subList(from, Math.min(from + BATCH, all.size())));
      if (!seen.isEmpty()) {
        new StoredArticles(context.index())
            .records(seen, StoredRecord.WHOLE).stream()
                .flatMap(Optional::stream)
                .map(StoredRecord::article)
                .forEach(found -> bodies.put(found.article().id(), found.article().body()));
      }
    }
    return bodies;
  }

  private List<String> seen(List<String> ids) {
    if (context.view().isEmpty()) {
      return ids;
    }
    List<String> documents = ids.stream().map(ClusterBlock::articleDocument).toList();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", context.visible(Schema.ARTICLE, Map.of("ids", Map.of("values", documents))));
    body.put("size", ids.size());
    body.put("_source", false);
    Set<Object> found = new HashSet<>();
    if (context.search(body).get("hits") instanceof Map<?, ?> hits
        && hits.get("hits") instanceof List<?> list) {
      list.forEach(hit -> found.add(hit instanceof Map<?, ?> map ? map.get("_id") : hit));
    }
    List<String> seen = new ArrayList<>(ids);
    seen.removeIf(id -> !found.contains(ClusterBlock.articleDocument(id)));
    return seen;
  }
}
