package dev.quotidian.lucene.suggest;

import dev.quotidian.article.Quotation;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Schema;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Which documents of a segment count for a column: every article; of the quotations what was said,
 * as searches take it. Documents must be asked for in order. For one thread.
 */
final class CountedDocuments {
  private static final BytesRef SAID = new BytesRef(Quotation.Act.SAID.name());

  private final boolean isAll;
  private final SortedSetDocValues acts;
  private final long said;

  CountedDocuments(LeafReader segment, NameColumn column) throws IOException {
    this.isAll = !column.isOfQuotations();
    this.acts = DocValues.getSortedSet(segment, Schema.QUOTATION.value(FacetValues.ACT));
    this.said = acts.lookupTerm(SAID);
  }

  boolean includes(int document) throws IOException {
    return isAll || (acts.advanceExact(document) && acts.nextOrd() == said);
  }
}
