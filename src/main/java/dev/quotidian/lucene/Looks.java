package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * How documents are put in order: all by a first query, then the best of them by another, which
 * matches the same ones.
 *
 * @param first scores all
 * @param closer scores the best of them anew; none where one look is enough
 * @param hits how many of them
 */
record Looks(Query first, Optional<Query> closer, int hits) {

  /** One look. */
  static Looks once(Query query) {
    return new Looks(query, Optional.empty(), 0);
  }

  /**
   * The best of {@code top}, which is in the order of the first look, in that of the closer one.
   */
  List<Page.Ranked> closer(IndexSearcher searcher, Schema schema, List<Page.Ranked> top)
      throws IOException {
    int[] documents = top.stream().limit(hits).mapToInt(Page.Ranked::document).sorted().toArray();
    Map<Integer, Float> scores = scores(searcher, documents);
    IndexOrder order = new IndexOrder(searcher.getIndexReader(), schema);
    return top.stream()
        .limit(hits)
        .map(seen -> new Page.Ranked(seen.document(), of(scores, seen)))
        .sorted(
            Comparator.comparingDouble(Page.Ranked::score)
                .reversed()
                .thenComparing(Page.Ranked::document, order))
        .toList();
  }

  private static float of(Map<Integer, Float> scores, Page.Ranked seen) {
    return scores.getOrDefault(seen.document(), seen.score());
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
