package dev.quotidian.opensearch.store;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stored articles, by their ids. Safe for use by many threads.
 *
 * @param index where they are
 */
public record StoredArticles(ClusterIndex index) {

  /** The article with an id, as of the last refresh. */
  public Optional<AnnotatedArticle> article(String articleId) {
    return records(List.of(articleId), StoredRecord.WHOLE).getFirst().map(StoredRecord::article);
  }

  /**
   * The records of some articles, as of the last refresh.
   *
   * @param members what of their sources is read
   * @return in the order of the ids; empty where there is no article
   */
  public List<Optional<StoredRecord>> records(List<String> articleIds, List<String> members) {
    return records(articleIds, members, false);
  }

  /**
   * The records of some articles as they were last written, also those that no search finds yet.
   */
  public List<Optional<StoredRecord>> latest(List<String> articleIds, List<String> members) {
    return records(articleIds, members, true);
  }

  private List<Optional<StoredRecord>> records(
      List<String> articleIds, List<String> members, boolean isRealtime) {
    List<Map<String, Object>> wanted = articleIds.stream().map(id -> wanted(id, members)).toList();
    Map<String, Object> answer =
        index
            .connection()
            .ask(
                ServerRequest.post(index.path("_mget"), Map.of("docs", wanted))
                    .with(Map.of("realtime", String.valueOf(isRealtime))));
    List<Optional<StoredRecord>> records = new ArrayList<>();
    List<?> documents = answer.get("docs") instanceof List<?> list ? list : List.of();
    for (int i = 0; i < articleIds.size(); i++) {
      records.add(i < documents.size() ? record(documents.get(i)) : Optional.empty());
    }
    return records;
  }

  private static Map<String, Object> wanted(String articleId, List<String> members) {
    return Map.of(
        "_id", ClusterBlock.articleDocument(articleId), "routing", articleId, "_source", members);
  }

  private Optional<StoredRecord> record(Object document) {
    if (!(document instanceof Map<?, ?> members)) {
      return Optional.empty();
    }
    if (members.get("error") instanceof Map<?, ?> error) {
      throw ShardFailures.unread(index.settings().described(), error);
    }
    return StoredRecord.of(members);
  }
}
