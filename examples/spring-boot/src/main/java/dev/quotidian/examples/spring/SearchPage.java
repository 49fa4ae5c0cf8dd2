package dev.quotidian.examples.spring;

import dev.quotidian.query.Cursor;
import dev.quotidian.query.result.Hits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of results as JSON.
 *
 * @param total how many results there are
 * @param totalIsExact whether there are just so many, or at least so many
 * @param next the cursor of the next page; none after the last hit or in a search without a cursor
 * @param partial whether time ran out before all results were seen
 * @param hits the page
 */
record SearchPage<V>(
    long total, boolean totalIsExact, Optional<String> next, boolean partial, List<V> hits) {

  static <T, V> SearchPage<V> of(Hits<T> hits, Function<T, V> view) {
    return new SearchPage<>(
        hits.total().count(),
        hits.total().exact(),
        hits.next().map(Cursor::text),
        hits.partial(),
        hits.hits().stream().map(view).toList());
  }
}
