package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** The ids of all articles that match a query, segment by segment. Safe for use by many threads. */
final class ArticleIds {
  private ArticleIds() {}

  static List<String> matching(IndexSearcher searcher, Query query, IntPredicate annotators)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<String> ids = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        collect(leaf.reader(), scorer.iterator(), annotators, ids);
      }
    }
    return ids;
  }

  private static void collect(
      LeafReader segment, DocIdSetIterator documents, IntPredicate annotators, List<String> ids)
      throws IOException {
    NumericDocValues versions = DocValues.getNumeric(segment, Schema.ANNOTATORS);
    SortedDocValues values = DocValues.getSorted(segment, Schema.ARTICLE.id());
    Bits live = segment.getLiveDocs();
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      int version = versions.advanceExact(doc) ? Math.toIntExact(versions.longValue()) : 0;
      if ((live == null || live.get(doc)) && annotators.test(version) && values.advanceExact(doc)) {
        ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
      }
    }
  }
}
