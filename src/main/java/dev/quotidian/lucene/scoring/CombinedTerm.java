package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * A term in several fields as in one text. Immutable; safe for use by many threads.
 *
 * @param terms the term of each field that has it, with the field's weight
 * @param scorer scores the weighed frequency
 */
record CombinedTerm(List<WeighedTerm> terms, SimScorer scorer) {

  /** The term of one field. */
  record WeighedTerm(Term term, float weight) {}

  /** What the score of any document is below. */
  float maxScore() {
    return scorer.score(Float.MAX_VALUE, 1);
  }

  /** The term in one segment; empty where that does not have it. For one forward pass. */
  Optional<InSegment> in(QueryPostings.SegmentPostings postings) throws IOException {
    List<WeighedPostings> here = new ArrayList<>();
    for (WeighedTerm one : terms) {
      PositionCache found = postings.of(one.term());
      if (found != null) {
        here.add(new WeighedPostings(found, one.weight()));
      }
    }
    return here.isEmpty() ? Optional.empty() : Optional.of(new InSegment(here, scorer, maxScore()));
  }

  private record WeighedPostings(PositionCache postings, float weight) {}

  /** The term in the documents of one segment. For one thread. */
  record InSegment(List<WeighedPostings> fields, SimScorer scorer, float maxScore) {

    /** The weighed frequency in a document; documents must come in ascending order. */
    float frequency(int document) throws IOException {
      float frequency = 0;
      for (WeighedPostings field : fields) {
        frequency += field.weight() * field.postings().frequency(document);
      }
      return frequency;
    }
  }
}
