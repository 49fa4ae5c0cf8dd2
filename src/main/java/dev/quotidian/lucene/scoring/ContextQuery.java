package dev.quotidian.lucene.scoring;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations in whose context a word stands: in the sentences around the quotation, as
 * the index has them, or in the headline of the article. The score is {@code weight × idf × tf /
 * (tf + k1)}: BM25 (Robertson and Zaragoza, 2009) of a text of average length, where tf counts the
 * word in the sentences, and once in the headline. Immutable; safe for use by many threads.
 */
public final class ContextQuery extends Query {
  /** What stands before the words in an explanation of a score, and after them. */
  public static final String EXPLANATION = "context(";

  private static final List<String> FIELDS = List.of(Schema.BODY, Schema.TITLE);

  private final List<List<String>> forms;
  private final int own;
  private final double weight;
  private final double k1;
  private final BitSetProducer articles;

  /**
   * A word in one of several forms.
   *
   * @param forms the terms of each form, one after the other; there is a form, and each has a term
   * @param own how many of them, which come first, are the word itself in the several languages
   * @param weight how much the context counts beside the content
   * @param k1 BM25's term-frequency saturation
   * @param articles the articles of each segment
   */
  public ContextQuery(
      List<List<String>> forms, int own, double weight, double k1, BitSetProducer articles) {
    this.forms = List.copyOf(forms);
    this.own = own;
    this.weight = weight;
    this.k1 = k1;
    this.articles = articles;
  }

  /** The terms of each form of the word. */
  public List<List<String>> forms() {
    return forms;
  }

  /** How much the context counts beside the content. */
  public double weight() {
    return weight;
  }

  /** Terms of which an article has at least one where a quotation of it matches. */
  public Set<Term> required() {
    return forms.stream()
        .map(List::getFirst)
        .flatMap(term -> FIELDS.stream().map(field -> new Term(field, term)))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new ContextWeight(
        boost, mode.needsScores() ? rarity(StatisticsSource.of(searcher)) : new Rarity(0, 0));
  }

  /**
   * How many quotations have a word in what was said.
   *
   * @param found those that have the rarest term of the word, in the language with the most
   */
  private record Rarity(long found, long all) {

    /** The inverse document frequency. */
    double idf() {
      return ContextQuery.idf(found, all);
    }

    Explanation explanation() {
      return Explanation.match(
          idf(),
          "idf, computed as log(1 + (N - n + 0.5) / (n + 0.5)) from:",
          Explanation.match(found, "n"),
          Explanation.match(all, "N"));
    }
  }

  /**
   * The inverse document frequency of a term, as BM25 has it.
   *
   * @param found how many documents have it
   * @param all of how many
   */
  public static double idf(long found, long all) {
    return Math.log(1 + (all - found + 0.5) / (found + 0.5));
  }

  private Rarity rarity(ArchiveTexts texts) throws IOException {
    List<List<String>> owned = forms.subList(0, own);
    Map<String, Integer> frequencies =
        texts.documentFrequencies(
            Schema.CONTENT,
            owned.stream()
                .flatMap(List::stream)
                .filter(term -> !term.equals(TermSequence.GAP))
                .collect(Collectors.toSet()));
    int rarest = owned.stream().mapToInt(terms -> rarest(terms, frequencies)).max().orElse(0);
    return new Rarity(rarest, Math.max(rarest, texts.documents(Schema.QUOTATION)));
  }

  private static int rarest(List<String> terms, Map<String, Integer> frequencies) {
    return terms.stream()
        .filter(term -> !term.equals(TermSequence.GAP))
        .mapToInt(term -> frequencies.getOrDefault(term, 0))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private @Nullable ContextScorer scorer(LeafReaderContext leaf, double boost) throws IOException {
    BitSet parents = articles.getBitSet(leaf);
    if (parents == null) {
      return null;
    }
    IntervalsSource source = source();
    @Nullable IntervalIterator body = source.intervals(Schema.BODY, leaf);
    @Nullable IntervalIterator title = source.intervals(Schema.TITLE, leaf);
    return body == null && title == null
        ? null
        : new ContextScorer(leaf.reader(), parents, body, title, boost, k1);
  }

  private IntervalsSource source() {
    IntervalsSource[] each =
        forms.stream().map(TermSequence::intervals).toArray(IntervalsSource[]::new);
    return each.length == 1 ? each[0] : Intervals.or(each);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    for (String field : FIELDS) {
      if (visitor.acceptField(field)) {
        for (List<String> terms : forms) {
          terms.stream()
              .filter(term -> !term.equals(TermSequence.GAP))
              .forEach(term -> visitor.consumeTerms(this, new Term(field, term)));
        }
      }
    }
  }

  @Override
  public String toString(String field) {
    return EXPLANATION + String.join(" ", forms.getFirst()) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContextQuery that
        && forms.equals(that.forms)
        && own == that.own
        && weight == that.weight
        && k1 == that.k1;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * forms.hashCode() + Double.hashCode(weight)) + Double.hashCode(k1);
  }

  private final class ContextWeight extends Weight {
    private final float boost;
    private final Rarity rarity;

    ContextWeight(float boost, Rarity rarity) {
      super(ContextQuery.this);
      this.boost = boost;
      this.rarity = rarity;
    }

    private @Nullable ContextScorer contextScorer(LeafReaderContext leaf) throws IOException {
      return ContextQuery.this.scorer(leaf, boost * weight * rarity.idf());
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      ContextScorer scorer = contextScorer(leaf);
      if (scorer == null || scorer.iterator().advance(document) != document) {
        return Explanation.noMatch("not in the context");
      }
      return Explanation.match(
          scorer.score(),
          ContextQuery.this + ", computed as boost * idf * tf from:",
          Explanation.match(boost * weight, "boost"),
          rarity.explanation(),
          Explanation.match(
              scorer.saturation(),
              "tf, computed as freq / (freq + k1) from:",
              Explanation.match(scorer.frequency(), "freq"),
              Explanation.match(k1, "k1")));
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ContextScorer scorer = contextScorer(leaf);
      return scorer == null ? null : new DefaultScorerSupplier(scorer);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return true;
    }
  }
}
