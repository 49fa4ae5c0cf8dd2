package dev.quotidian.lucene.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.lucene.record.SegmentRecords;
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
 * All articles of a snapshot that satisfy a query, in index order, one after the other: memory is
 * that of one article. For one thread at a time.
 */
public final class ArticleScan {
  private final IndexSnapshot snapshot;
  private final Weight weight;
  private final Deadline deadline;
  private final Iterator<LeafReaderContext> segments;
  private DocIdSetIterator documents = DocIdSetIterator.empty();
  private @Nullable LeafReaderContext segment;
  private @Nullable SegmentRecords articles;

  ArticleScan(IndexSnapshot snapshot, Query query, Deadline deadline) throws IOException {
    this.snapshot = snapshot;
    IndexSearcher searcher = snapshot.with(deadline);
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    this.deadline = deadline;
    this.segments = snapshot.getIndexReader().leaves().iterator();
  }

  /** Goes on to the next article; false at the end. */
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
    articles = SegmentRecords.of(next.reader());
  }

  /** The article, decoded from its record. */
  public AnnotatedArticle article() throws IOException {
    if (segment == null || articles == null) {
      throw new IllegalStateException("No article yet; advance first");
    }
    int document = documents.docID();
    AnnotatedArticle read = articles.article(document);
    return new AnnotatedArticle(
        read.article(),
        read.annotations(),
        AnnotatorVersions.of(snapshot, segment.docBase + document));
  }
}
