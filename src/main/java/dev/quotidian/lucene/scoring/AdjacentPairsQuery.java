package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Scores pairs of adjacent words, each as a phrase of two words. As words follow each other, most
 * are in two pairs. Here the postings of each word are opened once, and its positions are read once
 * for a document. Only for re-ranking few documents, as the iterator steps through all. Immutable;
 * safe for use by many threads.
 */
public final class AdjacentPairsQuery extends Query {
  private final SortedMap<String, Float> fields;
  private final List<TermPair> pairs;

  /**
   * Scores pairs of different words.
   *
   * @param fields the fields to match, with the boost of a pair in each
   */
  public AdjacentPairsQuery(Map<String, Float> fields, List<TermPair> pairs) {
    this.fields = new TreeMap<>(fields);
    this.pairs = List.copyOf(pairs);
  }

  /** The equivalent query of Lucene's phrases. */
  public BooleanQuery phrases() {
    BooleanQuery.Builder phrases = new BooleanQuery.Builder();
    for (TermPair pair : pairs) {
      fields.forEach(
          (field, weight) -> {
            Query phrase = new PhraseQuery(field, pair.first(), pair.second());
            phrases.add(new BoostQuery(phrase, weight), Occur.SHOULD);
          });
    }
    return phrases.build();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    QueryPostings postings = new QueryPostings(searcher);
    return new PairsWeight(searcher, boost, postings, postings(searcher, postings, boost));
  }

  /** The pairs of each field that has some. */
  List<PairPostings> postings(IndexSearcher searcher, QueryPostings postings, float boost)
      throws IOException {
    List<PairPostings> found = new ArrayList<>();
    for (Map.Entry<String, Float> field : fields.entrySet()) {
      PairPostings.of(searcher, postings, field.getKey(), boost * field.getValue(), pairs)
          .ifPresent(found::add);
    }
    return found;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    phrases().visit(visitor.getSubVisitor(Occur.SHOULD, this));
  }

  @Override
  public String toString(String field) {
    return "pairs(" + phrases().toString(field) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AdjacentPairsQuery that
        && fields.equals(that.fields)
        && pairs.equals(that.pairs);
  }

  @Override
  public int hashCode() {
    return 31 * fields.hashCode() + pairs.hashCode();
  }

  /** The pairs of one segment. For one forward pass. */
  static List<PairPostings.SegmentPairs> in(
      QueryPostings.SegmentPostings postings, List<PairPostings> found) throws IOException {
    List<PairPostings.SegmentPairs> here = new ArrayList<>();
    for (PairPostings field : found) {
      field.in(postings).ifPresent(here::add);
    }
    return here;
  }

  private final class PairsWeight extends Weight {
    private final IndexSearcher searcher;
    private final float boost;
    private final QueryPostings postings;
    private final List<PairPostings> found;

    PairsWeight(
        IndexSearcher searcher, float boost, QueryPostings postings, List<PairPostings> found) {
      super(AdjacentPairsQuery.this);
      this.searcher = searcher;
      this.boost = boost;
      this.postings = postings;
      this.found = found;
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      return searcher
          .createWeight(searcher.rewrite(phrases()), ScoreMode.COMPLETE, boost)
          .explain(leaf, document);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      List<PairPostings.SegmentPairs> here = in(postings.in(leaf), found);
      return here.isEmpty()
          ? null
          : new DefaultScorerSupplier(new PairsScorer(here, leaf.reader().maxDoc()));
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return true;
    }
  }

  private static final class PairsScorer extends TwoPhaseScorer {
    private static final float POSITIONS_OF_MANY_WORDS = 1000;

    private final List<PairPostings.SegmentPairs> fields;
    private double score;

    PairsScorer(List<PairPostings.SegmentPairs> fields, int maxDoc) {
      super(DocIdSetIterator.all(maxDoc), POSITIONS_OF_MANY_WORDS);
      this.fields = fields;
    }

    @Override
    boolean matches() throws IOException {
      score = 0;
      for (PairPostings.SegmentPairs field : fields) {
        score += field.score(docID());
      }
      return score > 0;
    }

    @Override
    public float score() {
      return (float) score;
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }
  }
}
