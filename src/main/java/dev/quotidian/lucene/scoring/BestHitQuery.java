package dev.quotidian.lucene.scoring;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Scores one document of one snapshot: the best hit before relevance feedback, which mostly keeps
 * its place by that. Never cached. Immutable; safe for use by many threads.
 */
public final class BestHitQuery extends Query {
  /** Describes the explanation of a score. */
  public static final String BONUS = "the best hit before words were added";

  private final int document;

  /** Of a document by its number in the snapshot. */
  public BestHitQuery(int document) {
    this.document = document;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int here = document - leaf.docBase;
        return here < 0 || here >= leaf.reader().maxDoc() ? null : supplier(here, mode, score());
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int other) {
        return other + leaf.docBase == document
            ? Explanation.match(score(), BONUS)
            : Explanation.noMatch("another document");
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private static ScorerSupplier supplier(int document, ScoreMode mode, float score) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        return new ConstantScoreScorer(score, mode, DocIdSetIterator.range(document, document + 1));
      }

      @Override
      public long cost() {
        return 1;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "document " + document;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BestHitQuery that && document == that.document;
  }

  @Override
  public int hashCode() {
    return document;
  }
}
