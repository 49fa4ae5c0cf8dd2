package dev.quotidian.index.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;

/** Where the token of each position of an analysed text begins. Immutable. */
public final class TokenPositions {
  private static final int CHARACTERS_PER_TOKEN = 6;

  private final int[] starts; // by position, ascending
  private final BitSet gaps; // positions without a token

  private TokenPositions(int[] starts, BitSet gaps) {
    this.starts = starts;
    this.gaps = gaps;
  }

  /** Analyses a text as a field. A position without a token begins where the next one does. */
  public static TokenPositions of(Analyzer analyzer, String field, String text) {
    return of(analyzer.tokenStream(field, text), text.length() / CHARACTERS_PER_TOKEN);
  }

  /** Of a text that is analysed already. The stream is read to its end, and closed. */
  public static TokenPositions of(TokenStream analyzed) {
    return of(analyzed, 0);
  }

  private static TokenPositions of(TokenStream analyzed, int expected) {
    int[] starts = new int[expected + 8];
    BitSet gaps = new BitSet();
    int count = 0;
    try (TokenStream tokens = analyzed) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        int end = count + increment.getPositionIncrement();
        starts = ArrayUtil.grow(starts, end);
        Arrays.fill(starts, count, end, offset.startOffset());
        gaps.set(count, Math.max(count, end - 1));
        count = end;
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no I/O on a string
    }
    return new TokenPositions(Arrays.copyOf(starts, count), gaps);
  }

  /** The number of positions. */
  public int count() {
    return starts.length;
  }

  /** The offset at which the token of a position begins. */
  public int start(int position) {
    return starts[position];
  }

  /** Whether a position has no token, as of a stop word that the analysis leaves out. */
  boolean isGap(int position) {
    return gaps.get(position);
  }

  /** The first position whose token begins at this offset or after it; {@link #count} if none. */
  public int firstAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == offset) {
      found--;
    }
    return found;
  }
}
