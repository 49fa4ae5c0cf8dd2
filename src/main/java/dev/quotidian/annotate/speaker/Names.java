package dev.quotidian.annotate.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a text in text order, found by their tokens. */
final class Names {
  private final List<Name> names;

  /** Keeps the list, which is not to be changed any more. */
  Names(List<Name> names) {
    this.names = names;
  }

  int size() {
    return names.size();
  }

  Name get(int i) {
    return names.get(i);
  }

  /** The index of the name that token {@code t} belongs to, or -1. */
  int indexAt(int t) {
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
  int indexAfter(int t) {
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
  @Nullable Name at(int t) {
    int i = indexAt(t);
    return i < 0 ? null : names.get(i);
  }

  /** The name that begins with token {@code t}, or null. */
  @Nullable Name from(int t) {
    Name name = at(t);
    return name != null && name.first() == t ? name : null;
  }

  /** The name that ends before token {@code t}, or null. */
  @Nullable Name until(int t) {
    Name name = t > 0 ? at(t - 1) : null;
    return name != null && name.end() == t ? name : null;
  }
}
