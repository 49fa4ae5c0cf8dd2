package dev.quotidian.lucene.scoring;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Visits all parts of a query: those too that must not match, and those behind a join, which Lucene
 * takes for leaves.
 */
public abstract class DeepVisitor extends QueryVisitor {

  /** Receives what has no parts. */
  protected void leaf(Query query) {}

  @Override
  public final QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return this;
  }

  @Override
  public final void visitLeaf(Query query) {
    switch (query) {
      case ToParentBlockJoinQuery join -> join.getChildQuery().visit(this);
      case ToChildBlockJoinQuery join -> join.getParentQuery().visit(this);
      default -> leaf(query);
    }
  }
}
