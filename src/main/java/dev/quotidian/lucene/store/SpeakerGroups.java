package dev.quotidian.lucene.store;

import dev.quotidian.index.SpeakerFacetValue;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * Groups the values of a column by speaker. All values of a speaker begin alike, and so have
 * consecutive ordinals. Expensive to make, as every value is read. Immutable.
 */
public final class SpeakerGroups {
  private final int[] groups; // by ordinal
  private final int[] firstOrdinals; // by group

  private SpeakerGroups(int[] groups, int[] firsts) {
    this.groups = groups;
    this.firstOrdinals = firsts;
  }

  static SpeakerGroups groupOf(SortedSetDocValues values) throws IOException {
    int[] groups = new int[Math.toIntExact(values.getValueCount())];
    int[] firsts = new int[groups.length];
    BytesRefBuilder last = new BytesRefBuilder();
    int group = -1;
    for (int value = 0; value < groups.length; value++) {
      BytesRef bytes = values.lookupOrd(value);
      int length = SpeakerFacetValue.groupLength(bytes.bytes, bytes.offset, bytes.length);
      BytesRef prefix = new BytesRef(bytes.bytes, bytes.offset, length);
      if (group < 0 || !prefix.bytesEquals(last.get())) {
        firsts[++group] = value;
        last.copyBytes(prefix);
      }
      groups[value] = group;
    }
    return new SpeakerGroups(groups, Arrays.copyOf(firsts, group + 1));
  }

  /** The number of speakers. */
  public int size() {
    return firstOrdinals.length;
  }

  /** The group to which a value belongs: the number of its speaker. */
  public int groupOf(int value) {
    return groups[value];
  }

  /** The ordinal of a speaker's first value. */
  public int firstOrdinal(int group) {
    return firstOrdinals[group];
  }

  /** The ordinal after that of a speaker's last value. */
  public int endOrdinal(int group) {
    return group + 1 < firstOrdinals.length ? firstOrdinals[group + 1] : groups.length;
  }
}
