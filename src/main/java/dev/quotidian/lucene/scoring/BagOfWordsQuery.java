package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Scores any of some words, each in several fields as in one text (BM25F: Robertson, Zaragoza and
 * Taylor, Simple BM25 extension to multiple weighted fields, 2004), and the pairs of adjacent ones.
 * The scores are those of {@link CombinedFieldQuery} and {@link AdjacentPairsQuery}; here both
 * share the postings of a term, and what cannot compete is not looked at further. Only for
 * re-ranking few documents, as the iterator steps through all. Immutable; safe for use by many
 * threads.
 */
public final class BagOfWordsQuery extends Query {
  private final SortedMap<String, Float> fields;
  private final SortedMap<String, Float> words;
  private final AdjacentPairsQuery pairs;

  /**
   * Scores words and pairs.
   *
   * @param fields the fields of a word, each with its weight, at least 1
   * @param words the terms, each with the boost of its score, above 0
   * @param pairs the pairs
   */
  public BagOfWordsQuery(
      Map<String, Float> fields, Map<String, Float> words, AdjacentPairsQuery pairs) {
    this.fields = new TreeMap<>(fields);
    this.words = new TreeMap<>(words);
    this.pairs = pairs;
  }

  /** The equivalent query of Lucene's own, but for the pairs. */
  public BooleanQuery clauses() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach((word, boost) -> any.add(new BoostQuery(inAnyField(word), boost), Occur.SHOULD));
    return any.add(pairs, Occur.SHOULD).build();
  }

  private Query inAnyField(String word) {
    CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(word);
    fields.forEach(query::addField);
    return query.build();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new BagWeight(searcher, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    QueryVisitor inside = visitor.getSubVisitor(Occur.SHOULD, this);
    for (String field : fields.keySet()) {
      if (inside.acceptField(field)) {
        words.keySet().forEach(word -> inside.consumeTerms(this, new Term(field, word)));
      }
    }
    pairs.visit(inside);
  }

  @Override
  public String toString(String field) {
    return "bag(" + clauses().toString(field) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BagOfWordsQuery that
        && fields.equals(that.fields)
        && words.equals(that.words)
        && pairs.equals(that.pairs);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * fields.hashCode() + words.hashCode()) + pairs.hashCode();
  }

  private final class BagWeight extends Weight {
    private final IndexSearcher searcher;
    private final float boost;
    private final QueryPostings postings;
    private final List<CombinedTerm> terms = new ArrayList<>();
    private final List<PairPostings> adjacent;

    BagWeight(IndexSearcher searcher, float boost) throws IOException {
      super(BagOfWordsQuery.this);
      this.searcher = searcher;
      this.boost = boost;
      postings = new QueryPostings(searcher);
      CombinedFields combined = CombinedFields.of(searcher, fields);
      for (Map.Entry<String, Float> word : words.entrySet()) {
        combined.term(postings, word.getKey(), boost * word.getValue()).ifPresent(terms::add);
      }
      terms.sort(Comparator.comparingDouble(CombinedTerm::maxScore).reversed());
      adjacent = pairs.postings(searcher, postings, boost);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      return searcher
          .createWeight(searcher.rewrite(clauses()), ScoreMode.COMPLETE, boost)
          .explain(leaf, document);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      QueryPostings.SegmentPostings here = postings.in(leaf);
      List<CombinedTerm.InSegment> segmentTerms = new ArrayList<>();
      for (CombinedTerm term : terms) {
        term.in(here).ifPresent(segmentTerms::add);
      }
      List<PairPostings.SegmentPairs> segmentPairs = AdjacentPairsQuery.in(here, adjacent);
      return segmentTerms.isEmpty() && segmentPairs.isEmpty()
          ? null
          : new DefaultScorerSupplier(
              new BagOfWordsScorer(
                  leaf.reader().maxDoc(),
                  segmentTerms,
                  CombinedLengths.of(leaf.reader(), fields),
                  segmentPairs));
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return true;
    }
  }
}
