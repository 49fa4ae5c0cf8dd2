package dev.quotidian.benchmarks.system;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * Facets and timelines of the Lucene baseline. Values: by their ordinals in the segment, added up
 * over an ordinal map that is made once. Months: the naive collector, which looks at the calendar
 * for each match.
 */
final class LuceneFacetCounts {
  private static final int MONTHS = 12;
  private static final int TEN = 10;

  private final IndexSearcher searcher;
  private final String values;
  private final String days;
  private final OrdinalMap ordinals;

  LuceneFacetCounts(IndexSearcher searcher, String values, String days) throws IOException {
    this.searcher = searcher;
    this.values = values;
    this.days = days;
    var leaves = searcher.getIndexReader().leaves();
    SortedSetDocValues[] all = new SortedSetDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      all[leaf.ord] = DocValues.getSortedSet(leaf.reader(), values);
    }
    ordinals = OrdinalMap.build(null, all, PackedInts.DEFAULT);
  }

  Answer values(Query query) throws IOException {
    int[] counts = new int[(int) ordinals.getValueCount()];
    searcher.search(query, new Alone(new ValueCollector(counts)));
    LongHeap top = new LongHeap(TEN);
    int distinct = 0;
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        distinct++;
        top.insertWithOverflow((long) counts[value] << Integer.SIZE | value);
      }
    }
    double[] best = new double[top.size()];
    for (int i = best.length - 1; i >= 0; i--) {
      long value = top.pop();
      best[i] = value >>> Integer.SIZE;
      if (label((int) value).isEmpty()) {
        throw new IllegalStateException("A value without a label");
      }
    }
    return new Answer(distinct, true, best);
  }

  /** What is shown of a value. */
  private String label(int value) throws IOException {
    int segment = ordinals.getFirstSegmentNumber(value);
    var leaf = searcher.getIndexReader().leaves().get(segment);
    return DocValues.getSortedSet(leaf.reader(), values)
        .lookupOrd(ordinals.getFirstSegmentOrd(value))
        .utf8ToString();
  }

  /** One collector for all segments, as one thread searches. */
  private record Alone(Collector collector) implements CollectorManager<Collector, Boolean> {
    @Override
    public Collector newCollector() {
      return collector;
    }

    @Override
    public Boolean reduce(Collection<Collector> collectors) {
      return true;
    }
  }

  private final class ValueCollector extends SimpleCollector {
    private final int[] counts;
    private SortedSetDocValues several;
    private SortedDocValues single;
    private LongValues global;

    ValueCollector(int[] counts) {
      this.counts = counts;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      several = DocValues.getSortedSet(leaf.reader(), values);
      single = DocValues.unwrapSingleton(several);
      global = ordinals.getGlobalOrds(leaf.ord);
    }

    @Override
    public void collect(int document) throws IOException {
      if (single != null) {
        if (single.advanceExact(document)) {
          counts[(int) global.get(single.ordValue())]++;
        }
      } else if (several.advanceExact(document)) {
        for (int left = several.docValueCount(); left > 0; left--) {
          counts[(int) global.get(several.nextOrd())]++;
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  Answer months(Query query) throws IOException {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    searcher.search(query, new Alone(new MonthCollector(counts)));
    return answer(counts);
  }

  private final class MonthCollector extends SimpleCollector {
    private final TreeMap<Integer, Integer> counts;
    private NumericDocValues published;

    MonthCollector(TreeMap<Integer, Integer> counts) {
      this.counts = counts;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      published = DocValues.getNumeric(leaf.reader(), days);
    }

    @Override
    public void collect(int document) throws IOException {
      if (published.advanceExact(document)) {
        LocalDate day = LocalDate.ofEpochDay(published.longValue());
        counts.merge(day.getYear() * MONTHS + day.getMonthValue(), 1, Integer::sum);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private static Answer answer(TreeMap<Integer, Integer> counts) {
    if (counts.isEmpty()) {
      return new Answer(0, true, new double[0]);
    }
    double[] months = new double[counts.lastKey() - counts.firstKey() + 1];
    List<YearMonth> shown = new ArrayList<>();
    for (int month = counts.firstKey(); month <= counts.lastKey(); month++) {
      shown.add(YearMonth.of((month - 1) / MONTHS, (month - 1) % MONTHS + 1));
      months[month - counts.firstKey()] = counts.getOrDefault(month, 0);
    }
    if (shown.size() != months.length) {
      throw new IllegalStateException("Months are missing");
    }
    return new Answer(months.length, true, months);
  }
}
