package dev.quotidian.lucene.scoring;

import dev.quotidian.query.SortOrder.Recency;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/**
 * Multiplies the scores of another query by a decay with the age of the document. As the decay is
 * at most 1, the maximum scores of the other query still hold, and early termination works.
 * Immutable; safe for use by many threads.
 */
public final class RecencyDecayQuery extends Query {
  /** Describes the explanation of a score. */
  public static final String PRODUCT = "relevance × recency, product of:";

  /** Begins the description of the factor that is the recency. */
  public static final String RECENCY = "recency, as of ";

  private final Query in;
  private final String dayField;
  private final Recency recency;
  private final long asOf;

  private RecencyDecayQuery(Query in, String dayField, Recency recency, long asOf) {
    this.in = in;
    this.dayField = dayField;
    this.recency = recency;
    this.asOf = asOf;
  }

  public static Query of(Query query, String dayField, Recency recency, LocalDate asOf) {
    return new RecencyDecayQuery(scoring(query), dayField, recency, asOf.toEpochDay());
  }

  /** The query whose scores decay. */
  public Query query() {
    return in;
  }

  /** The column of the day of a document. */
  public String dayField() {
    return dayField;
  }

  /** How fast they decay. */
  public Recency recency() {
    return recency;
  }

  /** The day up to which ages are counted, in days since 1970-01-01. */
  public long asOf() {
    return asOf;
  }

  /**
   * A query of filters alone scores 0, which leaves nothing to decay; each match scores 1 instead.
   */
  private static Query scoring(Query query) {
    return scores(query) ? query : new ConstantScoreQuery(query);
  }

  private static boolean scores(Query query) {
    return switch (query) {
      case BoostQuery boost -> boost.getBoost() > 0 && scores(boost.getQuery());
      case BooleanQuery all -> all.clauses().stream().anyMatch(RecencyDecayQuery::scores);
      case ToChildBlockJoinQuery join -> scores(join.getParentQuery());
      default -> true;
    };
  }

  private static boolean scores(BooleanClause clause) {
    return clause.isScoring() && scores(clause.query());
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = in.rewrite(searcher);
    return rewritten.equals(in) ? this : new RecencyDecayQuery(rewritten, dayField, recency, asOf);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = in.createWeight(searcher, mode, boost);
    return mode.needsScores() ? new Decaying(weight) : weight;
  }

  private long day(NumericDocValues days, int document) throws IOException {
    return days.advanceExact(document) ? days.longValue() : asOf;
  }

  private float weight(long day) {
    return (float) recency.weight(asOf - day);
  }

  private NumericDocValues days(LeafReaderContext leaf) throws IOException {
    return DocValues.getNumeric(leaf.reader(), dayField);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    in.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return "recency(" + in.toString(field) + ", " + recency + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecencyDecayQuery that
        && in.equals(that.in)
        && dayField.equals(that.dayField)
        && recency.equals(that.recency)
        && asOf == that.asOf;
  }

  @Override
  public int hashCode() {
    return 31 * in.hashCode() + Long.hashCode(asOf) + recency.hashCode();
  }

  private final class Decaying extends FilterWeight {
    Decaying(Weight weight) {
      super(RecencyDecayQuery.this, weight);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      Explanation inner = in.explain(leaf, document);
      if (!inner.isMatch()) {
        return inner;
      }
      float weight = weight(day(days(leaf), document));
      return Explanation.match(
          inner.getValue().floatValue() * weight,
          PRODUCT,
          inner,
          Explanation.match(
              weight,
              RECENCY
                  + LocalDate.ofEpochDay(asOf)
                  + ", with a half-life of "
                  + recency.halfLifeDays()
                  + " days"));
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier supplier = in.scorerSupplier(leaf);
      return supplier == null ? null : new DecayingSupplier(supplier, days(leaf));
    }
  }

  private final class DecayingSupplier extends ScorerSupplier {
    private final ScorerSupplier supplier;
    private final NumericDocValues days;

    DecayingSupplier(ScorerSupplier supplier, NumericDocValues days) {
      this.supplier = supplier;
      this.days = days;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new DecayingScorer(supplier.get(leadCost), days);
    }

    @Override
    public long cost() {
      return supplier.cost();
    }

    @Override
    public void setTopLevelScoringClause() throws IOException {
      supplier.setTopLevelScoringClause();
    }
  }

  private final class DecayingScorer extends FilterScorer {
    private final NumericDocValues days;
    private long lastDay = Long.MIN_VALUE; // documents of a day mostly follow each other
    private float lastWeight;

    DecayingScorer(Scorer scorer, NumericDocValues days) {
      super(scorer);
      this.days = days;
    }

    @Override
    public float score() throws IOException {
      long day = day(days, docID());
      if (day != lastDay) {
        lastDay = day;
        lastWeight = weight(day);
      }
      return in.score() * lastWeight;
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return in.getMaxScore(upTo);
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return in.advanceShallow(target);
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
      in.setMinCompetitiveScore(least);
    }
  }
}
