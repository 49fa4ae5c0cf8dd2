package dev.quotidian.lucene.search;

import java.util.Optional;
import org.apache.lucene.search.FieldDoc;

/**
 * Which hits of a search are wanted.
 *
 * @param after the hit after which they begin
 * @param offset how many to skip
 * @param limit the maximum number of hits
 * @param exactTotal whether the total is to be exact
 */
record PageRequest(Optional<FieldDoc> after, int offset, int limit, boolean exactTotal) {

  /** The first hits. */
  static PageRequest first(int limit, boolean exactTotal) {
    return new PageRequest(Optional.empty(), 0, limit, exactTotal);
  }

  /** How many hits there are down to the last that is wanted. */
  int depth() {
    return offset + limit;
  }
}
