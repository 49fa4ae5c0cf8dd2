package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of adjacent words in one field, for the words that the index has. Immutable once made;
 * safe for use by many threads.
 */
final class PairPostings {
  private final String field;
  private final List<ScoredPair> pairs = new ArrayList<>();

  /** Two terms. The rarer one is advanced first. */
  private record ScoredPair(Term first, Term second, boolean isSecondRarer, SimScorer scorer) {}

  private PairPostings(String field) {
    this.field = field;
  }

  /** The pairs; empty where the field has none of them. */
  static Optional<PairPostings> of(
      IndexSearcher searcher,
      QueryPostings postings,
      String field,
      float boost,
      List<TermPair> pairs)
      throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(field);
    if (all == null) {
      return Optional.empty();
    }
    PairPostings found = new PairPostings(field);
    for (TermPair pair : pairs) {
      Term first = new Term(field, pair.first());
      Term second = new Term(field, pair.second());
      Optional<TermStatistics> one = postings.statistics(first);
      Optional<TermStatistics> other = postings.statistics(second);
      if (one.isPresent() && other.isPresent()) {
        boolean isSecondRarer = other.get().docFreq() < one.get().docFreq();
        SimScorer scorer = searcher.getSimilarity().scorer(boost, all, one.get(), other.get());
        found.pairs.add(new ScoredPair(first, second, isSecondRarer, scorer));
      }
    }
    return found.pairs.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** The pairs of one segment; empty where it has none. For one forward pass. */
  Optional<SegmentPairs> in(QueryPostings.SegmentPostings postings) throws IOException {
    List<SegmentPair> here = new ArrayList<>();
    for (ScoredPair pair : pairs) {
      PositionCache first = postings.of(pair.first());
      PositionCache second = postings.of(pair.second());
      if (first != null && second != null) {
        here.add(new SegmentPair(first, second, pair.isSecondRarer(), pair.scorer()));
      }
    }
    return here.isEmpty()
        ? Optional.empty()
        : Optional.of(new SegmentPairs(here, postings.leaf().reader().getNormValues(field)));
  }

  private record SegmentPair(
      PositionCache first, PositionCache second, boolean isSecondRarer, SimScorer scorer) {

    /** The frequency of a pair: how often its second word follows its first. */
    int frequency(int document) throws IOException {
      boolean matchesBoth =
          isSecondRarer
              ? second.matches(document) && first.matches(document)
              : first.matches(document) && second.matches(document);
      return matchesBoth ? first.countFollowedBy(second) : 0;
    }

    /** What the frequency is at most, by the postings that were read; 0 if it is. */
    int maxFrequency(int document) throws IOException {
      int one = first.knownFrequency(document);
      int other = second.knownFrequency(document);
      if (one == PositionCache.UNKNOWN || other == PositionCache.UNKNOWN) {
        int known = Math.max(one, other);
        return known == PositionCache.UNKNOWN ? Integer.MAX_VALUE : known;
      }
      return Math.min(one, other);
    }
  }

  /** The pairs in the documents of one segment. For one thread. */
  static final class SegmentPairs {
    private final List<SegmentPair> pairs;
    private final @Nullable NumericDocValues norms;

    private SegmentPairs(List<SegmentPair> pairs, @Nullable NumericDocValues norms) {
      this.pairs = pairs;
      this.norms = norms;
    }

    /** The sum of the pairs' scores in a document; documents must come in ascending order. */
    double score(int document) throws IOException {
      double score = 0;
      for (SegmentPair pair : pairs) {
        int frequency = pair.frequency(document);
        if (frequency > 0) {
          score += pair.scorer().score(frequency, norm(document));
        }
      }
      return score;
    }

    /** What the score of any document is below. */
    double maxScore() {
      double score = 0;
      for (SegmentPair pair : pairs) {
        score += pair.scorer().score(Integer.MAX_VALUE, 1);
      }
      return score;
    }

    /** What the score of a document is at most, without reading more postings. */
    double maxScore(int document) throws IOException {
      double score = 0;
      for (SegmentPair pair : pairs) {
        int frequency = pair.maxFrequency(document);
        if (frequency > 0) {
          score += pair.scorer().score(frequency, norm(document));
        }
      }
      return score;
    }

    private long norm(int document) throws IOException {
      return norms != null && norms.advanceExact(document) ? norms.longValue() : 1;
    }
  }
}
