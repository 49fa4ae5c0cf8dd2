package dev.quotidian.lucene.scoring;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Terms at one position after the other, as queries. */
public final class TermSequence {
  /**
   * Stands for a position of which the terms do not matter, as of a stop word; neither the first
   * nor the last.
   */
  public static final String GAP = "";

  private TermSequence() {}

  /** The documents that have the terms so, or within some moves of so. */
  public static Query query(String field, List<String> terms, int slop) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    for (int position = 0; position < terms.size(); position++) {
      if (!terms.get(position).equals(GAP)) {
        phrase.add(new Term(field, terms.get(position)), position);
      }
    }
    return phrase.build();
  }

  /** The places where a document has the terms so. */
  public static IntervalsSource intervals(List<String> terms) {
    if (!terms.contains(GAP)) {
      return Intervals.phrase(terms.toArray(String[]::new));
    }
    List<IntervalsSource> sources = new ArrayList<>();
    int gaps = 0;
    for (String term : terms) {
      if (term.equals(GAP)) {
        gaps++;
      } else {
        sources.add(Intervals.extend(Intervals.term(term), gaps, 0));
        gaps = 0;
      }
    }
    return Intervals.phrase(sources.toArray(IntervalsSource[]::new));
  }
}
