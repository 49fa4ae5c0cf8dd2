package dev.quotidian.lucene.group;

import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.lucene.store.GlobalOrdinals;
import dev.quotidian.lucene.store.SpeakerGroups;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * What has one value in a column of facet values is a group; of speakers, all spellings of a name
 * are one. What has none is a group too, of which the number is 0. For one thread.
 */
public final class ColumnGroups implements DocumentGroups {
  private static final int WITHOUT_VALUE = 0;

  private final GlobalOrdinals ordinals;
  private final @Nullable SpeakerGroups speakers; // none where each value is a group

  public ColumnGroups(GlobalOrdinals ordinals) {
    this.ordinals = ordinals;
    this.speakers = ordinals.speakers().orElse(null);
  }

  @Override
  public Leaf leaf(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues values = ordinals.segmentOrdinals(leaf);
    LongValues toGlobal = ordinals.toGlobal(leaf);
    return (document, visitor) -> {
      if (!values.advanceExact(document)) {
        visitor.visit(WITHOUT_VALUE, WITHOUT_VALUE);
        return;
      }
      for (int left = values.docValueCount(); left > 0; left--) {
        int value = (int) toGlobal.get(values.nextOrd());
        visitor.visit(groupOf(value), value);
      }
    };
  }

  private int groupOf(int value) {
    return 1 + (speakers == null ? value : speakers.groupOf(value));
  }

  /** The value that a group has in common: of speakers the key, or the name where there is none. */
  public Optional<String> key(int group) throws IOException {
    if (group == WITHOUT_VALUE) {
      return Optional.empty();
    }
    if (speakers == null) {
      return Optional.of(ordinals.lookupOrd(group - 1));
    }
    SpeakerFacetValue first =
        SpeakerFacetValue.parse(ordinals.lookupOrd(speakers.firstOrdinal(group - 1)));
    return Optional.of(first.key().orElse(first.name()));
  }

  /**
   * The group's name for people; empty where it has none.
   *
   * @param counts how many of its hits have each value
   */
  public String label(int group, Map<Integer, Integer> counts) throws IOException {
    if (group == WITHOUT_VALUE) {
      return "";
    }
    return speakers == null
        ? ordinals.lookupOrd(group - 1)
        : ordinals.speakerName(group - 1, value -> counts.getOrDefault(value, 0));
  }
}
