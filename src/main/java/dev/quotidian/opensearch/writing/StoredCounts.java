package dev.quotidian.opensearch.writing;

import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.store.ClusterIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many quotations stored articles have, also those that no search finds yet. Safe for use by
 * many threads.
 */
record StoredCounts(ClusterIndex index) {

  /**
   * An article that is there, or was.
   *
   * @param quotations how many it has
   * @param version of its document
   */
  record Stored(int quotations, long version) {
    static final Stored NONE = new Stored(0, 0);
  }

  /** By the ids of the articles; those that are not there are left out. */
  Map<String, Stored> of(List<String> articleIds) {
    List<Map<String, Object>> wanted =
        articleIds.stream()
            .map(
                id ->
                    Map.<String, Object>of(
                        "_id",
                        ClusterBlock.articleDocument(id),
                        "routing",
                        id,
                        "_source",
                        List.of(ClusterFields.QUOTATIONS)))
            .toList();
    Map<String, Object> answer =
        index.connection().ask(ServerRequest.post(index.path("_mget"), Map.of("docs", wanted)));
    Map<String, Stored> stored = new HashMap<>();
    List<?> found = answer.get("docs") instanceof List<?> documents ? documents : List.of();
    for (int i = 0; i < found.size() && i < articleIds.size(); i++) {
      if (found.get(i) instanceof Map<?, ?> document
          && Boolean.TRUE.equals(document.get("found"))) {
        stored.put(articleIds.get(i), stored(document));
      }
    }
    return stored;
  }

  /** Those of some documents that are there. */
  List<DocumentChange> existing(List<DocumentChange> documents) {
    List<Map<String, Object>> wanted =
        documents.stream()
            .map(
                document ->
                    Map.<String, Object>of(
                        "_id",
                        document.document(),
                        "routing",
                        document.change().articleId(),
                        "_source",
                        false))
            .toList();
    Map<String, Object> answer =
        index.connection().ask(ServerRequest.post(index.path("_mget"), Map.of("docs", wanted)));
    List<?> found = answer.get("docs") instanceof List<?> list ? list : List.of();
    return IntStream.range(0, Math.min(found.size(), documents.size()))
        .filter(i -> isFound(found.get(i)))
        .mapToObj(documents::get)
        .toList();
  }

  private static boolean isFound(Object document) {
    return document instanceof Map<?, ?> map && Boolean.TRUE.equals(map.get("found"));
  }

  private static Stored stored(Map<?, ?> document) {
    Object source = document.get("_source");
    Object count = source instanceof Map<?, ?> map ? map.get(ClusterFields.QUOTATIONS) : null;
    return new Stored(
        count instanceof Number number ? number.intValue() : 0,
        document.get("_version") instanceof Number version ? version.longValue() : 0);
  }
}
