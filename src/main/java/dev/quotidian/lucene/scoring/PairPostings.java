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
  private final List<Known> words = new ArrayList<>();
  private final List<Scored> pairs = new ArrayList<>();

  /** A word of the index. */
  private record Known(Term term, TermStates states) {}

  /** Two words, by their numbers; the rarer is looked for first. */
  private record Scored(int first, int second, boolean isSecondRarer, SimScorer scorer) {}

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
      int first = found.number(searcher, numbers, pair.first());
      int second = found.number(searcher, numbers, pair.second());
      if (first >= 0 && second >= 0) {
        TermStatistics one = found.statistics(searcher, first);
        TermStatistics other = found.statistics(searcher, second);
        boolean isSecondRarer = other.docFreq() < one.docFreq();
        SimScorer scorer = searcher.getSimilarity().scorer(boost, all, one, other);
        found.pairs.add(new Scored(first, second, isSecondRarer, scorer));
      }
    }
    return found.pairs.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** The number of a word; -1 if the index does not have it. */
  private int number(IndexSearcher searcher, Map<String, Integer> numbers, String word)
      throws IOException {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    Term term = new Term(field, word);
    TermStates states = TermStates.build(searcher, term, true);
    int number = states.docFreq() == 0 ? -1 : words.size();
    if (number >= 0) {
      words.add(new Known(term, states));
    }
    numbers.put(word, number);
    return number;
  }

  private TermStatistics statistics(IndexSearcher searcher, int word) throws IOException {
    Known known = words.get(word);
    return searcher.termStatistics(
        known.term(), known.states().docFreq(), known.states().totalTermFreq());
  }

  /** Those of one segment; empty where it has none. Good for one pass, onwards. */
  Optional<InSegment> in(LeafReaderContext leaf) throws IOException {
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return Optional.empty();
    }
    @Nullable PositionCache[] places = new @Nullable PositionCache[words.size()];
    for (int word = 0; word < places.length; word++) {
      places[word] = places(words.get(word), leaf, terms);
    }
    List<Scored> here = new ArrayList<>();
    for (Scored pair : pairs) {
      if (places[pair.first()] != null && places[pair.second()] != null) {
        here.add(pair);
      }
    }
    return here.isEmpty()
        ? Optional.empty()
        : Optional.of(new InSegment(places, here, leaf.reader().getNormValues(field)));
  }

  private static @Nullable PositionCache places(Known word, LeafReaderContext leaf, Terms terms)
      throws IOException {
    IOSupplier<TermState> supplier = word.states().get(leaf);
    TermState state = supplier == null ? null : supplier.get();
    if (state == null) {
      return null;
    }
    TermsEnum at = terms.iterator();
    at.seekExact(word.term().bytes(), state);
    return new PositionCache(at.postings(null, PostingsEnum.POSITIONS));
  }

  /** The pairs in the documents of one segment. */
  static final class InSegment {
    private final @Nullable PositionCache[] places;
    private final List<Scored> pairs;
    private final @Nullable NumericDocValues norms;

    private InSegment(
        @Nullable PositionCache[] places, List<Scored> pairs, @Nullable NumericDocValues norms) {
      this.places = places;
      this.pairs = pairs;
      this.norms = norms;
    }

    /** What all of them score together in a document; documents are asked for onwards. */
    double score(int document) throws IOException {
      double score = 0;
      for (Scored pair : pairs) {
        int together = together(pair, document);
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
    private int together(Scored pair, int document) throws IOException {
      PositionCache first = Objects.requireNonNull(places[pair.first()]);
      PositionCache second = Objects.requireNonNull(places[pair.second()]);
      boolean both =
          pair.isSecondRarer()
              ? second.isIn(document) && first.isIn(document)
              : first.isIn(document) && second.isIn(document);
      return both ? first.followedBy(second) : 0;
    }
  }
}
