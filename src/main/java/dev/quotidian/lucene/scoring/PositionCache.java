package dev.quotidian.lucene.scoring;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.ArrayUtil;

/** The places of one word in the documents of a segment, read once for each document. */
final class PositionCache {
  private final PostingsEnum postings;
  private int[] positions = new int[8];
  private int count;
  private int document = -1;

  /** Of postings with positions. */
  PositionCache(PostingsEnum postings) {
    this.postings = postings;
  }

  /** Whether a document has the word; documents are asked for onwards. */
  boolean matches(int asked) throws IOException {
    int at = postings.docID();
    return (at < asked ? postings.advance(asked) : at) == asked;
  }

  /** How often the other word follows this one in the document that both were last found in. */
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
