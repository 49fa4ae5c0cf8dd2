package dev.quotidian.lucene.suggest;

import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.suggest.Suggestion;
import dev.quotidian.query.suggest.SuggestionKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Suggests saved searches by their names. Each that may be suggested is run, as it must find
 * something. For one request.
 */
record SavedSearchSuggester(
    IndexSnapshot snapshot,
    QueryTranslator translator,
    Deadline deadline,
    List<SavedSearch> searches) {
  private static final int COUNT_TO = 1000;

  /** The first searches by name that begin as typed and find something. */
  List<Suggestion> best(TypedWords typed, int edits, int limit) throws IOException {
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
    TopFieldDocs found;
    try {
      found =
          snapshot
              .with(deadline)
              .search(
                  translator.target(search.criterion()),
                  new TopFieldCollectorManager(
                      new Sort(new SortField(Schema.PUBLISHED, SortField.Type.LONG, true)),
                      1,
                      null,
                      COUNT_TO));
    } catch (TooBroadQueryException e) {
      return Optional.empty(); // it cannot be run on this archive, whoever asks
    }
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    String day = schema(search.criterion()).publishedDay();
    return Optional.of(
        new Suggestion(
            SuggestionKind.SAVED_SEARCH,
            search.name(),
            Optional.empty(),
            found.totalHits.value(),
            LocalDate.ofEpochDay(snapshot.number(day, found.scoreDocs[0].doc)),
            search.criterion()));
  }

  private static Schema schema(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Articles articles -> Schema.ARTICLE;
      case SearchTarget.Quotations quotations -> Schema.QUOTATION;
    };
  }
}
