package dev.quotidian.lucene.suggest;

import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.suggest.Suggestion;
import dev.quotidian.query.suggest.SuggestionKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Suggests saved searches by their names. Each that may be suggested is run, as it must find
 * something. For one request.
 *
 * @param searches by name
 */
public record SavedSearchSuggester(Engine engine, Deadline deadline, List<SavedSearch> searches)
    implements Suggester.Source {
  /** Up to which number results are counted. */
  public static final int COUNT_TO = 1000;

  /**
   * What a search finds.
   *
   * @param count how many results, 1 or more
   * @param newest the day of the newest
   */
  public record Found(long count, LocalDate newest) {}

  /** Runs searches. */
  public interface Engine {
    /** Empty where nothing is found. */
    Optional<Found> found(SearchTarget target) throws IOException;
  }

  /** The first searches by name that begin as typed and find something. */
  @Override
  public List<Suggestion> best(TypedWords typed, int edits, int limit) throws IOException {
    List<Suggestion> found = new ArrayList<>();
    int run = 0;
    for (SavedSearch search : searches) {
      if (run < limit
          && !deadline.shouldExit()
          && typed.match(NameTokens.of(search.name()), edits)) {
        run++;
        suggestion(search).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Suggestion> suggestion(SavedSearch search) throws IOException {
    try {
      return engine
          .found(search.criterion())
          .map(
              found ->
                  new Suggestion(
                      SuggestionKind.SAVED_SEARCH,
                      search.name(),
                      Optional.empty(),
                      found.count(),
                      found.newest(),
                      search.criterion()));
    } catch (TooBroadQueryException e) {
      return Optional.empty(); // it cannot be run on this archive, whoever asks
    }
  }
}
