package dev.quotidian.opensearch.search;

import java.util.List;
import java.util.Optional;

/**
 * Where a page ended, to go on from there. Immutable.
 *
 * @param seen how many hits, or groups, there are on it and before it
 * @param after the keys of its last hit in the order of the first pass; empty where that is among
 *     those that are re-ranked, and for groups
 */
public record PageEnd(int seen, Optional<List<Object>> after) {
  /** Copies. */
  public PageEnd {
    after = after.map(List::copyOf);
  }
}
