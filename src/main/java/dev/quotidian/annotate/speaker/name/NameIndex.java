package dev.quotidian.annotate.speaker.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a text in text order, found by their tokens. */
public final class NameIndex {
  private final List<Name> names;

  /** Keeps the list, which is not to be changed any more. */
  public NameIndex(List<Name> names) {
    this.names = names;
  }

  public int size() {
    return names.size();
  }

  public Name get(int i) {
    return names.get(i);
  }

  /** The index of the name that token {@code t} belongs to, or -1. */
  public int indexAt(int t) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).end() <= t) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < names.size() && names.get(low).first() <= t ? low : -1;
  }

  /** The index of the first name that ends after token {@code t}. */
  public int indexAfter(int t) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).end() <= t) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The name that token {@code t} belongs to, or null. */
  @Nullable
  public Name at(int t) {
    int i = indexAt(t);
    return i < 0 ? null : names.get(i);
  }

  /** The name that begins with token {@code t}, or null. */
  @Nullable
  public Name from(int t) {
    Name name = at(t);
    return name != null && name.first() == t ? name : null;
  }

  /** The name that ends before token {@code t}, or null. */
  @Nullable
  public Name until(int t) {
    Name name = t > 0 ? at(t - 1) : null;
    return name != null && name.end() == t ? name : null;
  }
}
