package dev.quotidian.lucene.suggest;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.suggest.Suggestion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** The names of one snapshot. For one request. */
final class SnapshotNames implements Suggester.Source {
  private final IndexSnapshot snapshot;
  private final QueryTranslator translator;
  private final Deadline deadline;
  private final List<NameColumn> columns;
  private final List<NameSuggester> opened = new ArrayList<>();

  SnapshotNames(
      IndexSnapshot snapshot,
      QueryTranslator translator,
      Deadline deadline,
      List<NameColumn> columns) {
    this.snapshot = snapshot;
    this.translator = translator;
    this.deadline = deadline;
    this.columns = columns;
  }

  /** Scores before deletions are too high at most, so some more than are asked for are read. */
  @Override
  public List<Suggestion> best(TypedWords typed, int edits, int limit) throws IOException {
    List<NameCandidate> candidates = new ArrayList<>();
    for (NameSuggester names : names()) {
      candidates.addAll(names.best(typed, edits, 2 * limit));
    }
    candidates.sort(NameCandidate.BEST_FIRST);
    List<Suggestion> found = new ArrayList<>();
    for (NameCandidate candidate : candidates.subList(0, Math.min(2 * limit, candidates.size()))) {
      if (!deadline.shouldExit()) {
        new NameDetails(snapshot, translator, candidate.column())
            .of(candidate)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private List<NameSuggester> names() throws IOException {
    if (opened.isEmpty()) {
      for (NameColumn column : columns) {
        opened.add(NameSuggester.of(snapshot, column, deadline));
      }
    }
    return opened;
  }

  /** Runs a saved search. */
  Optional<SavedSearchSuggester.Found> found(SearchTarget target) throws IOException {
    TopFieldDocs found =
        snapshot
            .with(deadline)
            .search(
                translator.target(target),
                new TopFieldCollectorManager(
                    new Sort(new SortField(Schema.PUBLISHED, SortField.Type.LONG, true)),
                    1,
                    null,
                    SavedSearchSuggester.COUNT_TO));
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    long day = snapshot.number(schema(target).publishedDay(), found.scoreDocs[0].doc);
    return Optional.of(
        new SavedSearchSuggester.Found(found.totalHits.value(), LocalDate.ofEpochDay(day)));
  }

  private static Schema schema(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Articles articles -> Schema.ARTICLE;
      case SearchTarget.Quotations quotations -> Schema.QUOTATION;
    };
  }
}
