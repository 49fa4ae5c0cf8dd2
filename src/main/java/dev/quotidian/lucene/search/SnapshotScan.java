package dev.quotidian.lucene.search;

import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import java.io.IOException;
import java.util.Iterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * All documents of a snapshot that satisfy a query, in index order, one after the other: memory is
 * that of one. For one thread at a time.
 *
 * @param <T> what is read of a document
 */
public abstract class SnapshotScan<T> {
  private final Weight weight;
  private final Deadline deadline;
  private final Iterator<LeafReaderContext> segments;
  private DocIdSetIterator documents = DocIdSetIterator.empty();
  private @Nullable LeafReaderContext segment;

  SnapshotScan(IndexSnapshot snapshot, Query query, Deadline deadline) throws IOException {
    IndexSearcher searcher = snapshot.with(deadline);
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    this.deadline = deadline;
    this.segments = snapshot.getIndexReader().leaves().iterator();
  }

  /** Goes on to the next document; false at the end. */
  public boolean advance() throws IOException {
    while (true) {
      deadline.check();
      if (nextLive()) {
        return true;
      }
      if (!segments.hasNext()) {
        return false;
      }
      open(segments.next());
    }
  }

  /** Scorers give deleted documents too. */
  private boolean nextLive() throws IOException {
    Bits live = segment == null ? null : segment.reader().getLiveDocs();
    int document = documents.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = documents.nextDoc();
    }
    return document != DocIdSetIterator.NO_MORE_DOCS;
  }

  private void open(LeafReaderContext next) throws IOException {
    Scorer scorer = weight.scorer(next);
    documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    segment = next;
  }

  /** What is read of the document. */
  public abstract T read() throws IOException;

  /** The segment of the document. */
  final LeafReaderContext segment() {
    if (segment == null) {
      throw new IllegalStateException("No document yet; advance first");
    }
    return segment;
  }

  /** The number of the document in its segment. */
  final int inSegment() {
    return documents.docID();
  }

  /** The number of the document in the snapshot. */
  final int document() {
    return segment().docBase + inSegment();
  }
}
