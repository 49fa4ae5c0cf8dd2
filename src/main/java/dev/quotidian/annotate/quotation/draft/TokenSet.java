package dev.quotidian.annotate.quotation.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A set of tokens of one text, as bits. Every method takes time linear in its ranges. Mutable. */
public final class TokenSet {
  private final BitSet tokens;

  public TokenSet(int tokens) {
    this.tokens = new BitSet(tokens);
  }

  public boolean has(int token) {
    return tokens.get(token);
  }

  /** Adds the tokens from {@code first} to before {@code end}. */
  public void add(int first, int end) {
    tokens.set(first, end);
  }

  public void add(List<TokenRange> ranges) {
    for (int i = 0; i < ranges.size(); i++) {
      add(ranges.get(i).first(), ranges.get(i).last() + 1);
    }
  }

  /** Whether it has none of the tokens. */
  public boolean hasNone(List<TokenRange> ranges) {
    for (int i = 0; i < ranges.size(); i++) {
      if (end(ranges.get(i), ranges.get(i).first(), false) <= ranges.get(i).last()) {
        return false;
      }
    }
    return true;
  }

  /** The parts of the ranges that it does not have; the ranges themselves where that is all. */
  public List<TokenRange> without(List<TokenRange> ranges) {
    if (hasNone(ranges)) {
      return ranges;
    }
    List<TokenRange> left = new ArrayList<>(ranges.size());
    for (TokenRange range : ranges) {
      int from = end(range, range.first(), true);
      while (from <= range.last()) {
        int end = end(range, from, false);
        left.add(new TokenRange(from, end - 1));
        from = end(range, end, true);
      }
    }
    return left;
  }

  /** Where the tokens that it has, or has not, end from one of a range on. */
  private int end(TokenRange range, int from, boolean had) {
    int t = from;
    while (t <= range.last() && tokens.get(t) == had) {
      t++;
    }
    return t;
  }
}
