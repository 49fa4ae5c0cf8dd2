package dev.quotidian.lucene.suggest;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntroSorter;
import org.apache.lucene.util.NumericUtils;

/**
 * Computes the names of a segment in four passes: over the values of the column, for their
 * identities; over its documents, to count; over the names, to rank them; and over the values once
 * more, for their words. For one thread.
 */
final class SegmentNamesBuilder {
  private final LeafReader segment;
  private final NameColumn column;
  private final SortedSetDocValues values;
  private final int[] groupOf; // by ordinal: values with one identity are one group
  private final long[] keys; // by group, sorted
  private final int[] valueCounts; // by ordinal
  private final int[] counts; // by group, as what follows
  private final int[] newest;
  private final int[] posted;
  private final int[] days;

  private SegmentNamesBuilder(LeafReader segment, NameColumn column) throws IOException {
    this.segment = segment;
    this.column = column;
    this.values = DocValues.getSortedSet(segment, column.field());
    this.groupOf = new int[Math.toIntExact(values.getValueCount())];
    this.keys = group(identities());
    this.valueCounts = new int[groupOf.length];
    this.counts = new int[keys.length];
    this.newest = filled(keys.length);
    this.posted = filled(keys.length);
    this.days = new int[keys.length];
  }

  static SegmentNames of(LeafReader segment, NameColumn column) throws IOException {
    SegmentNamesBuilder builder = new SegmentNamesBuilder(segment, column);
    builder.count();
    return builder.ranked();
  }

  private static int[] filled(int length) {
    int[] none = new int[length];
    Arrays.fill(none, SegmentNames.NONE);
    return none;
  }

  private long[] identities() throws IOException {
    long[] identities = new long[groupOf.length];
    TermsEnum terms = values.termsEnum();
    for (BytesRef value = terms.next(); value != null; value = terms.next()) {
      identities[(int) terms.ord()] = column.identity(value);
    }
    return identities;
  }

  /** Numbers the groups by identity; gives the identity of each. */
  private long[] group(long[] identities) {
    int[] ordinals = new int[identities.length];
    Arrays.setAll(ordinals, i -> i);
    sort(identities, ordinals);
    int groups = 0;
    for (int i = 0; i < ordinals.length; i++) {
      if (i == 0 || identities[i] != identities[groups - 1]) {
        identities[groups++] = identities[i];
      }
      groupOf[ordinals[i]] = groups - 1;
    }
    return Arrays.copyOf(identities, groups);
  }

  /** Sorts keys, and numbers along with them. */
  private static void sort(long[] keys, int[] numbers) {
    new IntroSorter() {
      private long pivot;

      @Override
      protected void setPivot(int i) {
        pivot = keys[i];
      }

      @Override
      protected int comparePivot(int j) {
        return Long.compare(pivot, keys[j]);
      }

      @Override
      protected void swap(int i, int j) {
        long key = keys[i];
        keys[i] = keys[j];
        keys[j] = key;
        int number = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = number;
      }
    }.sort(0, keys.length);
  }

  /** The index is sorted by publication, newest first: so is what is seen first. */
  private void count() throws IOException {
    CountedDocuments counted = new CountedDocuments(segment, column);
    NumericDocValues published = DocValues.getNumeric(segment, column.schema().publishedDay());
    PostColumns posts = new PostColumns(segment, column);
    int[] lastSeen = filled(keys.length);
    for (int document = values.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = values.nextDoc()) {
      if (counted.includes(document)) {
        int day = published.advanceExact(document) ? (int) published.longValue() : 0;
        boolean hasPost = values.docValueCount() == 1 && posts.has(document);
        for (int left = values.docValueCount(); left > 0; left--) {
          int ordinal = (int) values.nextOrd();
          valueCounts[ordinal]++;
          int group = groupOf[ordinal];
          if (lastSeen[group] != document) {
            lastSeen[group] = document;
            see(group, document, day, hasPost);
          }
        }
      }
    }
  }

  private void see(int group, int document, int day, boolean hasPost) {
    if (counts[group]++ == 0) {
      newest[group] = document;
      days[group] = day;
    }
    if (hasPost && posted[group] == SegmentNames.NONE) {
      posted[group] = document;
    }
  }

  private SegmentNames ranked() throws IOException {
    int[] groups = byScore();
    int[] nameOfGroup = filled(keys.length);
    for (int name = 0; name < groups.length; name++) {
      nameOfGroup[groups[name]] = name;
    }
    int[] nameOf = new int[groupOf.length];
    Arrays.setAll(nameOf, ordinal -> nameOfGroup[groupOf[ordinal]]);
    RankedNames names =
        new RankedNames(
            Arrays.stream(groups).mapToLong(group -> keys[group]).toArray(),
            of(groups, counts),
            of(groups, newest),
            of(groups, days),
            of(groups, posted),
            mostFrequent(nameOf, groups.length));
    int[] byKey = of(Arrays.stream(groups).sorted().toArray(), nameOfGroup);
    return new SegmentNames(column, nameOf, names, byKey, words(nameOf), segment.maxDoc());
  }

  private static int[] of(int[] groups, int[] numbers) {
    return Arrays.stream(groups).map(group -> numbers[group]).toArray();
  }

  /** The groups that count, the best first: as many as are held. */
  private int[] byScore() {
    int[] groups = new int[keys.length];
    long[] scores = new long[keys.length];
    int size = 0;
    for (int group = 0; group < keys.length; group++) {
      if (counts[group] > 0) {
        scores[size] =
            -NumericUtils.doubleToSortableLong(PopularityScore.of(counts[group], days[group]));
        groups[size++] = group;
      }
    }
    sort(Arrays.copyOf(scores, size), groups);
    return Arrays.copyOf(groups, Math.min(size, SegmentNames.MAX_NAMES));
  }

  /** The ordinal of the most frequent value of each name; of a directory's, if there is one. */
  private int[] mostFrequent(int[] nameOf, int names) throws IOException {
    int[] best = filled(names);
    boolean[] ofDirectory = new boolean[names];
    TermsEnum terms = values.termsEnum();
    for (BytesRef value = terms.next(); value != null; value = terms.next()) {
      int ordinal = (int) terms.ord();
      int name = nameOf[ordinal];
      if (name != SegmentNames.NONE && valueCounts[ordinal] > 0) {
        boolean isOfDirectory = column.isOfDirectory(value.utf8ToString());
        boolean isBetter =
            best[name] == SegmentNames.NONE
                || (isOfDirectory == ofDirectory[name]
                    ? valueCounts[ordinal] > valueCounts[best[name]]
                    : isOfDirectory);
        if (isBetter) {
          best[name] = ordinal;
          ofDirectory[name] = isOfDirectory;
        }
      }
    }
    return best;
  }

  private WordTable words(int[] nameOf) throws IOException {
    WordTable.Builder words = new WordTable.Builder();
    TermsEnum terms = values.termsEnum();
    for (BytesRef value = terms.next(); value != null; value = terms.next()) {
      int ordinal = (int) terms.ord();
      if (nameOf[ordinal] != SegmentNames.NONE && valueCounts[ordinal] > 0) {
        String name = column.name(value.utf8ToString());
        NameTokens.of(name).forEach(word -> words.add(word, nameOf[ordinal]));
      }
    }
    return words.build();
  }
}
