package dev.quotidian.index.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;

/** Where the token of each position of an analysed text begins. Immutable. */
public final class TokenPositions {
  private final int[] starts; // by position, ascending

  private TokenPositions(int[] starts) {
    this.starts = starts;
  }

  /** Analyses a text as a field. A position without a token begins where the next one does. */
  public static TokenPositions of(Analyzer analyzer, String field, String text) {
    int[] starts = new int[text.length() / 6 + 8];
    int count = 0;
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        int end = count + increment.getPositionIncrement();
        starts = ArrayUtil.grow(starts, end);
        Arrays.fill(starts, count, end, offset.startOffset());
        count = end;
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no I/O on a string
    }
    return new TokenPositions(Arrays.copyOf(starts, count));
  }

  /** The number of positions. */
  public int count() {
    return starts.length;
  }

  /** The offset at which the token of a position begins. */
  public int start(int position) {
    return starts[position];
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
