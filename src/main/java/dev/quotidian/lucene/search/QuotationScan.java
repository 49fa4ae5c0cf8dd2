package dev.quotidian.lucene.search;

import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.result.QuotationHit;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * All quotations that satisfy a query, as hits without scores and passages. For one thread at a
 * time.
 */
final class QuotationScan extends SnapshotScan<QuotationHit> {
  private static final float NO_SCORE = 0;

  private final HitColumns columns;

  QuotationScan(IndexSnapshot snapshot, OwnFields fields, Query query, Deadline deadline)
      throws IOException {
    super(snapshot, query, deadline);
    this.columns = new HitColumns(snapshot.getIndexReader(), fields);
  }

  @Override
  public QuotationHit read() throws IOException {
    int document = document();
    return HitLoader.quotation(
        columns.quotation(document), new HitPage.Ranked(document, NO_SCORE), List.of());
  }
}
