package dev.quotidian.lucene.saved;

import dev.quotidian.archive.support.SavedSearchFile;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.OpenIndex;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.json.QueryJson;
import dev.quotidian.query.json.QueryJsonException;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The store of an archive's saved searches: a file beside the index and, once read, its state in
 * memory. The file is read and written on the index thread alone, so one change follows the other.
 * Safe for use by many threads.
 */
public final class SavedSearchStore {
  private final OpenIndex index;
  private final Optional<SavedSearchFile> file;
  private volatile Optional<State> state = Optional.empty();

  /** One immutable state of the store. */
  private record State(
      Optional<SavedSearchFile.Stamp> stamp,
      SortedMap<String, SavedQuery> byName,
      SavedQueryIndex queries) {

    static State of(Optional<SavedSearchFile.Stamp> stamp, SortedMap<String, SavedQuery> byName) {
      return new State(
          stamp, Collections.unmodifiableSortedMap(byName), new SavedQueryIndex(byName.values()));
    }
  }

  /**
   * The store of an archive.
   *
   * @param file where they are stored; in memory alone if empty
   */
  public SavedSearchStore(OpenIndex index, Optional<SavedSearchFile> file) {
    this.index = index;
    this.file = file;
  }

  public List<SavedSearch> all() throws IOException {
    return searches(current().byName());
  }

  public Optional<SavedSearch> find(String name) throws IOException {
    return Optional.ofNullable(current().byName().get(name)).map(SavedQuery::search);
  }

  public SavedQueryIndex queries() throws IOException {
    return current().queries();
  }

  public void saveAll(Collection<SavedSearch> searches) throws IOException {
    index.checkWritable();
    List<SavedSearch> added = List.copyOf(searches);
    added.forEach(SavedSearchStore::checkReadable);
    index.onIndexThread(
        () -> {
          SortedMap<String, SavedQuery> byName = new TreeMap<>(read().byName());
          for (SavedSearch search : added) {
            byName.put(search.name(), query(search));
          }
          return replace(byName);
        });
  }

  /** Refuses a search that could not be read again. */
  private static void checkReadable(SavedSearch search) {
    try {
      QueryJson.readSavedSearch(QueryJson.write(search));
    } catch (QueryJsonException e) {
      throw new IllegalArgumentException(
          "The saved search "
              + search.name()
              + " cannot be stored: "
              + e.getMessage()
              + "; use fewer conditions in one search",
          e);
    }
  }

  /** Whether there was one. */
  public boolean delete(String name) throws IOException {
    index.checkWritable();
    return index.onIndexThread(
        () -> {
          SortedMap<String, SavedQuery> byName = new TreeMap<>(read().byName());
          return byName.remove(name) != null && replace(byName);
        });
  }

  /**
   * Drops the state in memory if another process changed the file, so that it is read again when
   * next needed. Where the file is damaged, only calls that need it fail.
   */
  public void refresh() throws IOException {
    if (!index.isWritable() && state.isPresent()) {
      index.onIndexThread(
          () -> {
            Optional<SavedSearchFile.Stamp> stamp = stamp();
            state = state.filter(now -> now.stamp().equals(stamp));
            return Boolean.TRUE;
          });
    }
  }

  private State current() throws IOException {
    Optional<State> now = state;
    return now.isPresent() ? now.get() : index.onIndexThread(this::read);
  }

  private State read() throws IOException {
    if (state.isEmpty()) {
      Optional<SavedSearchFile.Stamp> stamp = stamp();
      SortedMap<String, SavedQuery> byName = new TreeMap<>();
      if (file.isPresent()) {
        for (SavedSearch search : file.get().read()) {
          byName.put(search.name(), query(search));
        }
      }
      state = Optional.of(State.of(stamp, byName));
    }
    return state.orElseThrow();
  }

  private boolean replace(SortedMap<String, SavedQuery> byName) throws IOException {
    State next = State.of(Optional.empty(), byName);
    if (file.isPresent()) {
      file.get().write(searches(byName));
    }
    state = Optional.of(next);
    return true;
  }

  private Optional<SavedSearchFile.Stamp> stamp() throws IOException {
    return file.isPresent() ? file.get().stamp() : Optional.empty();
  }

  private SavedQuery query(SavedSearch search) {
    return SavedQuery.of(
        search, new QueryTranslator(index.analyzers(), index.fields(), Deadline.none()));
  }

  private static List<SavedSearch> searches(SortedMap<String, SavedQuery> byName) {
    return byName.values().stream().map(SavedQuery::search).toList();
  }
}
