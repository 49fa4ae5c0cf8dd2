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
import java.util.Optional;

/**
 * Completes what a user types, from the columns of one snapshot and the saved searches. First
 * without typing errors; with one in a word, and with two, only where that gives too few. For one
 * request, on one thread.
 */
public final class Suggester {
  private static final Comparator<Suggestion> BY_SCORE =
      Comparator.comparingDouble(
              (Suggestion one) -> PopularityScore.of(one.count(), one.newest().toEpochDay()))
          .reversed()
          .thenComparing(Suggestion::text)
          .thenComparing(Suggestion::kind);

  private final IndexSnapshot snapshot;
  private final QueryTranslator translator;
  private final Deadline deadline;
  private final SuggestRequest request;
  private final TypedWords typed;
  private final List<NameSuggester> columns = new ArrayList<>();
  private final SavedSearchSuggester saved;

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

  private Suggester(
      IndexSnapshot snapshot,
      QueryTranslator translator,
      Deadline deadline,
      SuggestRequest request,
      List<SavedSearch> searches) {
    this.snapshot = snapshot;
    this.translator = translator;
    this.deadline = deadline;
    this.request = request;
    this.typed = TypedWords.of(request.prefix());
    this.saved = new SavedSearchSuggester(snapshot, translator, deadline, searches);
  }

  /**
   * The suggestions; those found until the deadline.
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
    return new Suggester(snapshot, translator, deadline, request, searches).suggestions();
  }

  private Suggestions suggestions() throws IOException {
    if (!typed.isEmpty()) {
      open();
      for (int edits = 0; edits <= TypedWords.MAX_EDITS; edits++) {
        if (found.size() < request.limit() && typed.allows(edits) && !deadline.shouldExit()) {
          add(edits);
        }
      }
    }
    return new Suggestions(
        found.values().stream().limit(request.limit()).toList(), deadline.hasPassed());
  }

  private void open() throws IOException {
    for (SuggestionKind kind : request.kinds()) {
      Optional<NameColumn> column = NameColumn.of(kind);
      if (column.isPresent()) {
        columns.add(NameSuggester.of(snapshot, column.get(), deadline));
      }
    }
  }

  /**
   * Adds those with so many typing errors. Scores before deletions are too high at most, so some
   * more than are asked for are read.
   */
  private void add(int edits) throws IOException {
    List<Suggestion> more = new ArrayList<>(saved.best(typed, edits, request.limit()));
    List<NameCandidate> candidates = new ArrayList<>();
    for (NameSuggester names : columns) {
      candidates.addAll(names.best(typed, edits, 2 * request.limit()));
    }
    candidates.sort(NameCandidate.BEST_FIRST);
    for (NameCandidate candidate :
        candidates.subList(0, Math.min(2 * request.limit(), candidates.size()))) {
      if (!deadline.shouldExit()) {
        new NameDetails(snapshot, translator, candidate.column())
            .of(candidate)
            .ifPresent(more::add);
      }
    }
    more.sort(BY_SCORE);
    more.forEach(one -> found.putIfAbsent(Identity.of(one), one));
  }
}
