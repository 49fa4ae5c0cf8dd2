package dev.quotidian.opensearch.translate;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.cluster.UnsupportedOnClusterException;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.mapping.EncodedTokens;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.opensearch.store.ShardFailures;
import dev.quotidian.opensearch.store.StoredArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/**
 * Statistics from the term vectors of documents that are made up of the terms asked for, one a
 * shard: a request answers for all terms of a query. They count what is deleted, until it is merged
 * away, as scores do. Each answer is kept: make one for each search. For one thread.
 */
public final class TermVectorStatistics implements CollectionStatistics {
  private static final int MAX_TRIES = 10_000; // to find a routing to each shard

  /** Of a field for which no term is asked. */
  private static final String ANY_TERM = "any";

  private final ClusterIndex index;
  private final Map<String, OfField> known = new HashMap<>();
  private List<String> routings = List.of();

  public TermVectorStatistics(ClusterIndex index) {
    this.index = index;
  }

  @Override
  public int documents(Schema schema) {
    String field = schema.all().field();
    String type = schema.all().text();
    return of(Map.of(field, Set.of(type))).getOrDefault(field, OfField.NONE).of(type);
  }

  @Override
  public Analyzer analyzer(String articleId, LanguageAnalyzers analyzers) {
    return analyzers.standard(); // an index with analyses of its own is not made
  }

  @Override
  public Map<String, Integer> documentFrequencies(String field, Set<String> terms) {
    String name = ClusterFields.name(field);
    return of(Map.of(name, terms)).getOrDefault(name, OfField.NONE).frequencies();
  }

  @Override
  public Optional<Extent> extent(String field) {
    String name = ClusterFields.name(field);
    OfField found = of(Map.of(name, Set.of(ANY_TERM))).getOrDefault(name, OfField.NONE);
    return found.documents() == 0
        ? Optional.empty()
        : Optional.of(new Extent(found.documents(), found.words()));
  }

  @Override
  public Optional<String> body(String articleId) throws IOException {
    return new StoredArticles(index).article(articleId).map(found -> found.article().body());
  }

  @Override
  public Map<String, OfField> of(Map<String, Set<String>> terms) {
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    terms.forEach(
        (field, all) -> {
          Set<String> unknown = new HashSet<>(all);
          unknown.removeAll(known.getOrDefault(field, OfField.NONE).frequencies().keySet());
          if (!unknown.isEmpty()) {
            wanted.put(field, unknown);
          }
        });
    if (!wanted.isEmpty()) {
      ask(wanted);
    }
    return known;
  }

  private void ask(Map<String, Set<String>> wanted) {
    Map<String, Object> document = new LinkedHashMap<>();
    wanted.forEach(
        (field, terms) ->
            document.put(
                field,
                field.equals(Schema.ARTICLE.all().field())
                    ? List.copyOf(terms)
                    : EncodedTokens.joined(terms.stream().map(List::of).toList())));
    List<Map<String, Object>> documents =
        routings().stream().map(routing -> vectors(document, wanted.keySet(), routing)).toList();
    ServerRequest request =
        ServerRequest.post(index.path("_mtermvectors"), Map.of("docs", documents));
    Map<String, Object> answer = index.connection().ask(request);
    Map<String, OfField> found = new HashMap<>();
    for (Object shard : (List<?>) answer.getOrDefault("docs", List.of())) {
      if (member(shard, "error") != null) {
        throw new ArchiveException(
            "Archive "
                + index.settings().described()
                + ": a shard has no statistics: "
                + member(shard, "error"));
      }
      ofShard(shard).forEach((field, more) -> found.merge(field, more, OfField::plus));
    }
    wanted.forEach(
        (field, terms) -> {
          OfField zero = new OfField(0, 0, 0, zero(terms), Map.of());
          OfField now = zero.plus(found.getOrDefault(field, OfField.NONE));
          known.merge(field, now, OfField::with);
        });
  }

  private static Map<String, Integer> zero(Set<String> terms) {
    Map<String, Integer> zero = new HashMap<>();
    terms.forEach(term -> zero.put(term, 0));
    return zero;
  }

  private static Map<String, Object> vectors(
      Map<String, Object> document, Set<String> fields, String routing) {
    Map<String, Object> vectors = new LinkedHashMap<>();
    vectors.put("doc", document);
    vectors.put("fields", List.copyOf(fields));
    vectors.put("routing", routing);
    vectors.put("term_statistics", true);
    vectors.put("field_statistics", true);
    vectors.put("positions", false);
    vectors.put("offsets", false);
    vectors.put("payloads", false);
    return vectors;
  }

  private static Map<String, OfField> ofShard(Object shard) {
    Map<String, OfField> fields = new HashMap<>();
    if (member(shard, "term_vectors") instanceof Map<?, ?> all) {
      all.forEach((name, found) -> fields.put(String.valueOf(name), ofField(found)));
    }
    return fields;
  }

  /** A shard without a document that has the field counts less than none. */
  private static OfField ofField(@Nullable Object found) {
    Object all = member(found, "field_statistics");
    Map<String, Integer> frequencies = new HashMap<>();
    Map<String, Long> occurrences = new HashMap<>();
    if (member(found, "terms") instanceof Map<?, ?> terms) {
      terms.forEach(
          (term, statistics) -> {
            frequencies.put(String.valueOf(term), (int) number(statistics, "doc_freq"));
            occurrences.put(String.valueOf(term), number(statistics, "ttf"));
          });
    }
    return new OfField(
        number(all, "doc_count"),
        number(all, "sum_ttf"),
        number(all, "sum_doc_freq"),
        frequencies,
        occurrences);
  }

  private static long number(@Nullable Object object, String name) {
    return member(object, name) instanceof Number number ? Math.max(0, number.longValue()) : 0;
  }

  private static @Nullable Object member(@Nullable Object object, String name) {
    return object instanceof Map<?, ?> map ? map.get(name) : null;
  }

  /** A routing to each shard. */
  private List<String> routings() {
    if (routings.isEmpty()) {
      routings = findRoutings();
    }
    return routings;
  }

  private List<String> findRoutings() {
    Map<Object, String> routings = new HashMap<>();
    int shards = shards("").size();
    for (int i = 0; routings.size() < shards && i < MAX_TRIES; i++) {
      for (Object shard : shards(String.valueOf(i))) {
        routings.putIfAbsent(shard, String.valueOf(i));
      }
    }
    if (routings.size() < shards) {
      throw new UnsupportedOnClusterException(
          "Archive " + index.settings().described() + " has shards that no routing leads to");
    }
    return List.copyOf(routings.values());
  }

  private List<Object> shards(String routing) {
    ServerRequest request = ServerRequest.get(index.path("_search_shards"));
    Map<String, Object> answer =
        index
            .connection()
            .ask(routing.isEmpty() ? request : request.with(Map.of("routing", routing)));
    List<Object> numbers = new ArrayList<>();
    for (Object copies : (List<?>) answer.getOrDefault("shards", List.of())) {
      if (copies instanceof List<?> list && !list.isEmpty()) {
        Object number = member(list.getFirst(), "shard");
        if (number != null) {
          numbers.add(number);
        }
      }
    }
    return numbers;
  }

  /** By the suggester of terms, which reads the same automaton as a fuzzy query. */
  @Override
  public List<String> similar(String field, String word, int edits, int limit) {
    Map<String, Object> term = new LinkedHashMap<>();
    term.put("field", ClusterFields.name(field));
    term.put("size", limit);
    term.put("shard_size", limit);
    term.put("suggest_mode", "always");
    term.put("max_edits", edits);
    term.put("prefix_length", 1);
    term.put("min_word_length", 1);
    term.put("min_doc_freq", 0);
    term.put("max_term_freq", Integer.MAX_VALUE);
    term.put("accuracy", 0);
    term.put("sort", "frequency");
    term.put("string_distance", "internal");
    ServerRequest request =
        ServerRequest.post(
                index.path("_search"),
                Map.of(
                    "size",
                    0,
                    "suggest",
                    Map.of("similar", Map.of("text", EncodedTokens.term(word), "term", term))))
            .with(Map.of("allow_partial_search_results", "false"));
    Map<String, Object> answer = index.connection().ask(request);
    ShardFailures.check(answer, index.settings().described(), request);
    List<String> similar = new ArrayList<>();
    if (member(member(answer, "suggest"), "similar") instanceof List<?> words) {
      for (Object of : words) {
        if (member(of, "options") instanceof List<?> options) {
          options.forEach(option -> similar.add(String.valueOf(member(option, "text"))));
        }
      }
    }
    return similar;
  }
}
