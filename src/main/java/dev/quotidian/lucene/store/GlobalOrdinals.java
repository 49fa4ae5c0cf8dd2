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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * The values of a field in one snapshot, numbered in order over all its segments, and which of them
 * count as one: all forms of a speaker's name do. Dear to make, as the values of all segments are
 * merged; cheap to keep. Safe for use by many threads.
 */
public final class GlobalOrdinals {
  private static final int MAX_KEPT = 10_000;

  private final List<LeafReaderContext> leaves;
  private final String field;
  private final int count;
  private final @Nullable OrdinalMap numbers; // none where one segment's own numbers do
  private final @Nullable SpeakerGroups speakers; // none where each value counts by itself
  private final Map<Integer, String> read = new ConcurrentHashMap<>(); // values, by number

  private GlobalOrdinals(
      List<LeafReaderContext> leaves,
      String field,
      int count,
      @Nullable OrdinalMap numbers,
      @Nullable SpeakerGroups speakers) {
    this.leaves = leaves;
    this.field = field;
    this.count = count;
    this.numbers = numbers;
    this.speakers = speakers;
  }

  static GlobalOrdinals of(IndexReader reader, String field) throws IOException {
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, field);
    return new GlobalOrdinals(
        reader.leaves(),
        field,
        values == null ? 0 : Math.toIntExact(values.getValueCount()),
        values instanceof MultiDocValues.MultiSortedSetDocValues multi ? multi.mapping : null,
        values != null && isOfSpeakers(field) ? SpeakerGroups.of(values) : null);
  }

  private static boolean isOfSpeakers(String field) {
    return field.equals(Schema.ARTICLE.value(FacetValues.SPEAKER))
        || field.equals(Schema.QUOTATION.value(FacetValues.SPEAKER));
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** Which values count as one; none where each counts by itself. */
  public Optional<SpeakerGroups> speakers() {
    return Optional.ofNullable(speakers);
  }

  /** Those of one segment, by its own numbers. */
  public SortedSetDocValues in(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedSet(leaf.reader(), field);
  }

  /** From a segment's own numbers to those over all segments. */
  public LongValues numbers(LeafReaderContext leaf) {
    return numbers == null ? LongValues.IDENTITY : numbers.getGlobalOrds(leaf.ord);
  }

  /** Whether a segment's own numbers are those over all segments. */
  public boolean areSegmentsOwn() {
    return numbers == null;
  }

  /** All values of the speakers one of whose forms is among {@code names}. Reads every value. */
  public List<String> formsOf(Set<String> names) throws IOException {
    SpeakerGroups groups = Objects.requireNonNull(speakers);
    List<String> forms = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      List<String> own = new ArrayList<>();
      for (int value = groups.first(group); value < groups.end(group); value++) {
        own.add(stored(value));
      }
      if (own.stream().anyMatch(form -> names.contains(SpeakerFacetValue.parse(form).name()))) {
        forms.addAll(own);
      }
    }
    return forms;
  }

  /** The value with a number. Those that are shown again and again are kept. */
  public String value(int number) throws IOException {
    String known = read.get(number);
    if (known == null) {
      known = stored(number);
      if (read.size() < MAX_KEPT) {
        read.put(number, known);
      }
    }
    return known;
  }

  private String stored(int number) throws IOException {
    return numbers == null
        ? in(leaves.getFirst()).lookupOrd(number).utf8ToString()
        : in(leaves.get(numbers.getFirstSegmentNumber(number)))
            .lookupOrd(numbers.getFirstSegmentOrd(number))
            .utf8ToString();
  }
}
