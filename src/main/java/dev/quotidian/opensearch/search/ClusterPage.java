package dev.quotidian.opensearch.search;

import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.Total;
import java.util.List;
import java.util.Optional;

/**
 * A page of hits, or of groups, and where it ended. Immutable.
 *
 * @param end empty where there is no more
 * @param cut whether the time was up before the cluster had seen all hits: then there are none
 */
public record ClusterPage<T>(Hits<T> hits, Optional<PageEnd> end, boolean cut) {

  /** There was no time. */
  public static <T> ClusterPage<T> ofNone() {
    return new ClusterPage<>(
        new Hits<>(List.of(), new Total(0, false), Optional.empty(), true, List.of()),
        Optional.empty(),
        true);
  }
}
