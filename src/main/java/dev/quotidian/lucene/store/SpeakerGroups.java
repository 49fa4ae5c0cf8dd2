package dev.quotidian.lucene.store;

import dev.quotidian.index.SpeakerFacetValue;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * Which speaker each value of a field belongs to. The values of a speaker lie side by side, and so
 * have consecutive numbers. Dear to make, as every value is read.
 */
public final class SpeakerGroups {
  private final int[] groups; // of each value
  private final int[] firsts; // the first value of each

  private SpeakerGroups(int[] groups, int[] firsts) {
    this.groups = groups;
    this.firsts = firsts;
  }

  static SpeakerGroups of(SortedSetDocValues values) throws IOException {
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

  /** How many speakers there are. */
  public int size() {
    return firsts.length;
  }

  /** The speaker of a value. */
  public int of(int value) {
    return groups[value];
  }

  /** The number of a speaker's first value. */
  public int first(int group) {
    return firsts[group];
  }

  /** The number after that of a speaker's last value. */
  public int end(int group) {
    return group + 1 < firsts.length ? firsts[group + 1] : groups.length;
  }
}
