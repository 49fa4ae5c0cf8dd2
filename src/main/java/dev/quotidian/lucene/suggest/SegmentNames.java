package dev.quotidian.lucene.suggest;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * The names in a column of one segment, numbered by rank: what is counted and shown of them, and
 * the words that find them. Computed from the column once, with all documents of the segment;
 * documents that are deleted later are subtracted when a snapshot asks. Holds the {@value
 * #MAX_NAMES} best names at most: 32 bytes each, 4 more for each of its words and for each value of
 * the column. Safe for use by many threads.
 */
final class SegmentNames {
  /** The maximum number of names of one segment; more are left out, the least of them. */
  static final int MAX_NAMES = 1 << 19;

  /** No document, or no name. */
  static final int NONE = -1;

  private final NameColumn column;
  private final int[] nameOf; // by ordinal of the column
  private final RankedNames names;
  private final int[] byKey; // the names, in order of their keys
  private final WordTable words;
  private final AtomicReference<LiveCounts> latest;

  /** Of views, in which more documents count as deleted; by what is live in them. */
  private final Map<Bits, int[]> ofViews = Collections.synchronizedMap(new WeakHashMap<>());

  /** The counts of one state of deletions. Immutable. */
  private static final class LiveCounts {
    final Bits live;
    final int deleted;
    final int[] counts;

    LiveCounts(Bits live, int deleted, int[] counts) {
      this.live = live;
      this.deleted = deleted;
      this.counts = counts;
    }

    @SuppressWarnings("ReferenceEquality") // a reader and its copies share their deletions
    boolean isOf(Bits other) {
      return live == other;
    }
  }

  SegmentNames(
      NameColumn column,
      int[] nameOf,
      RankedNames names,
      int[] byKey,
      WordTable words,
      int documents) {
    this.column = column;
    this.nameOf = nameOf;
    this.names = names;
    this.byKey = byKey;
    this.words = words;
    this.latest =
        new AtomicReference<>(new LiveCounts(new Bits.MatchAllBits(documents), 0, names.counts()));
  }

  int size() {
    return names.size();
  }

  WordTable words() {
    return words;
  }

  RankedNames names() {
    return names;
  }

  /** The name of a value by its ordinal, or {@link #NONE}. */
  int nameOf(long ordinal) {
    return nameOf[(int) ordinal];
  }

  /** The name with an identity, or {@link #NONE}. */
  int find(long key) {
    int low = 0;
    int high = byKey.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compare(names.key(byKey[middle]), key);
      if (order == 0) {
        return byKey[middle];
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return NONE;
  }

  /** The counts, by rank, of the documents that are not deleted in this reader of the segment. */
  int[] counts(LeafReader segment) throws IOException {
    Bits live = segment.getLiveDocs();
    if (live == null) {
      return names.counts();
    }
    LiveCounts known = latest.get();
    if (known.isOf(live)) {
      return known.counts;
    }
    if (segment.getReaderCacheHelper() == null) {
      int[] seen = ofViews.get(live);
      if (seen == null) {
        seen = changed(known, live, segment);
        ofViews.put(live, seen);
      }
      return seen;
    }
    LiveCounts counted =
        new LiveCounts(live, segment.numDeletedDocs(), changed(known, live, segment));
    // What a later snapshot knows already is not replaced: deletions only grow.
    latest.accumulateAndGet(counted, (before, now) -> now.deleted > before.deleted ? now : before);
    return counted.counts;
  }

  /** Counts what is deleted in one state and not in the other. */
  private int[] changed(LiveCounts known, Bits live, LeafReader segment) throws IOException {
    int[] counts = known.counts.clone();
    SortedSetDocValues values = DocValues.getSortedSet(segment, column.field());
    CountedDocuments counted = new CountedDocuments(segment, column);
    FixedBitSet changed = bits(known.live);
    changed.xor(bits(live));
    for (int document = next(changed, 0);
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = next(changed, document + 1)) {
      if (values.advanceExact(document) && counted.includes(document)) {
        add(values, live.get(document) ? 1 : -1, counts);
      }
    }
    return counts;
  }

  private static FixedBitSet bits(Bits live) {
    FixedBitSet bits = new FixedBitSet(live.length());
    bits.set(0, live.length());
    live.applyMask(bits, 0);
    return bits;
  }

  private static int next(FixedBitSet bits, int from) {
    return from < bits.length() ? bits.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  private void add(SortedSetDocValues values, int difference, int[] counts) throws IOException {
    int[] seen = new int[values.docValueCount()];
    int distinct = 0;
    for (int left = values.docValueCount(); left > 0; left--) {
      int name = nameOf(values.nextOrd());
      if (name != NONE && !contains(seen, distinct, name)) {
        seen[distinct++] = name;
        counts[name] += difference;
      }
    }
  }

  private static boolean contains(int[] numbers, int length, int number) {
    for (int i = 0; i < length; i++) {
      if (numbers[i] == number) {
        return true;
      }
    }
    return false;
  }
}
