package dev.quotidian.lucene.store;

import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Schema;
import dev.quotidian.index.SpeakerFacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * The global ordinals of a doc values column in one snapshot: its values, numbered in order over
 * all segments. In a column of speakers, all spellings of one speaker's name form one group; in one
 * of roles, all forms of one role.
 *
 * <p>Expensive to make, as the values of all segments are merged. Cheap to store. Safe for use by
 * many threads.
 */
public final class GlobalOrdinals {
  private static final int MAX_CACHED = 10_000;

  private final List<LeafReaderContext> leaves;
  private final String field;
  private final int size;
  private final @Nullable OrdinalMap ordinalMap; // none where there is one segment
  private final @Nullable SpeakerGroups speakers; // none where values are no speakers
  private final Map<Integer, String> cache = new ConcurrentHashMap<>(); // by global ordinal

  private GlobalOrdinals(
      List<LeafReaderContext> leaves,
      String field,
      int size,
      @Nullable OrdinalMap ordinalMap,
      @Nullable SpeakerGroups speakers) {
    this.leaves = leaves;
    this.field = field;
    this.size = size;
    this.ordinalMap = ordinalMap;
    this.speakers = speakers;
  }

  static GlobalOrdinals of(IndexReader reader, String field) throws IOException {
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, field);
    return new GlobalOrdinals(
        reader.leaves(),
        field,
        values == null ? 0 : Math.toIntExact(values.getValueCount()),
        values instanceof MultiDocValues.MultiSortedSetDocValues multi ? multi.mapping : null,
        values != null && isGrouped(field) ? SpeakerGroups.groupOf(values) : null);
  }

  private static boolean isGrouped(String field) {
    return isColumn(field, FacetValues.SPEAKER)
        || isColumn(field, FacetValues.UNNAMED)
        || isColumn(field, FacetValues.ROLE);
  }

  private static boolean isColumn(String field, String facet) {
    return field.equals(Schema.ARTICLE.value(facet)) || field.equals(Schema.QUOTATION.value(facet));
  }

  /** The number of distinct values. */
  public int size() {
    return size;
  }

  /** The speakers to which the values belong; empty where each value counts by itself. */
  public Optional<SpeakerGroups> speakers() {
    return Optional.ofNullable(speakers);
  }

  /** The ordinals of one segment. */
  public SortedSetDocValues segmentOrdinals(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedSet(leaf.reader(), field);
  }

  /** The map from the ordinals of a segment to the global ordinals. */
  public LongValues toGlobal(LeafReaderContext leaf) {
    return ordinalMap == null ? LongValues.IDENTITY : ordinalMap.getGlobalOrds(leaf.ord);
  }

  /** Whether the ordinals of a segment are the global ones, as where there is one segment only. */
  public boolean isSingleSegment() {
    return ordinalMap == null;
  }

  /**
   * All values of the speakers one of whose spellings is among {@code names}. Reads every value.
   */
  public List<String> valuesOfSpeakers(Set<String> names) throws IOException {
    SpeakerGroups groups = Objects.requireNonNull(speakers);
    List<String> values = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      List<String> own = new ArrayList<>();
      for (int value = groups.firstOrdinal(group); value < groups.endOrdinal(group); value++) {
        own.add(lookupUncached(value));
      }
      if (own.stream()
          .anyMatch(spelling -> names.contains(SpeakerFacetValue.parse(spelling).name()))) {
        values.addAll(own);
      }
    }
    return values;
  }

  /**
   * The name of a speaker: the most frequent of the counted spellings that come from a directory,
   * or else the most frequent of all. Values of a directory come first. The first spelling, where
   * none was counted.
   *
   * @param speaker the number of the group of values
   * @param counts how often each value was counted
   */
  public String speakerName(int speaker, IntUnaryOperator counts) throws IOException {
    SpeakerGroups groups = Objects.requireNonNull(speakers);
    String best = SpeakerFacetValue.parse(lookupOrd(groups.firstOrdinal(speaker))).name();
    boolean ofDirectory = false;
    int max = 0;
    for (int value = groups.firstOrdinal(speaker); value < groups.endOrdinal(speaker); value++) {
      int count = counts.applyAsInt(value);
      if (count > max) {
        SpeakerFacetValue spelling = SpeakerFacetValue.parse(lookupOrd(value));
        if (max == 0 || spelling.isOfDirectory() == ofDirectory) {
          best = spelling.name();
          ofDirectory = spelling.isOfDirectory();
          max = count;
        }
      }
    }
    return best;
  }

  /**
   * The value with a global ordinal. The first {@value #MAX_CACHED} that are looked up are cached.
   */
  public String lookupOrd(int ordinal) throws IOException {
    String known = cache.get(ordinal);
    if (known == null) {
      known = lookupUncached(ordinal);
      if (cache.size() < MAX_CACHED) {
        cache.put(ordinal, known);
      }
    }
    return known;
  }

  private String lookupUncached(int ordinal) throws IOException {
    return ordinalMap == null
        ? segmentOrdinals(leaves.getFirst()).lookupOrd(ordinal).utf8ToString()
        : segmentOrdinals(leaves.get(ordinalMap.getFirstSegmentNumber(ordinal)))
            .lookupOrd(ordinalMap.getFirstSegmentOrd(ordinal))
            .utf8ToString();
  }
}
