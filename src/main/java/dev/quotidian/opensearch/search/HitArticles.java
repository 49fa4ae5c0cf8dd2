package dev.quotidian.opensearch.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.store.StoredArticles;
import dev.quotidian.opensearch.store.StoredRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of hits, as they were when the hits were found: from the state that is
 * searched, or else those that have the same version. For one thread.
 */
record HitArticles(SearchContext context) {

  /**
   * The articles of some hits, each once.
   *
   * @return empty where one has changed since the hit was found
   */
  Optional<List<AnnotatedArticle>> of(List<FoundHit> hits) {
    Map<String, Long> versions = new LinkedHashMap<>();
    for (FoundHit hit : hits) {
      Long other = versions.putIfAbsent(hit.articleId(), hit.version());
      if (other != null && other != hit.version() && context.pointInTime().isEmpty()) {
        return Optional.empty();
      }
    }
    if (versions.isEmpty()) {
      return Optional.of(List.of());
    }
    return context.pointInTime().isPresent()
        ? Optional.of(ofState(List.copyOf(versions.keySet())))
        : ofVersions(versions);
  }

  private List<AnnotatedArticle> ofState(List<String> ids) {
    List<String> documents = ids.stream().map(ClusterBlock::articleDocument).toList();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", Map.of("ids", Map.of("values", documents)));
    body.put("size", documents.size());
    body.put("_source", StoredRecord.WHOLE);
    body.put("track_total_hits", false);
    Map<String, AnnotatedArticle> byDocument = HashMap.newHashMap(documents.size());
    if (context.search(body).get("hits") instanceof Map<?, ?> answer
        && answer.get("hits") instanceof List<?> found) {
      for (Object hit : found) {
        if (hit instanceof Map<?, ?> told) {
          StoredRecord.of(told)
              .ifPresent(record -> byDocument.put(record.document(), record.article()));
        }
      }
    }
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String document : documents) {
      Optional.ofNullable(byDocument.get(document)).ifPresent(articles::add);
    }
    return articles;
  }

  private Optional<List<AnnotatedArticle>> ofVersions(Map<String, Long> versions) {
    List<String> ids = List.copyOf(versions.keySet());
    StoredArticles stored = new StoredArticles(context.index());
    List<Optional<StoredRecord>> records = new ArrayList<>(stored.records(ids, StoredRecord.WHOLE));
    List<String> behind = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!isOf(records.get(i), versions.get(ids.get(i)))) {
        behind.add(ids.get(i));
      }
    }
    if (!behind.isEmpty()) { // a refresh may have come between the quotations and their article
      List<Optional<StoredRecord>> latest = stored.latest(behind, StoredRecord.WHOLE);
      for (int i = 0; i < behind.size(); i++) {
        if (!isOf(latest.get(i), versions.get(behind.get(i)))) {
          return Optional.empty();
        }
        records.set(ids.indexOf(behind.get(i)), latest.get(i));
      }
    }
    return Optional.of(
        records.stream().flatMap(Optional::stream).map(StoredRecord::article).toList());
  }

  private static boolean isOf(Optional<StoredRecord> record, @Nullable Long version) {
    return version != null && record.filter(one -> one.version() == version).isPresent();
  }
}
