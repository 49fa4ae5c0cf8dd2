package dev.quotidian.annotate.quotation.model;

/**
 * The words and coarse parts of speech of an element and its neighbours in the unit, looked up once
 * for all features. Made once, filled for each element; for one thread.
 */
final class NeighbourFeatures {
  private static final int REACH = 3;

  /** Stand for what is beyond the unit. */
  private static final long NO_WORD = 1;

  static final int NO_KIND = 63;

  private final ElementSequence elements;
  private final long[] words = new long[2 * REACH + 1];
  private final int[] kinds = new int[2 * REACH + 1];

  NeighbourFeatures(ElementSequence elements) {
    this.elements = elements;
  }

  /** Looks at an element. */
  void enter(int e) {
    set(0, e);
    int before = e;
    while (e - before < REACH && before > 0 && !elements.begins(before)) {
      before--;
      set(before - e, before);
    }
    leave(-REACH, before - e);
    int after = e + 1;
    while (after - e <= REACH && after < elements.count && !elements.begins(after)) {
      set(after - e, after);
      after++;
    }
    leave(after - e, REACH + 1);
  }

  private void leave(int from, int to) {
    for (int offset = from; offset < to; offset++) {
      words[REACH + offset] = NO_WORD;
      kinds[REACH + offset] = NO_KIND;
    }
  }

  private void set(int offset, int e) {
    words[REACH + offset] = elements.word(e);
    kinds[REACH + offset] = elements.kind(e);
  }

  /** The word so many elements further on. */
  long word(int offset) {
    return words[REACH + offset];
  }

  /** The kind so many elements further on. */
  int kind(int offset) {
    return kinds[REACH + offset];
  }
}
