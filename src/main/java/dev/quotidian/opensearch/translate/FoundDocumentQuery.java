package dev.quotidian.opensearch.translate;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds one document of a cluster by its id; only to be converted. Immutable; safe for use by many
 * threads.
 */
public final class FoundDocumentQuery extends Query {
  private final String document;

  /** Of a document by its id. */
  public FoundDocumentQuery(String document) {
    this.document = document;
  }

  String document() {
    return document;
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
    return other instanceof FoundDocumentQuery that && document.equals(that.document);
  }

  @Override
  public int hashCode() {
    return document.hashCode();
  }
}
