package dev.quotidian.index;

/**
 * Packs the positions of a quotation's context in the body into a number, as doc values store them.
 * Safe for use by many threads.
 */
public final class ContextPositions {
  private static final int LENGTH_BITS = 12;

  /** The most positions of one context; of a longer one, those past it are left out. */
  public static final int MAX_LENGTH = (1 << LENGTH_BITS) - 1;

  private ContextPositions() {}

  /** From the first position, included, to the last, excluded. */
  public static long pack(int first, int end) {
    return ((long) first << LENGTH_BITS) | Math.min(end - first, MAX_LENGTH);
  }

  /** The first position of the context. */
  public static int first(long packed) {
    return (int) (packed >> LENGTH_BITS);
  }

  /** The first position past the context. */
  public static int end(long packed) {
    return first(packed) + (int) (packed & MAX_LENGTH);
  }
}
