package dev.quotidian.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * The values of a field in one snapshot, numbered in order over all its segments. Dear to make, as
 * the values of all segments are merged; cheap to keep. Safe for use by many threads.
 */
final class GlobalValues {
  private final List<LeafReaderContext> leaves;
  private final String field;
  private final int count;
  private final @Nullable OrdinalMap numbers; // none where one segment's own numbers do

  private GlobalValues(
      List<LeafReaderContext> leaves, String field, int count, @Nullable OrdinalMap numbers) {
    this.leaves = leaves;
    this.field = field;
    this.count = count;
    this.numbers = numbers;
  }

  static GlobalValues of(IndexReader reader, String field) throws IOException {
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, field);
    return new GlobalValues(
        reader.leaves(),
        field,
        values == null ? 0 : Math.toIntExact(values.getValueCount()),
        values instanceof MultiDocValues.MultiSortedSetDocValues multi ? multi.mapping : null);
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** Those of one segment, by its own numbers. */
  SortedSetDocValues in(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedSet(leaf.reader(), field);
  }

  /** From a segment's own numbers to those over all segments. */
  LongValues numbers(LeafReaderContext leaf) {
    return numbers == null ? LongValues.IDENTITY : numbers.getGlobalOrds(leaf.ord);
  }

  /** Whether a segment's own numbers are those over all segments. */
  boolean areSegmentsOwn() {
    return numbers == null;
  }

  /** The value with a number. */
  String value(int number) throws IOException {
    return numbers == null
        ? in(leaves.getFirst()).lookupOrd(number).utf8ToString()
        : in(leaves.get(numbers.getFirstSegmentNumber(number)))
            .lookupOrd(numbers.getFirstSegmentOrd(number))
            .utf8ToString();
  }
}
