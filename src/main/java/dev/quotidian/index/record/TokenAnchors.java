package dev.quotidian.index.record;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * Where some tokens of a text stand, one in about {@value #STEP} positions: from there the offset
 * of any other is found by analysing a few words. That takes a tenth of the bytes of offsets in
 * postings. An anchor follows white space, so that what comes before does not change its analysis.
 * Immutable.
 */
public final class TokenAnchors {
  /** The least distance of two anchors, in positions. */
  static final int STEP = 16;

  private final int[] positions; // of the first token of each stretch, beginning with 0
  private final int[] offsets;

  private TokenAnchors(int[] positions, int[] offsets) {
    this.positions = positions;
    this.offsets = offsets;
  }

  /** The stored form of the anchors of a text. */
  public static byte[] of(TokenPositions tokens, String text) {
    Encoder anchors = new Encoder();
    int count = 0;
    int lastPosition = 0;
    int lastOffset = 0;
    for (int position = STEP; position < tokens.count(); position++) {
      int start = tokens.start(position);
      if (position >= lastPosition + STEP
          && start > lastOffset
          && !tokens.isGap(position)
          && Character.isWhitespace(text.charAt(start - 1))) {
        anchors.unsigned(position - lastPosition);
        anchors.unsigned(start - lastOffset);
        lastPosition = position;
        lastOffset = start;
        count++;
      }
    }
    Encoder out = new Encoder();
    out.unsigned(count);
    out.raw(anchors.bytes());
    return out.bytes();
  }

  /** Decodes anchors. */
  public static TokenAnchors of(BytesRef stored) {
    Decoder in = new Decoder(stored);
    int stretches = in.unsignedSize() + 1;
    int[] positions = new int[stretches];
    int[] offsets = new int[stretches];
    for (int i = 1; i < stretches; i++) {
      positions[i] = Math.addExact(positions[i - 1], in.unsignedCount());
      offsets[i] = Math.addExact(offsets[i - 1], in.unsignedCount());
    }
    return new TokenAnchors(positions, offsets);
  }

  /** No anchors: the text is one stretch. */
  public static TokenAnchors none() {
    return new TokenAnchors(new int[1], new int[1]);
  }

  /** The number of stretches between anchors. */
  public int stretches() {
    return positions.length;
  }

  /** The number of the stretch in which a position lies. */
  public int stretch(int position) {
    int found = Arrays.binarySearch(positions, position);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** The position of the first token of a stretch. */
  public int position(int stretch) {
    return positions[stretch];
  }

  /** Where a stretch begins in the text. */
  public int start(int stretch) {
    return offsets[stretch];
  }

  /** Where a stretch ends in a text of this length. */
  public int end(int stretch, int length) {
    return stretch + 1 < offsets.length ? offsets[stretch + 1] : length;
  }
}
