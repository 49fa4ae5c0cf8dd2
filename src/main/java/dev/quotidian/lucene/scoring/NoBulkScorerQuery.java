package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/**
 * Matches and scores as another query does, but without a bulk scorer. In Lucene 10.6.0 the bulk
 * scorer of a block join to parents, next to a negated clause, checks the negation against child
 * documents instead of parents, and returns parents that are negated. Immutable; safe for use by
 * many threads.
 */
public final class NoBulkScorerQuery extends Query {
  private final Query query;

  private NoBulkScorerQuery(Query query) {
    this.query = query;
  }

  /** The query to put next to a negated clause: the query itself, where it has no block join. */
  public static Query besideNegation(Query query) {
    AtomicBoolean joins = new AtomicBoolean();
    query.visit(
        new QueryVisitor() {
          @Override
          public void visitLeaf(Query leaf) {
            if (leaf instanceof ToParentBlockJoinQuery) {
              joins.set(true);
            }
          }
        });
    return joins.get() ? new NoBulkScorerQuery(query) : query;
  }

  /** The wrapped query. */
  public Query query() {
    return query;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? this : new NoBulkScorerQuery(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new FilterWeight(this, query.createWeight(searcher, mode, boost)) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier found = in.scorerSupplier(leaf);
        return found == null ? null : withoutBulk(found);
      }
    };
  }

  private static ScorerSupplier withoutBulk(ScorerSupplier supplier) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        return supplier.get(leadCost);
      }

      @Override
      public long cost() {
        return supplier.cost();
      }

      @Override
      public void setTopLevelScoringClause() throws IOException {
        supplier.setTopLevelScoringClause();
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NoBulkScorerQuery one && one.query.equals(query);
  }

  @Override
  public int hashCode() {
    return Objects.hash(NoBulkScorerQuery.class, query);
  }
}
