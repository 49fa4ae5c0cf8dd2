package dev.quotidian.lucene.suggest;

import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.suggest.NameCandidate.Occurrence;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;

/**
 * The documents of a segment from which a name is shown. Immutable.
 *
 * @param newest the newest with it
 * @param posted the newest that tells its post
 */
record LiveDocuments(int newest, int posted) {
  /** After as many documents without a post, none is shown. */
  private static final int MAX_WITHOUT_POST = 1000;

  /**
   * Looks for them, where those noted with the segment were deleted since.
   *
   * @param query finds all documents with the name, and perhaps others
   */
  static LiveDocuments find(IndexSnapshot snapshot, Query query, Occurrence in, NameColumn column)
      throws IOException {
    Scorer scorer =
        snapshot
            .createWeight(snapshot.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
            .scorer(in.part().leaf());
    int newest = SegmentNames.NONE;
    if (scorer == null) {
      return new LiveDocuments(newest, SegmentNames.NONE);
    }
    LeafReader segment = in.part().leaf().reader();
    SortedSetDocValues values = DocValues.getSortedSet(segment, column.field());
    PostColumns posts = new PostColumns(segment, column);
    DocIdSetIterator matches = scorer.iterator();
    int looked = 0;
    for (int document = matches.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS && looked < MAX_WITHOUT_POST;
        document = matches.nextDoc()) {
      if (in.part().isLive(document) && has(values, document, in)) {
        newest = newest == SegmentNames.NONE ? document : newest;
        if (column != NameColumn.SPEAKER) {
          break;
        }
        if (values.docValueCount() == 1 && posts.has(document)) {
          return new LiveDocuments(newest, document);
        }
        looked++;
      }
    }
    return new LiveDocuments(newest, SegmentNames.NONE);
  }

  private static boolean has(SortedSetDocValues values, int document, Occurrence in)
      throws IOException {
    if (values.advanceExact(document)) {
      for (int left = values.docValueCount(); left > 0; left--) {
        if (in.part().names().nameOf(values.nextOrd()) == in.name()) {
          return true;
        }
      }
    }
    return false;
  }
}
