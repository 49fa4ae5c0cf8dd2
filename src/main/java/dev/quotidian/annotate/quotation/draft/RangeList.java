package dev.quotidian.annotate.quotation.draft;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A growing list of ranges, mostly of one or none: half as large as a list with an array. A text
 * has three of them for each of its drafts.
 */
public final class RangeList extends AbstractList<TokenRange> {
  private @Nullable TokenRange only;

  /** All of them, where there ever were several. */
  private @Nullable List<TokenRange> several;

  @Override
  public int size() {
    return several != null ? several.size() : only != null ? 1 : 0;
  }

  @Override
  public TokenRange get(int i) {
    if (several != null) {
      return several.get(i);
    }
    if (only == null || i != 0) {
      throw new IndexOutOfBoundsException(i);
    }
    return only;
  }

  @Override
  public void add(int i, TokenRange range) {
    if (several == null && only == null && i == 0) {
      only = range;
    } else {
      several().add(i, range);
    }
  }

  @Override
  public TokenRange set(int i, TokenRange range) {
    TokenRange old = get(i);
    if (several != null) {
      several.set(i, range);
    } else {
      only = range;
    }
    return old;
  }

  @Override
  public TokenRange remove(int i) {
    return several().remove(i);
  }

  @Override
  public void clear() {
    several = null;
    only = null;
  }

  private List<TokenRange> several() {
    if (several == null) {
      several = new ArrayList<>(2);
      if (only != null) {
        several.add(only);
      }
    }
    return several;
  }

  /** Whether a range has a token of one of these. */
  public static boolean overlaps(List<TokenRange> ranges, TokenRange other) {
    for (int i = 0; i < ranges.size(); i++) {
      TokenRange range = ranges.get(i);
      if (range.first() <= other.last() && other.first() <= range.last()) {
        return true;
      }
    }
    return false;
  }

  /** The number of tokens of some ranges. */
  public static int length(List<TokenRange> ranges) {
    int length = 0;
    for (int i = 0; i < ranges.size(); i++) {
      length += ranges.get(i).last() + 1 - ranges.get(i).first();
    }
    return length;
  }
}
