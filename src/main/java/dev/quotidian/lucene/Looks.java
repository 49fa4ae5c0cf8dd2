package dev.quotidian.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * How documents are put in order: all by a first query, then the best of them by another, which
 * matches the same ones.
 *
 * @param first scores all
 * @param closer scores the best of them anew; none where one look is enough
 * @param hits how many of them
 */
record Looks(Query first, Optional<Query> closer, int hits) {

  /** A document that a closer look was taken at. */
  record Seen(FieldDoc found, float score) {}

  /** One look. */
  static Looks once(Query query) {
    return new Looks(query, Optional.empty(), 0);
  }

  /** The best documents, in the order of the first look, as the closer look puts them in order. */
  List<Seen> closer(IndexSearcher searcher, ScoreDoc[] top) throws IOException {
    int[] documents =
        Arrays.stream(top).limit(hits).mapToInt(found -> found.doc).sorted().toArray();
    Map<Integer, Float> scores = scores(searcher, documents);
    return Arrays.stream(top)
        .limit(hits)
        .map(found -> (FieldDoc) found)
        .map(found -> new Seen(found, scores.getOrDefault(found.doc, (Float) found.fields[0])))
        .sorted(
            Comparator.comparingDouble(Seen::score)
                .reversed()
                .thenComparing(seen -> (BytesRef) seen.found().fields[1])
                .thenComparingLong(Looks::number))
        .toList();
  }

  private static long number(Seen seen) {
    Object[] keys = seen.found().fields;
    return keys.length > 2 ? (Long) keys[2] : 0;
  }

  /** The scores of the closer look at documents in the order of the index. */
  private Map<Integer, Float> scores(IndexSearcher searcher, int[] documents) throws IOException {
    Query query = searcher.rewrite(closer.orElse(first));
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<Integer, Float> scores = new HashMap<>();
    int i = 0;
    while (i < documents.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
      int end = i;
      while (end < documents.length && documents[end] < leaf.docBase + leaf.reader().maxDoc()) {
        end++;
      }
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        score(scorer, leaf.docBase, Arrays.copyOfRange(documents, i, end), scores);
      }
      i = end;
    }
    return scores;
  }

  private static void score(Scorer scorer, int base, int[] documents, Map<Integer, Float> scores)
      throws IOException {
    for (int document : documents) {
      int wanted = document - base;
      int at = scorer.docID() < wanted ? scorer.iterator().advance(wanted) : scorer.docID();
      if (at == wanted) {
        scores.put(document, scorer.score());
      }
    }
  }
}
