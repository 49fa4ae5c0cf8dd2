package dev.quotidian.opensearch.suggest;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.suggest.NameColumn;
import dev.quotidian.lucene.suggest.SavedSearchSuggester;
import dev.quotidian.lucene.suggest.SpellingCorrector;
import dev.quotidian.lucene.suggest.Suggester;
import dev.quotidian.opensearch.facet.AggregationAnswer;
import dev.quotidian.opensearch.facet.CountedQuery;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.suggest.Correction;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.Suggestions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Completes what a user types, and corrects the spelling of searches, from the index in a cluster.
 * For one request.
 *
 * @param context what is read
 */
public record ClusterSuggester(SearchContext context) {

  /**
   * The suggestions; those found until the deadline.
   *
   * @param saved the saved searches, by name; none where they are not asked for
   */
  public Suggestions suggestions(SuggestRequest request, List<SavedSearch> saved)
      throws IOException {
    List<NameColumn> columns = NameColumn.of(request.kinds());
    Suggestions found =
        Suggester.of(
            request,
            context.deadline(),
            List.of(
                new SavedSearchSuggester(this::found, context.deadline(), saved),
                (typed, edits, limit) ->
                    new ClusterNames(context).best(columns, typed, edits, 2 * limit)));
    context.deadline().check();
    return found;
  }

  /** What a saved search finds, and when the newest of it was published. */
  private Optional<SavedSearchSuggester.Found> found(SearchTarget target) {
    CountedQuery query = CountedQuery.of(context, target);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query.query());
    body.put("size", 1);
    body.put("_source", false);
    body.put("track_total_hits", SavedSearchSuggester.COUNT_TO);
    body.put(
        "sort",
        List.of(
            Map.of(ClusterFields.name(Schema.PUBLISHED), "desc"),
            Map.of(ClusterFields.name(query.schema().id()), "asc"),
            Map.of(ClusterFields.name(query.schema().publishedDay()), "asc")));
    AggregationAnswer answer = new AggregationAnswer(context.search(body));
    return answer.sortKeys().stream()
        .findFirst()
        .map(
            keys ->
                new SavedSearchSuggester.Found(
                    answer.of("hits").of("total").number("value").orElse(1),
                    LocalDate.ofEpochDay(((Number) keys.getLast()).longValue())));
  }

  /**
   * Other spellings of a search that finds nothing, or nearly nothing.
   *
   * @param limit the maximum number
   */
  public List<Correction> corrections(SearchTarget asked, int limit) throws IOException {
    List<Correction> found =
        new SpellingCorrector(
                new ClusterSpelling(context), context.translator(), context.deadline())
            .of(asked, limit);
    context.deadline().check();
    return found;
  }
}
