package dev.quotidian.opensearch.saved;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.saved.SavedSearchSet;
import dev.quotidian.opensearch.client.Backoff;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.opensearch.store.StoredBlobs;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.json.QueryJson;
import dev.quotidian.query.json.QueryJsonException;
import dev.quotidian.query.syntax.Excerpt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The store of the saved searches of an archive in a cluster: all of them as one blob of the index,
 * one a line, and their state in memory. Each use asks whether they were changed since, by a
 * request that reads none of them; so what any process saved is seen by all when it returns. Who
 * saves reads the last state, and writes if nobody has changed it meanwhile. Safe for use by many
 * threads.
 *
 * <p>They are matched here, by the code of the embedded engine, and not by the percolator of
 * OpenSearch: that one matches a document without its joins, so that a quotation inside an article
 * could not be asked for, and knows none of the analysis that is done here. An article satisfies
 * the same searches in both engines, as they run the same queries on the same small index.
 */
public final class ClusterSavedSearchStore {
  private static final String NAME = "saved-searches";
  private static final int MAX_REASON = 200; // characters; the cause tells all that is known
  private static final Duration PATIENCE = Duration.ofSeconds(60); // while others save

  private final StoredBlobs blobs;
  private final ClusterIndex index;
  private volatile State state;

  /** One immutable state of the store. */
  private record State(Optional<StoredBlobs.Stamp> stamp, SavedSearchSet searches) {}

  /** The store of an archive. */
  public ClusterSavedSearchStore(ClusterIndex index, LanguageAnalyzers analyzers) {
    this.blobs = new StoredBlobs(index);
    this.index = index;
    this.state = new State(Optional.empty(), SavedSearchSet.none(analyzers, index.fields()));
  }

  /** The searches that are stored now. */
  public SavedSearchSet current() {
    return currentState().searches();
  }

  private State currentState() {
    State known = state;
    return known.stamp().equals(blobs.stamp(NAME)) ? known : read();
  }

  private synchronized State read() {
    Optional<StoredBlobs.Blob> blob = blobs.read(NAME);
    Optional<StoredBlobs.Stamp> stamp = blob.map(StoredBlobs.Blob::stamp);
    if (!state.stamp().equals(stamp)) {
      List<SavedSearch> stored = blob.map(found -> searches(found.bytes())).orElse(List.of());
      state = new State(stamp, state.searches().replacedBy(stored));
    }
    return state;
  }

  private List<SavedSearch> searches(byte[] lines) {
    return new String(lines, StandardCharsets.UTF_8).lines().map(this::search).toList();
  }

  private SavedSearch search(String line) {
    try {
      return QueryJson.readSavedSearch(line);
    } catch (QueryJsonException e) {
      throw new ArchiveException(
          "Archive "
              + index.settings().described()
              + ": a saved search is damaged: "
              + Excerpt.of(String.valueOf(e.getMessage()), MAX_REASON)
              + "; were they saved by a later version?",
          e);
    }
  }

  /**
   * Stores searches: all, or none if that fails.
   *
   * @throws IllegalArgumentException if one is too large to be stored
   */
  public void saveAll(Collection<SavedSearch> searches) {
    List<SavedSearch> added = List.copyOf(searches);
    SavedSearchSet.checkReadable(added);
    if (!added.isEmpty()) {
      change(before -> before.with(added));
    }
  }

  /** Deletes a search; returns whether there was one. */
  public boolean delete(String name) {
    return change(before -> before.without(name));
  }

  /** Replaces the last state by the next; returns whether that is another. */
  private synchronized boolean change(UnaryOperator<SavedSearchSet> changing) {
    Backoff backoff = new Backoff(PATIENCE);
    do {
      State before = currentState();
      SavedSearchSet next = changing.apply(before.searches());
      if (next == before.searches()) {
        return false;
      }
      Optional<StoredBlobs.Stamp> stamp = blobs.replace(NAME, before.stamp(), bytes(next));
      if (stamp.isPresent()) {
        state = new State(stamp, next);
        return true;
      }
    } while (backoff.pause());
    throw new ArchiveException(
        "Archive "
            + index.settings().described()
            + ": others changed the saved searches all the time; save many at once, and again");
  }

  private static byte[] bytes(SavedSearchSet searches) {
    return searches.all().stream()
        .map(search -> QueryJson.write(search) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
