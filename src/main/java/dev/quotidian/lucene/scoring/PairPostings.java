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

/** The pairs of a {@link AdjacentPairsQuery} in one field, as far as the index has their words. */
final class PairPostings {
  private final String field;
  private final List<IndexedTerm> terms = new ArrayList<>();
  private final List<ScoredPair> pairs = new ArrayList<>();

  /** A word of the index. */
  private record IndexedTerm(Term term, TermStates states) {}

  /** Two words, by their numbers; the rarer is looked for first. */
  private record ScoredPair(int first, int second, boolean isSecondRarer, SimScorer scorer) {}

  private PairPostings(String field) {
    this.field = field;
  }

  /** Empty where the field has none of the pairs. */
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

  /** The number of a word; -1 if the index does not have it. */
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

  /** Those of one segment; empty where it has none. Good for one pass, onwards. */
  Optional<SegmentPairs> in(LeafReaderContext leaf) throws IOException {
    Terms dictionary = leaf.reader().terms(field);
    if (dictionary == null) {
      return Optional.empty();
    }
    @Nullable PositionCache[] places = new @Nullable PositionCache[terms.size()];
    for (int word = 0; word < places.length; word++) {
      places[word] = positions(terms.get(word), leaf, dictionary);
    }
    List<ScoredPair> here = new ArrayList<>();
    for (ScoredPair pair : pairs) {
      if (places[pair.first()] != null && places[pair.second()] != null) {
        here.add(pair);
      }
    }
    return here.isEmpty()
        ? Optional.empty()
        : Optional.of(new SegmentPairs(places, here, leaf.reader().getNormValues(field)));
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

  /** The pairs in the documents of one segment. */
  static final class SegmentPairs {
    private final @Nullable PositionCache[] positions;
    private final List<ScoredPair> pairs;
    private final @Nullable NumericDocValues norms;

    private SegmentPairs(
        @Nullable PositionCache[] places,
        List<ScoredPair> pairs,
        @Nullable NumericDocValues norms) {
      this.positions = places;
      this.pairs = pairs;
      this.norms = norms;
    }

    /** What all of them score together in a document; documents are asked for onwards. */
    double score(int document) throws IOException {
      double score = 0;
      for (ScoredPair pair : pairs) {
        int together = frequency(pair, document);
        if (together > 0) {
          score += pair.scorer().score(together, norm(document));
        }
      }
      return score;
    }

    private long norm(int document) throws IOException {
      return norms != null && norms.advanceExact(document) ? norms.longValue() : 1;
    }

    /** How often the second of two words follows the first. */
    private int frequency(ScoredPair pair, int document) throws IOException {
      PositionCache first = Objects.requireNonNull(positions[pair.first()]);
      PositionCache second = Objects.requireNonNull(positions[pair.second()]);
      boolean both =
          pair.isSecondRarer()
              ? second.matches(document) && first.matches(document)
              : first.matches(document) && second.matches(document);
      return both ? first.countFollowedBy(second) : 0;
    }
  }
}
