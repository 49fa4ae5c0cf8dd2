package dev.quotidian.lucene;

import dev.quotidian.index.SpeakerValue;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * Which speaker each value of a field belongs to, in one snapshot. The values of a speaker lie side
 * by side, and so have consecutive numbers. Made once for each snapshot, for it reads every value.
 */
final class SpeakerGroups {
  private final IndexReader reader;
  private final String field;
  private final @Nullable OrdinalMap ordinals; // none where there is one segment
  private final int[] groups; // of each value
  private final int size;

  private SpeakerGroups(
      IndexReader reader, String field, @Nullable OrdinalMap ordinals, int[] groups, int size) {
    this.reader = reader;
    this.field = field;
    this.ordinals = ordinals;
    this.groups = groups;
    this.size = size;
  }

  static SpeakerGroups of(IndexReader reader, String field) throws IOException {
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, field);
    if (values == null) {
      return new SpeakerGroups(reader, field, null, new int[0], 0);
    }
    OrdinalMap ordinals =
        values instanceof MultiDocValues.MultiSortedSetDocValues multi ? multi.mapping : null;
    int[] groups = new int[Math.toIntExact(values.getValueCount())];
    BytesRefBuilder last = new BytesRefBuilder();
    int group = -1;
    for (int value = 0; value < groups.length; value++) {
      BytesRef bytes = values.lookupOrd(value);
      int length = SpeakerValue.groupLength(bytes.bytes, bytes.offset, bytes.length);
      BytesRef prefix = new BytesRef(bytes.bytes, bytes.offset, length);
      if (group < 0 || !prefix.bytesEquals(last.get())) {
        group++;
        last.copyBytes(prefix);
      }
      groups[value] = group;
    }
    return new SpeakerGroups(reader, field, ordinals, groups, group + 1);
  }

  /** How many speakers there are. */
  int size() {
    return size;
  }

  /** How many values there are. */
  int values() {
    return groups.length;
  }

  /** The speaker of a value. */
  int groupOf(int value) {
    return groups[value];
  }

  /** A segment's numbers of values as those of the snapshot. */
  LongValues global(LeafReaderContext segment) {
    return ordinals == null ? LongValues.IDENTITY : ordinals.getGlobalOrds(segment.ord);
  }

  /** The value of a number. */
  SpeakerValue value(int value) throws IOException {
    int segment = ordinals == null ? 0 : ordinals.getFirstSegmentNumber(value);
    long number = ordinals == null ? value : ordinals.getFirstSegmentOrd(value);
    SortedSetDocValues values =
        DocValues.getSortedSet(reader.leaves().get(segment).reader(), field);
    return SpeakerValue.parse(values.lookupOrd(number).utf8ToString());
  }
}
