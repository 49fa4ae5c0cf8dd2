package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The postings of an {@link AdjacentPairsQuery} in one field, for the words that the index has.
 * Immutable once made; safe for use by many threads.
 */
final class PairPostings {
  private final String field;
  private final List<IndexedTerm> terms = new ArrayList<>();
  private final List<ScoredPair> pairs = new ArrayList<>();

  /** A term of the index, with its states in all segments. */
  private record IndexedTerm(Term term, TermStates states) {}

  /** Two terms, by their positions in the list of terms. The rarer one is advanced first. */
  private record ScoredPair(int first, int second, boolean isSecondRarer, SimScorer scorer) {}

  private PairPostings(String field) {
    this.field = field;
  }

  /** The postings; empty where the field has none of the pairs. */
  static Optional<PairPostings> of(
      IndexSearcher searcher, String field, float boost, List<TermPair> pairs) throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(field);
    if (all == null) {
      return Optional.empty();
    }
    PairPostings found = new PairPostings(field);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (TermPair pair : pairs) {
      int first = found.termIndex(searcher, numbers, pair.first());
      int second = found.termIndex(searcher, numbers, pair.second());
      if (first >= 0 && second >= 0) {
        TermStatistics one = found.statistics(searcher, first);
        TermStatistics other = found.statistics(searcher, second);
        boolean isSecondRarer = other.docFreq() < one.docFreq();
        SimScorer scorer = searcher.getSimilarity().scorer(boost, all, one, other);
        found.pairs.add(new ScoredPair(first, second, isSecondRarer, scorer));
      }
    }
    return found.pairs.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** The place of a word in the list of terms; -1 if the index does not have it. */
  private int termIndex(IndexSearcher searcher, Map<String, Integer> numbers, String word)
      throws IOException {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    Term term = new Term(field, word);
    TermStates states = TermStates.build(searcher, term, true);
    int number = states.docFreq() == 0 ? -1 : terms.size();
    if (number >= 0) {
      terms.add(new IndexedTerm(term, states));
    }
    numbers.put(word, number);
    return number;
  }

  private TermStatistics statistics(IndexSearcher searcher, int word) throws IOException {
    IndexedTerm known = terms.get(word);
    return searcher.termStatistics(
        known.term(), known.states().docFreq(), known.states().totalTermFreq());
  }

  /** The pairs of one segment; empty where it has none. For one forward pass. */
  Optional<SegmentPairs> in(LeafReaderContext leaf) throws IOException {
    Terms dictionary = leaf.reader().terms(field);
    if (dictionary == null) {
      return Optional.empty();
    }
    @Nullable PositionCache[] positions = new @Nullable PositionCache[terms.size()];
    for (int word = 0; word < positions.length; word++) {
      positions[word] = positions(terms.get(word), leaf, dictionary);
    }
    List<ScoredPair> here = new ArrayList<>();
    for (ScoredPair pair : pairs) {
      if (positions[pair.first()] != null && positions[pair.second()] != null) {
        here.add(pair);
      }
    }
    return here.isEmpty()
        ? Optional.empty()
        : Optional.of(new SegmentPairs(positions, here, leaf.reader().getNormValues(field)));
  }

  private static @Nullable PositionCache positions(
      IndexedTerm word, LeafReaderContext leaf, Terms dictionary) throws IOException {
    IOSupplier<TermState> supplier = word.states().get(leaf);
    TermState state = supplier == null ? null : supplier.get();
    if (state == null) {
      return null;
    }
    TermsEnum at = dictionary.iterator();
    at.seekExact(word.term().bytes(), state);
    return new PositionCache(at.postings(null, PostingsEnum.POSITIONS));
  }

  /** The pairs in the documents of one segment. For one thread. */
  static final class SegmentPairs {
    private final @Nullable PositionCache[] positions;
    private final List<ScoredPair> pairs;
    private final @Nullable NumericDocValues norms;

    private SegmentPairs(
        @Nullable PositionCache[] positions,
        List<ScoredPair> pairs,
        @Nullable NumericDocValues norms) {
      this.positions = positions;
      this.pairs = pairs;
      this.norms = norms;
    }

    /** The sum of the pairs' scores in a document; documents must come in ascending order. */
    double score(int document) throws IOException {
      double score = 0;
      for (ScoredPair pair : pairs) {
        int frequency = frequency(pair, document);
        if (frequency > 0) {
          score += pair.scorer().score(frequency, norm(document));
        }
      }
      return score;
    }

    private long norm(int document) throws IOException {
      return norms != null && norms.advanceExact(document) ? norms.longValue() : 1;
    }

    /** The frequency of a pair: how often its second word follows its first. */
    private int frequency(ScoredPair pair, int document) throws IOException {
      PositionCache first = Objects.requireNonNull(positions[pair.first()]);
      PositionCache second = Objects.requireNonNull(positions[pair.second()]);
      boolean matchesBoth =
          pair.isSecondRarer()
              ? second.matches(document) && first.matches(document)
              : first.matches(document) && second.matches(document);
      return matchesBoth ? first.countFollowedBy(second) : 0;
    }
  }
}
