package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one query, each looked up once in the dictionaries of all segments, for several
 * scorers that share their postings. Immutable once the scorers are made.
 */
final class QueryPostings {
  private final IndexSearcher searcher;
  private final Map<Term, TermStates> states = new HashMap<>();

  QueryPostings(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The statistics of a term; empty if the index does not have it. */
  Optional<TermStatistics> statistics(Term term) throws IOException {
    TermStates known = states.get(term);
    if (known == null) {
      known = TermStates.build(searcher, term, true);
      states.put(term, known);
    }
    return known.docFreq() == 0
        ? Optional.empty()
        : Optional.of(searcher.termStatistics(term, known.docFreq(), known.totalTermFreq()));
  }

  /** The postings of one segment. For one forward pass. */
  SegmentPostings in(LeafReaderContext leaf) {
    return new SegmentPostings(leaf);
  }

  /** The postings of one segment, opened when they are first needed. For one thread. */
  final class SegmentPostings {
    private final LeafReaderContext leaf;
    private final Map<Term, PositionCache> opened = new HashMap<>();

    private SegmentPostings(LeafReaderContext leaf) {
      this.leaf = leaf;
    }

    LeafReaderContext leaf() {
      return leaf;
    }

    /** The postings of a term whose statistics were read; null where the segment has none. */
    @Nullable PositionCache of(Term term) throws IOException {
      PositionCache known = opened.get(term);
      if (known != null) {
        return known;
      }
      TermStates everywhere = states.get(term);
      IOSupplier<TermState> supplier = everywhere == null ? null : everywhere.get(leaf);
      TermState here = supplier == null ? null : supplier.get();
      if (here == null) {
        return null;
      }
      TermsEnum dictionary = leaf.reader().terms(term.field()).iterator();
      dictionary.seekExact(term.bytes(), here);
      PositionCache postings = new PositionCache(dictionary);
      opened.put(term, postings);
      return postings;
    }
  }
}
