package dev.quotidian.lucene.scoring;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/**
 * The positions of one term in the documents of a segment, read once for each document. For one
 * thread.
 */
final class PositionCache {
  /** The frequency in a document to which the postings were not advanced. */
  static final int UNKNOWN = -1;

  private final TermsEnum term;
  private @Nullable PostingsEnum opened;
  private int[] positions = new int[8];
  private int count;
  private int document = -1;

  /** The postings are opened when they are first needed. */
  PositionCache(TermsEnum term) {
    this.term = term;
  }

  private PostingsEnum postings() throws IOException {
    if (opened == null) {
      opened = term.postings(null, PostingsEnum.POSITIONS);
    }
    return opened;
  }

  /** Whether a document has the term; documents must come in ascending order. */
  boolean matches(int target) throws IOException {
    PostingsEnum postings = postings();
    int at = postings.docID();
    return (at < target ? postings.advance(target) : at) == target;
  }

  /** How often a document has the term; documents must come in ascending order. */
  int frequency(int target) throws IOException {
    return matches(target) ? postings().freq() : 0;
  }

  /** The same without reading postings: {@link #UNKNOWN} where that would be needed. */
  int knownFrequency(int target) throws IOException {
    return opened == null || opened.docID() < target ? UNKNOWN : frequency(target);
  }

  /** How often the other term follows this one in their current document. */
  int countFollowedBy(PositionCache other) throws IOException {
    read();
    other.read();
    int followed = 0;
    int at = 0;
    for (int i = 0; i < count; i++) {
      int next = positions[i] + 1;
      while (at < other.count && other.positions[at] < next) {
        at++;
      }
      followed += at < other.count && other.positions[at] == next ? 1 : 0;
    }
    return followed;
  }

  private void read() throws IOException {
    PostingsEnum postings = postings();
    if (document == postings.docID()) {
      return;
    }
    document = postings.docID();
    count = postings.freq();
    positions = ArrayUtil.growNoCopy(positions, count);
    for (int i = 0; i < count; i++) {
      positions[i] = postings.nextPosition();
    }
  }
}
