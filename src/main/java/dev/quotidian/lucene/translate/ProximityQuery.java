package dev.quotidian.lucene.translate;

import dev.quotidian.lucene.scoring.TermSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds words and phrases near each other. It is rewritten to Lucene's intervals, which do not tell
 * what they look for. Immutable; safe for use by many threads.
 */
public final class ProximityQuery extends Query {
  private final String field;
  private final List<Window> windows;

  /**
   * Parts that stand near each other.
   *
   * @param parts each in its spellings, which are terms one after the other
   * @param within how many other words may stand between them
   * @param isOrdered whether the parts come in this order
   */
  public record Window(List<Set<List<String>>> parts, int within, boolean isOrdered) {

    /**
     * Where parts share a word in any spelling, Lucene's own unordered intervals would match both
     * at one position.
     *
     * @param isDisjoint whether they share none
     * @return windows, of which any may match
     */
    static List<Window> of(
        List<Set<List<String>>> parts, int within, boolean isOrdered, boolean isDisjoint) {
      return isOrdered || isDisjoint
          ? List.of(new Window(parts, within, isOrdered))
          : orders(parts).stream().map(order -> new Window(order, within, true)).toList();
    }

    IntervalsSource intervals() {
      IntervalsSource[] sources = sources(parts);
      return Intervals.maxgaps(
          within, isOrdered ? Intervals.ordered(sources) : Intervals.unordered(sources));
    }
  }

  /** Any of the windows may match. */
  ProximityQuery(String field, List<Window> windows) {
    this.field = field;
    this.windows = List.copyOf(windows);
  }

  /** In which text. */
  public String field() {
    return field;
  }

  /** What may match. */
  public List<Window> windows() {
    return windows;
  }

  /** The same as Lucene's own. */
  Query intervals() {
    IntervalsSource[] any = windows.stream().map(Window::intervals).toArray(IntervalsSource[]::new);
    return new IntervalQuery(field, any.length == 1 ? any[0] : Intervals.or(any));
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return intervals();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    intervals().visit(visitor);
  }

  @Override
  public String toString(String defaultField) {
    return intervals().toString(defaultField);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProximityQuery that
        && field.equals(that.field)
        && windows.equals(that.windows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, windows);
  }

  /**
   * Each with a harmless bound of its own: where two sources are equal, Lucene's ordered intervals
   * count repetitions of one, and miss some of those of a phrase.
   */
  private static IntervalsSource[] sources(List<Set<List<String>>> parts) {
    IntervalsSource[] sources = new IntervalsSource[parts.size()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = Intervals.maxgaps(i, any(parts.get(i)));
    }
    return sources;
  }

  private static IntervalsSource any(Set<List<String>> spellings) {
    List<IntervalsSource> phrases = spellings.stream().map(TermSequence::intervals).toList();
    return phrases.size() == 1 ? phrases.getFirst() : Intervals.or(false, phrases);
  }

  /** Every order of the parts, each once. */
  private static <P> Set<List<P>> orders(List<P> parts) {
    if (parts.isEmpty()) {
      return Set.of(List.of());
    }
    Set<List<P>> orders = new LinkedHashSet<>();
    for (P head : new HashSet<>(parts)) {
      List<P> others = new ArrayList<>(parts);
      others.remove(head);
      for (List<P> rest : orders(others)) {
        List<P> order = new ArrayList<>(List.of(head));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }
}
