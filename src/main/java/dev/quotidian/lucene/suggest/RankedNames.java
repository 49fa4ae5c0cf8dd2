package dev.quotidian.lucene.suggest;

/** What is counted and shown of the names of a segment, by rank. Immutable. */
final class RankedNames {
  private final long[] keys;
  private final int[] counts;
  private final int[] newest;
  private final int[] days;
  private final int[] posted;
  private final int[] values;

  RankedNames(long[] keys, int[] counts, int[] newest, int[] days, int[] posted, int[] values) {
    this.keys = keys;
    this.counts = counts;
    this.newest = newest;
    this.days = days;
    this.posted = posted;
    this.values = values;
  }

  int size() {
    return keys.length;
  }

  /** The identity of a name, as {@link NameColumn#identity} has it. */
  long key(int name) {
    return keys[name];
  }

  /** How many documents have each name. Nobody changes them. */
  int[] counts() {
    return counts;
  }

  /** The first, hence newest, document with a name. */
  int newest(int name) {
    return newest[name];
  }

  /** The day of publication of the newest. */
  int day(int name) {
    return days[name];
  }

  /** The newest document that tells the post; {@link SegmentNames#NONE} if none does. */
  int posted(int name) {
    return posted[name];
  }

  /** The ordinal of the most frequent value. */
  int value(int name) {
    return values[name];
  }
}
