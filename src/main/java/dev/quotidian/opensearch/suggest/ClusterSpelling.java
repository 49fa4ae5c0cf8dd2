package dev.quotidian.opensearch.suggest;

import dev.quotidian.lucene.suggest.NameColumn;
import dev.quotidian.lucene.suggest.SpellingIndex;
import dev.quotidian.lucene.suggest.TypedWords;
import dev.quotidian.opensearch.facet.AggregationAnswer;
import dev.quotidian.opensearch.facet.CountedQuery;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.suggest.Suggestion;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words and names of an archive in a cluster. For one request. */
record ClusterSpelling(SearchContext context) implements SpellingIndex {

  @Override
  public long frequency(String word) throws IOException {
    return frequencies(Set.of(word)).getOrDefault(word, 0L);
  }

  private Map<String, Long> frequencies(Set<String> words) throws IOException {
    Map<String, Long> frequencies = new HashMap<>();
    context
        .statistics()
        .documentFrequencies(WORDS, words)
        .forEach(
            (word, frequency) -> {
              if (words.contains(word) && frequency > 0) {
                frequencies.put(word, (long) frequency);
              }
            });
    return frequencies;
  }

  @Override
  public Map<String, Long> similar(String word, int edits) throws IOException {
    Set<String> similar =
        new HashSet<>(context.statistics().similar(WORDS, word, edits, QueryLimits.MAX_EXPANSIONS));
    similar.remove(word);
    return similar.isEmpty() ? new HashMap<>() : frequencies(similar);
  }

  @Override
  public List<String> names(NameColumn column, TypedWords typed, int edits, int limit) {
    return new ClusterNames(context)
        .best(List.of(column), typed, edits, limit).stream().map(Suggestion::text).toList();
  }

  @Override
  public long count(SearchTarget target) {
    Map<String, Object> counted =
        Map.of(
            "query", CountedQuery.of(context, target).query(), "size", 0, "track_total_hits", true);
    return new AggregationAnswer(context.search(counted))
        .of("hits")
        .of("total")
        .number("value")
        .orElse(0);
  }
}
