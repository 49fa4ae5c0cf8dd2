package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.IndexSnapshot;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * The versions of the annotators that annotated the articles of a snapshot. Safe for use by many
 * threads.
 */
final class AnnotatorVersions {
  private static final int UNKNOWN = 0;

  private AnnotatorVersions() {}

  /** The version of one article. */
  static OptionalInt of(IndexSnapshot snapshot, int document) throws IOException {
    int version = Math.toIntExact(snapshot.number(Schema.ANNOTATORS, document));
    return version == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(version);
  }

  /** How many articles have each version; those without one are counted under 0. */
  static SortedMap<Integer, Long> counted(IndexSnapshot snapshot) throws IOException {
    SortedMap<Integer, Long> counts = new TreeMap<>();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      count(leaf.reader(), counts);
    }
    long known = counts.values().stream().mapToLong(Long::longValue).sum();
    long unknown = snapshot.count(Schema.ARTICLE.matchAll()) - known;
    if (unknown > 0) {
      counts.put(UNKNOWN, unknown);
    }
    return counts;
  }

  private static void count(LeafReader segment, SortedMap<Integer, Long> counts)
      throws IOException {
    NumericDocValues versions = DocValues.getNumeric(segment, Schema.ANNOTATORS);
    Bits live = segment.getLiveDocs();
    for (int doc = versions.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = versions.nextDoc()) {
      if (live == null || live.get(doc)) {
        counts.merge(Math.toIntExact(versions.longValue()), 1L, Long::sum);
      }
    }
  }
}
