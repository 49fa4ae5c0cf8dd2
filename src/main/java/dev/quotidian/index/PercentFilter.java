package dev.quotidian.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Reads "per cent" as a compound, so that it is "percent" as well: in the order and at the
 * positions of {@link CompoundFilter}. "pct" is "percent". For one thread.
 */
final class PercentFilter extends TokenFilter {
  static final String PERCENT = "percent";

  private static final String SHORT = "pct";
  private static final String PER = "per";
  private static final String CENT = "cent";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final Deque<AttributeSource.State> pending = new ArrayDeque<>();

  PercentFilter(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      restoreState(pending.removeFirst());
      return true;
    }
    if (!next()) {
      return false;
    }
    if (is(PER)) {
      readOn();
    }
    return true;
  }

  private boolean next() throws IOException {
    boolean hasNext = input.incrementToken();
    if (hasNext && is(SHORT)) {
      term.setEmpty().append(PERCENT);
    }
    return hasNext;
  }

  /** Looks whether "cent" follows. */
  private void readOn() throws IOException {
    AttributeSource.State per = captureState();
    int start = offsets.startOffset();
    int places = increment.getPositionIncrement();
    boolean hasNext = next();
    if (hasNext && is(CENT) && increment.getPositionIncrement() == 1) {
      join(per, start, places);
      return;
    }
    if (hasNext) {
      pending.add(captureState());
    }
    restoreState(per);
  }

  private boolean is(String word) {
    if (term.length() != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(term.charAt(i)) != word.charAt(i)) {
        return false;
      }
    }
    return !type.type().equals(Schema.JOINED) && !SignFilter.isWithSign(type.type());
  }

  /** The attributes are those of "cent". */
  private void join(AttributeSource.State per, int start, int places) {
    AttributeSource.State cent = captureState();
    int end = offsets.endOffset();
    int middle = offsets.startOffset();
    restoreState(per);
    increment.setPositionIncrement(0);
    pending.add(captureState());
    pending.add(cent);
    joined(middle, end, 0);
    pending.add(captureState());
    joined(start, end, places);
  }

  private void joined(int start, int end, int places) {
    clearAttributes();
    term.setEmpty().append(PERCENT);
    offsets.setOffset(start, end);
    increment.setPositionIncrement(places);
    type.setType(Schema.JOINED);
  }
}
