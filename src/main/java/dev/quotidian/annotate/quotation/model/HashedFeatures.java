package dev.quotidian.annotate.quotation.model;

/**
 * The hashed features of one position: numbers below a power of two (feature hashing, after
 * Weinberger and others, 2009). Numbers that matter only roughly are put in buckets first.
 */
public class HashedFeatures {
  /** More than any place has. */
  private static final int MOST = 64;

  private final int shift;
  private final int[] ids = new int[MOST];
  private int count;

  /** Features with numbers of so many bits. */
  public HashedFeatures(int bits) {
    this.shift = Long.SIZE - bits;
  }

  void clear() {
    count = 0;
  }

  public int count() {
    return count;
  }

  public int get(int i) {
    return ids[i];
  }

  public int[] copy() {
    return java.util.Arrays.copyOf(ids, count);
  }

  public void add(int template, long value) {
    long mixed = (value ^ (value >>> 32)) * 0x9E3779B97F4A7C15L + template * 0xD1B54A32D192ED03L;
    ids[count++] = (int) (((mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L) >>> shift);
  }

  void add(int template, long a, long b) {
    add(template, pair(a, b));
  }

  void add(int template, long a, long b, long c) {
    add(template, pair(pair(a, b), c));
  }

  static long pair(long a, long b) {
    return a * 0x2545F4914F6CDD1DL + Long.rotateLeft(b * 0x9FB21C651E98DF25L, 31);
  }

  /** The bucket of a distance; at most 10. */
  static int distance(int d) {
    return d <= 5 ? d : d <= 7 ? 6 : d <= 10 ? 7 : d <= 15 ? 8 : d <= 25 ? 9 : 10;
  }

  /** The bucket of a probability; at most 4. */
  static int probability(float p) {
    return p < 0.05 ? 0 : p < 0.2 ? 1 : p < 0.5 ? 2 : p < 0.8 ? 3 : 4;
  }
}
