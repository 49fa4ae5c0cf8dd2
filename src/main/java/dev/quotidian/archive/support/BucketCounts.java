package dev.quotidian.archive.support;

import dev.quotidian.query.result.Timeline;

/**
 * Counts for consecutive buckets: an array that grows at either end. If the buckets span more than
 * a timeline may have, only the first and the last are stored. For one thread.
 */
public final class BucketCounts {
  private long[] counts = new long[32];
  private long base; // the bucket of counts[0]
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  public void add(long bucket) {
    add(bucket, 1);
  }

  /** Adds so many at once. */
  public void add(long bucket, long more) {
    if (bucket < first || bucket > last) {
      widen(bucket);
    }
    long at = bucket - base;
    if (at >= 0 && at < counts.length) { // else there are too many
      counts[(int) at] += more;
    }
  }

  private void widen(long bucket) {
    if (isEmpty()) {
      base = bucket;
    }
    first = Math.min(first, bucket);
    last = Math.max(last, bucket);
    if (!isTooWide() && (first < base || last - base >= counts.length)) {
      grow();
    }
  }

  /** Makes room for as much again on both sides. */
  private void grow() {
    long width = last - first + 1;
    long[] grown = new long[(int) (3 * width)];
    long newBase = first - width;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        grown[(int) (base + i - newBase)] = counts[i];
      }
    }
    counts = grown;
    base = newBase;
  }

  boolean isEmpty() {
    return first > last;
  }

  private boolean isTooWide() {
    return last - first >= Timeline.MAX_BUCKETS;
  }

  public long first() {
    return first;
  }

  public long last() {
    return last;
  }

  public long count(long bucket) {
    long at = bucket - base;
    return at >= 0 && at < counts.length ? counts[(int) at] : 0;
  }
}
