package dev.quotidian.lucene.scoring;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.ArrayUtil;

/**
 * The positions of one term in the documents of a segment, read once for each document. For one
 * thread.
 */
final class PositionCache {
  private final PostingsEnum postings;
  private int[] positions = new int[8];
  private int count;
  private int document = -1;

  /** Needs postings with positions. */
  PositionCache(PostingsEnum postings) {
    this.postings = postings;
  }

  /** Whether a document has the term; documents must come in ascending order. */
  boolean matches(int target) throws IOException {
    int at = postings.docID();
    return (at < target ? postings.advance(target) : at) == target;
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
