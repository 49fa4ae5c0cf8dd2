package dev.quotidian.lucene.scoring;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/** Scores documents of which it is only known after a closer look whether they match. */
abstract class TwoPhaseScorer extends Scorer {
  private final DocIdSetIterator approximation;
  private final TwoPhaseIterator matching;

  /**
   * For these documents.
   *
   * @param approximation all that match, and some that do not
   * @param matchCost what a closer look costs, in simple operations
   */
  TwoPhaseScorer(DocIdSetIterator approximation, float matchCost) {
    this.approximation = approximation;
    this.matching =
        new TwoPhaseIterator(approximation) {
          @Override
          public boolean matches() throws IOException {
            return TwoPhaseScorer.this.matches();
          }

          @Override
          public float matchCost() {
            return matchCost;
          }
        };
  }

  /** Whether the current document matches; it is scored next. */
  abstract boolean matches() throws IOException;

  @Override
  public final int docID() {
    return approximation.docID();
  }

  @Override
  public final DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(matching);
  }

  @Override
  public final TwoPhaseIterator twoPhaseIterator() {
    return matching;
  }
}
