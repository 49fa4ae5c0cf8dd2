package dev.quotidian.lucene.suggest;

import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.Suggestion;
import dev.quotidian.query.suggest.SuggestionKind;
import dev.quotidian.query.suggest.Suggestions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Completes what a user types, by names and saved searches. First without typing errors; with one
 * in a word, and with two, only where that gives too few. For one request, on one thread.
 */
public final class Suggester {
  private static final Comparator<Suggestion> BY_SCORE =
      Comparator.comparingDouble(
              (Suggestion one) -> PopularityScore.of(one.count(), one.newest().toEpochDay()))
          .reversed()
          .thenComparing(Suggestion::text)
          .thenComparing(Suggestion::kind);

  private final Deadline deadline;
  private final SuggestRequest request;
  private final TypedWords typed;
  private final List<Source> sources;

  private final Map<Identity, Suggestion> found = new LinkedHashMap<>();

  /** Names are one that differ in case or punctuation alone; speakers have a key to tell. */
  private record Identity(SuggestionKind kind, Object of) {
    static Identity of(Suggestion one) {
      boolean hasKey =
          one.target() instanceof SearchTarget.Quotations quotations
              && quotations.criterion() instanceof QuotationCriterion.SpokenById;
      return new Identity(one.kind(), hasKey ? one.target() : NameTokens.of(one.text()));
    }
  }

  /** Where completions come from. */
  public interface Source {
    /**
     * Those that begin as typed, with so many edits: the best, and perhaps more; in any order.
     *
     * @param limit how many are enough
     */
    List<Suggestion> best(TypedWords typed, int edits, int limit) throws IOException;
  }

  private Suggester(Deadline deadline, SuggestRequest request, List<Source> sources) {
    this.deadline = deadline;
    this.request = request;
    this.typed = TypedWords.of(request.prefix());
    this.sources = sources;
  }

  /** The suggestions of some sources; those found until the deadline. */
  public static Suggestions of(SuggestRequest request, Deadline deadline, List<Source> sources)
      throws IOException {
    return new Suggester(deadline, request, sources).suggestions();
  }

  /**
   * The suggestions of a snapshot; those found until the deadline.
   *
   * @param searches the saved searches, by name; none where they are not asked for
   */
  public static Suggestions of(
      IndexSnapshot snapshot,
      QueryTranslator translator,
      Deadline deadline,
      SuggestRequest request,
      List<SavedSearch> searches)
      throws IOException {
    SnapshotNames names =
        new SnapshotNames(snapshot, translator, deadline, NameColumn.of(request.kinds()));
    return of(
        request,
        deadline,
        List.of(new SavedSearchSuggester(names::found, deadline, searches), names));
  }

  private Suggestions suggestions() throws IOException {
    if (!typed.isEmpty()) {
      for (int edits = 0; edits <= TypedWords.MAX_EDITS; edits++) {
        if (found.size() < request.limit() && typed.allows(edits) && !deadline.shouldExit()) {
          add(edits);
        }
      }
    }
    return new Suggestions(
        found.values().stream().limit(request.limit()).toList(), deadline.hasPassed());
  }

  /** Adds those with so many typing errors. */
  private void add(int edits) throws IOException {
    List<Suggestion> more = new ArrayList<>();
    for (Source source : sources) {
      more.addAll(source.best(typed, edits, request.limit()));
    }
    more.sort(BY_SCORE);
    more.forEach(one -> found.putIfAbsent(Identity.of(one), one));
  }
}
