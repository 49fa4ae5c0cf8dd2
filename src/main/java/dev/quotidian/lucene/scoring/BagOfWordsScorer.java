package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Scores the documents of one segment for a {@link BagOfWordsQuery}. A document whose score cannot
 * reach the least that competes does not match: its rarer words, and the most that the others and
 * the pairs may add, tell so before all postings and their positions are read (as in MaxScore:
 * Turtle and Flood, Query evaluation: strategies and optimizations, 1995). For one thread.
 */
public final class BagOfWordsScorer extends TwoPhaseScorer {
  private static final float POSITIONS_OF_MANY_WORDS = 1000;
  private static final double ROUNDING = 1e-5; // of sums of floats, relative

  private final List<CombinedTerm.InSegment> terms;
  private final double[] rest; // what the terms from one on, and the pairs, may add
  private final CombinedLengths lengths;
  private final List<PairPostings.SegmentPairs> pairs;
  private double least; // that competes
  private double score;
  private boolean isPruned;

  /**
   * Of one segment.
   *
   * @param terms those that may add most first
   */
  BagOfWordsScorer(
      int maxDoc,
      List<CombinedTerm.InSegment> terms,
      CombinedLengths lengths,
      List<PairPostings.SegmentPairs> pairs) {
    super(DocIdSetIterator.all(maxDoc), POSITIONS_OF_MANY_WORDS);
    this.terms = List.copyOf(terms);
    this.lengths = lengths;
    this.pairs = List.copyOf(pairs);
    this.rest = new double[terms.size() + 1];
    for (PairPostings.SegmentPairs field : pairs) {
      rest[terms.size()] += field.maxScore();
    }
    for (int i = terms.size() - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + terms.get(i).maxScore();
    }
  }

  @Override
  public void setMinCompetitiveScore(float minScore) {
    least = minScore * (1 - ROUNDING);
  }

  /** Whether the document looked at last was left out since it cannot compete. */
  public boolean isPruned() {
    return isPruned;
  }

  @Override
  boolean matches() throws IOException {
    isPruned = false;
    long norm = lengths.norm(docID());
    score = 0;
    for (int i = 0; i < terms.size(); i++) {
      if (score + rest[i] < least) {
        return prune();
      }
      CombinedTerm.InSegment term = terms.get(i);
      float frequency = term.frequency(docID());
      score += frequency > 0 ? term.scorer().score(frequency, norm) : 0;
    }
    return score + maxPairs() < least ? prune() : addPairs();
  }

  private boolean prune() {
    isPruned = true;
    return false;
  }

  private double maxPairs() throws IOException {
    double most = 0;
    if (least > 0) {
      for (PairPostings.SegmentPairs field : pairs) {
        most += field.maxScore(docID());
      }
    }
    return most;
  }

  /** Rounds the sum of pairs as their own query does, so that an explanation gives the same. */
  private boolean addPairs() throws IOException {
    double adjacent = 0;
    for (PairPostings.SegmentPairs field : pairs) {
      adjacent += field.score(docID());
    }
    score += (float) adjacent;
    return score > 0;
  }

  @Override
  public float score() {
    return (float) score;
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.POSITIVE_INFINITY;
  }
}
