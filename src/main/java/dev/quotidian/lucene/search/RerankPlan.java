package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.util.List;
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
 * matches the same ones, but for those that score nothing.
 *
 * @param first scores all
 * @param lean the first without what adds nothing to a score: it scores as the first does, but does
 *     not match what the first gives no score; none where all adds something
 * @param closer scores the best of them anew; none where one look is enough
 * @param hits how many of them
 */
record RerankPlan(Query first, Optional<Query> lean, Optional<Query> closer, int hits) {

  /** One look. */
  static RerankPlan once(Query query, Optional<Query> lean) {
    return new RerankPlan(query, lean, Optional.empty(), 0);
  }

  /**
   * The best by the first look. A lean one finds the same where it finds more than are counted and
   * all that are wanted score something: what it does not match comes after them.
   */
  TopHitsCollector.Found best(IndexSearcher searcher, Schema schema, TopHitsCollector.Wanted wanted)
      throws IOException {
    if (lean.isPresent() && wanted.countTo() < Integer.MAX_VALUE) {
      TopHitsCollector.Found found = TopHitsCollector.of(searcher, lean.get(), schema, wanted);
      boolean isEnough = found.total() > wanted.countTo() && allScore(found.hits());
      if (isEnough || searcher.timedOut()) {
        return new TopHitsCollector.Found(found.hits(), found.total(), false);
      }
    }
    return TopHitsCollector.of(searcher, first, schema, wanted);
  }

  private static boolean allScore(List<HitPage.Ranked> hits) {
    for (HitPage.Ranked hit : hits) {
      if (hit.score() <= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The first {@code most} in the order of the closer look, which sees the best of {@code top}.
   *
   * @param top the best by the first look
   */
  List<HitPage.Ranked> closer(
      IndexSearcher searcher, Schema schema, List<HitPage.Ranked> top, int most)
      throws IOException {
    List<HitPage.Ranked> seen = top.subList(0, Math.min(hits, top.size()));
    long[] ranks = ranks(searcher, seen);
    return PackedScores.first(ranks, most, 0, new TieBreaker(searcher.getIndexReader(), schema));
  }

  /** The scores of the closer look, and where it does not match those of the first. */
  private long[] ranks(IndexSearcher searcher, List<HitPage.Ranked> seen) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(closer.orElse(first)), ScoreMode.COMPLETE, 1);
    long[] ranks = new long[seen.size()];
    int made = 0;
    LeafReaderContext leaf = null;
    Scorer scorer = null;
    for (long next : HitPage.inIndexOrder(seen)) {
      int document = (int) (next >> Integer.SIZE);
      if (leaf == null || document >= leaf.docBase + leaf.reader().maxDoc()) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        scorer = weight.scorer(leaf);
      }
      float score =
          scorer != null && isAt(scorer, document - leaf.docBase)
              ? scorer.score()
              : seen.get((int) next).score();
      ranks[made++] = PackedScores.of(score, document);
    }
    return ranks;
  }

  private static boolean isAt(Scorer scorer, int document) throws IOException {
    int at = scorer.docID() < document ? scorer.iterator().advance(document) : scorer.docID();
    return at == document;
  }
}
