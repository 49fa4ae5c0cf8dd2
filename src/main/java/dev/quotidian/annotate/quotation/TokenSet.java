package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.Draft.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Some tokens of a text, in a bit each. Every question costs what its ranges are long. */
final class TokenSet {
  private final BitSet tokens;

  TokenSet(int tokens) {
    this.tokens = new BitSet(tokens);
  }

  boolean has(int token) {
    return tokens.get(token);
  }

  /** Adds the tokens from {@code first} to before {@code end}. */
  void add(int first, int end) {
    tokens.set(first, end);
  }

  void add(List<Range> ranges) {
    for (int i = 0; i < ranges.size(); i++) {
      add(ranges.get(i).first(), ranges.get(i).last() + 1);
    }
  }

  /** Whether it has none of the tokens. */
  boolean hasNone(List<Range> ranges) {
    for (int i = 0; i < ranges.size(); i++) {
      if (end(ranges.get(i), ranges.get(i).first(), false) <= ranges.get(i).last()) {
        return false;
      }
    }
    return true;
  }

  /** The parts of the ranges that it does not have; the ranges themselves where that is all. */
  List<Range> without(List<Range> ranges) {
    if (hasNone(ranges)) {
      return ranges;
    }
    List<Range> left = new ArrayList<>(ranges.size());
    for (Range range : ranges) {
      int from = end(range, range.first(), true);
      while (from <= range.last()) {
        int end = end(range, from, false);
        left.add(new Range(from, end - 1));
        from = end(range, end, true);
      }
    }
    return left;
  }

  /** Where the tokens that it has, or has not, end from one of a range on. */
  private int end(Range range, int from, boolean had) {
    int t = from;
    while (t <= range.last() && tokens.get(t) == had) {
      t++;
    }
    return t;
  }
}
