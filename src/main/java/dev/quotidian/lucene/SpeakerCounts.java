package dev.quotidian.lucene;

import dev.quotidian.index.SpeakerValue;
import dev.quotidian.query.Facet;
import dev.quotidian.query.FacetField;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;

/** Counts speakers over the results of a search, each under all forms of the name. */
final class SpeakerCounts {
  /** The highest count first, then in the order of the index. */
  private static final Comparator<Found> ORDER =
      Comparator.comparingInt(Found::count).reversed().thenComparingInt(Found::first);

  private final SpeakerGroups speakers;
  private final int[] ofSpeaker;
  private final int[] ofValue;

  /** A speaker: how often, and the numbers of the first and last value that was counted. */
  private record Found(int count, int first, int last) {}

  private SpeakerCounts(SpeakerGroups speakers) {
    this.speakers = speakers;
    this.ofSpeaker = new int[speakers.size()];
    this.ofValue = new int[speakers.values()];
  }

  static Facet of(SpeakerGroups speakers, FacetsCollector found, String field, int limit)
      throws IOException {
    SpeakerCounts counts = new SpeakerCounts(speakers);
    for (FacetsCollector.MatchingDocs segment : found.getMatchingDocs()) {
      counts.count(segment, field);
    }
    return counts.facet(limit);
  }

  private void count(FacetsCollector.MatchingDocs segment, String field) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment.context().reader(), field);
    DocIdSetIterator matches = segment.bits().iterator();
    if (matches == null) {
      return;
    }
    LongValues global = speakers.global(segment.context());
    DocIdSetIterator both = ConjunctionUtils.intersectIterators(List.of(matches, values));
    while (both.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int last = -1;
      for (int i = values.docValueCount(); i > 0; i--) {
        int value = (int) global.get(values.nextOrd());
        int speaker = speakers.groupOf(value);
        ofValue[value]++;
        if (speaker != last) { // the values come in order, and so do their speakers
          ofSpeaker[speaker]++;
          last = speaker;
        }
      }
    }
  }

  private Facet facet(int limit) throws IOException {
    PriorityQueue<Found> top = new PriorityQueue<>(ORDER.reversed());
    int distinct = 0;
    for (int value = 0; value < ofValue.length; ) {
      int first = value;
      int speaker = speakers.groupOf(value);
      while (value < ofValue.length && speakers.groupOf(value) == speaker) {
        value++;
      }
      if (ofSpeaker[speaker] > 0) {
        distinct++;
        offer(top, new Found(ofSpeaker[speaker], first, value - 1), limit);
      }
    }
    return new Facet(FacetField.SPEAKER, counts(top), distinct);
  }

  private static void offer(PriorityQueue<Found> top, Found found, int limit) {
    top.add(found);
    if (top.size() > limit) {
      top.poll();
    }
  }

  private List<Facet.Count> counts(PriorityQueue<Found> top) throws IOException {
    ArrayDeque<Facet.Count> counts = new ArrayDeque<>();
    for (Found found = top.poll(); found != null; found = top.poll()) {
      counts.addFirst(new Facet.Count(name(found), found.count()));
    }
    return new ArrayList<>(counts);
  }

  /**
   * Of the names counted, the most frequent one of a directory, or else the most frequent one.
   * Those of a directory come first.
   */
  private String name(Found found) throws IOException {
    Optional<SpeakerValue> best = Optional.empty();
    int most = 0;
    for (int value = found.first(); value <= found.last(); value++) {
      if (ofValue[value] > most) {
        SpeakerValue other = speakers.value(value);
        if (best.isEmpty() || best.get().isOfDirectory() == other.isOfDirectory()) {
          best = Optional.of(other);
          most = ofValue[value];
        }
      }
    }
    return best.map(SpeakerValue::name).orElse("");
  }
}
