package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.BagOfWordsScorer;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.query.result.ExpandedWord;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/**
 * By which queries hits are ranked: all by a first pass, then the best of them are re-ranked by
 * another query, which matches the same documents, but for those that score nothing.
 *
 * @param first scores all
 * @param lean the first without terms that cannot score: it gives the same scores but does not
 *     match what the first gives none; empty where every term scores
 * @param reranking scores the best of them anew; empty where there is no re-ranking
 * @param topHits how many of them
 * @param expansion the words that the ranking added to those of the search
 */
public record RerankPlan(
    Query first,
    Optional<Query> lean,
    Optional<Query> reranking,
    int topHits,
    List<ExpandedWord> expansion) {

  /**
   * The best by the first pass. A lean one finds the same where it finds more than are counted and
   * all that are requested score something: what it does not match comes after them.
   */
  TopHitsCollector.TopHits best(
      IndexSearcher searcher, Schema schema, TopHitsCollector.Settings settings)
      throws IOException {
    if (lean.isPresent() && settings.countTo() < Integer.MAX_VALUE) {
      TopHitsCollector.TopHits leanHits =
          TopHitsCollector.of(searcher, lean.get(), schema, settings);
      boolean isEnough = leanHits.total() > settings.countTo() && allScore(leanHits.hits());
      if (isEnough || searcher.timedOut()) {
        return new TopHitsCollector.TopHits(leanHits.hits(), leanHits.total(), false);
      }
    }
    return TopHitsCollector.of(searcher, first, schema, settings);
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
   * The best of {@code top} with their scores of re-ranking, packed as {@link PackedScores}, in any
   * order; all with those of the first pass where there is no time for that. Those of which it is
   * known that {@code wanted} are better may be missing.
   *
   * @param top the best by the first pass
   */
  long[] rescored(IndexSearcher searcher, List<HitPage.Ranked> top, int wanted) throws IOException {
    List<HitPage.Ranked> candidates = top.subList(0, Math.min(topHits, top.size()));
    try {
      return ranks(searcher, candidates, wanted);
    } catch (Deadline.PassedException e) {
      return candidates.stream()
          .mapToLong(hit -> PackedScores.of(hit.score(), hit.document()))
          .toArray();
    }
  }

  /** The scores of re-ranking, and where its query does not match those of the first pass. */
  private long[] ranks(IndexSearcher searcher, List<HitPage.Ranked> candidates, int wanted)
      throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(reranking.orElse(first)), ScoreMode.COMPLETE, 1);
    CompetingScores scores = new CompetingScores(candidates.size(), wanted);
    LeafReaderContext leaf = null;
    Scorer scorer = null;
    for (long next : HitPage.inIndexOrder(candidates)) {
      checkTime(searcher);
      int document = (int) (next >> Integer.SIZE);
      if (leaf == null || document >= leaf.docBase + leaf.reader().maxDoc()) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        scorer = weight.scorer(leaf);
      }
      scores.limit(scorer);
      if (scorer != null && isAt(scorer, document - leaf.docBase)) {
        scores.add(scorer.score(), document);
      } else if (!(scorer instanceof BagOfWordsScorer bag && bag.isPruned())) {
        scores.add(candidates.get((int) next).score(), document);
      }
    }
    return scores.packed();
  }

  /** The scores so far, and from which on one competes. */
  private static final class CompetingScores {
    private final long[] packed;
    private final int wanted;
    private final LongHeap best; // the wanted
    private int count;

    CompetingScores(int candidates, int wanted) {
      this.packed = new long[candidates];
      this.wanted = Math.min(wanted, candidates);
      this.best = new LongHeap(Math.max(1, this.wanted));
    }

    /** Tells a scorer which scores still compete, if it makes use of that. */
    void limit(@Nullable Scorer scorer) {
      if (scorer instanceof BagOfWordsScorer bag && best.size() == wanted && count > 0) {
        bag.setMinCompetitiveScore(PackedScores.score(best.top()));
      }
    }

    void add(float score, int document) {
      packed[count] = PackedScores.of(score, document);
      best.insertWithOverflow(packed[count++]);
    }

    long[] packed() {
      return Arrays.copyOf(packed, count);
    }
  }

  private static void checkTime(IndexSearcher searcher) {
    if (searcher.getTimeout() instanceof Deadline deadline) {
      deadline.checkTime();
    }
  }

  /** Looks at this document and at none behind it. */
  private static boolean isAt(Scorer scorer, int document) throws IOException {
    TwoPhaseIterator matching = scorer.twoPhaseIterator();
    DocIdSetIterator all = matching == null ? scorer.iterator() : matching.approximation();
    int at = all.docID() < document ? all.advance(document) : all.docID();
    return at == document && (matching == null || matching.matches());
  }
}
