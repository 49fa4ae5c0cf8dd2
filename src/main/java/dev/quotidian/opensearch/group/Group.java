package dev.quotidian.opensearch.group;

import dev.quotidian.opensearch.search.FoundHit;
import java.util.List;
import java.util.Optional;

/**
 * A group in its place. Immutable.
 *
 * @param key what its values have in common; empty where there is no value
 * @param values its values, in order
 * @param head the best of its hits, which gives it the place
 */
record Group(Optional<String> key, List<String> values, FoundHit head) {
  /** Copies. */
  Group {
    values = List.copyOf(values);
  }
}
