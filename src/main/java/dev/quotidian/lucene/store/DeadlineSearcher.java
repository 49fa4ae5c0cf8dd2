package dev.quotidian.lucene.store;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;

/**
 * A searcher that stops at a deadline, also before the first document of a segment is collected:
 * what was collected until then is the result. For one thread.
 */
final class DeadlineSearcher extends IndexSearcher {
  private final Deadline deadline;

  DeadlineSearcher(IndexReader reader, Deadline deadline) {
    super(reader);
    this.deadline = deadline;
    setTimeout(deadline);
  }

  @Override
  protected void searchLeaf(
      LeafReaderContext leaf, int first, int end, Weight weight, Collector collector)
      throws IOException {
    if (deadline.shouldExit()) {
      return;
    }
    try {
      super.searchLeaf(leaf, first, end, weight, collector);
    } catch (Deadline.PassedException e) {
      // The terms of this segment were not all read: nothing of it was collected.
      return;
    }
  }

  /** Whether any step of the request was told to end. */
  @Override
  public boolean timedOut() {
    return deadline.hasPassed();
  }
}
