package dev.quotidian.benchmarks.speed;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Facets by Lucene's {@code StringValueFacetCounts}, timelines by the naive loop over matches. */
final class LuceneCounts {
  private static final String SPEAKERS = "q.speaker.value";
  private static final int MONTHS = 12;

  private final IndexSearcher searcher;
  private final StringDocValuesReaderState speakers;

  LuceneCounts(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.speakers = new StringDocValuesReaderState(searcher.getIndexReader(), SPEAKERS);
  }

  Answer speakers(Query query, int limit) throws IOException {
    FacetsCollector found = searcher.search(query, new FacetsCollectorManager());
    FacetResult top = new StringValueFacetCounts(speakers, found).getTopChildren(limit, SPEAKERS);
    return new Answer(
        top.childCount,
        true,
        Arrays.stream(top.labelValues).mapToDouble(value -> value.value.doubleValue()).toArray());
  }

  Answer months(Query query) throws IOException {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    FacetsCollector found = searcher.search(query, new FacetsCollectorManager());
    for (FacetsCollector.MatchingDocs segment : found.getMatchingDocs()) {
      NumericDocValues days = DocValues.getNumeric(segment.context().reader(), "q.published.day");
      DocIdSetIterator matches = segment.bits().iterator();
      for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
        if (days.advanceExact(doc)) {
          LocalDate day = LocalDate.ofEpochDay(days.longValue());
          counts.merge(day.getYear() * MONTHS + day.getMonthValue(), 1, Integer::sum);
        }
        doc = matches.nextDoc();
      }
    }
    return answer(counts);
  }

  private static Answer answer(TreeMap<Integer, Integer> counts) {
    if (counts.isEmpty()) {
      return new Answer(0, true, new double[0]);
    }
    double[] months = new double[counts.lastKey() - counts.firstKey() + 1];
    for (Map.Entry<Integer, Integer> month : counts.entrySet()) {
      months[month.getKey() - counts.firstKey()] = month.getValue();
    }
    return new Answer(months.length, true, months);
  }
}
