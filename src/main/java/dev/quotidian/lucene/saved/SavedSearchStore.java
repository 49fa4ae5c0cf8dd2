package dev.quotidian.lucene.saved;

import dev.quotidian.archive.support.SavedSearchFile;
import dev.quotidian.lucene.store.OpenIndex;
import dev.quotidian.query.SavedSearch;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The store of an embedded archive's saved searches: a file beside the index and, once read, its
 * state in memory. The file is read and written on the index thread alone, so one change follows
 * the other. Safe for use by many threads.
 */
public final class SavedSearchStore {
  private final OpenIndex index;
  private final Optional<SavedSearchFile> file;
  private volatile Optional<State> state = Optional.empty();

  /** One immutable state of the store. */
  private record State(Optional<SavedSearchFile.Stamp> stamp, SavedSearchSet searches) {}

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
    return current().searches().all();
  }

  public Optional<SavedSearch> find(String name) throws IOException {
    return current().searches().find(name);
  }

  public SavedQueryIndex queries() throws IOException {
    return current().searches().queries();
  }

  public void saveAll(Collection<SavedSearch> searches) throws IOException {
    index.checkWritable();
    List<SavedSearch> added = List.copyOf(searches);
    SavedSearchSet.checkReadable(added);
    index.onIndexThread(() -> replace(read().searches().with(added)));
  }

  /** Whether there was one. */
  public boolean delete(String name) throws IOException {
    index.checkWritable();
    return index.onIndexThread(
        () -> {
          SavedSearchSet before = read().searches();
          return before.find(name).isPresent() && replace(before.without(name));
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
      List<SavedSearch> stored = file.isPresent() ? file.get().read() : List.of();
      state =
          Optional.of(
              new State(
                  stamp, SavedSearchSet.none(index.analyzers(), index.fields()).with(stored)));
    }
    return state.orElseThrow();
  }

  private boolean replace(SavedSearchSet next) throws IOException {
    if (file.isPresent()) {
      file.get().write(next.all());
    }
    state = Optional.of(new State(Optional.empty(), next));
    return true;
  }

  private Optional<SavedSearchFile.Stamp> stamp() throws IOException {
    return file.isPresent() ? file.get().stamp() : Optional.empty();
  }
}
