package dev.quotidian.lucene.facet;

import dev.quotidian.lucene.store.GlobalOrdinals;
import dev.quotidian.lucene.store.SpeakerGroups;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/**
 * Counts speakers, each under all spellings of the name: first the spellings, then the speakers
 * they belong to. A match with two spellings of one speaker counts once. For one thread.
 */
final class SpeakerCounter extends ValueCounter {
  private final GlobalOrdinals ordinals;
  private final SpeakerGroups speakers;
  private final int[] speakerCounts; // of each speaker
  private final int[] valueCounts; // of each value

  SpeakerCounter(GlobalOrdinals values, SpeakerGroups speakers) {
    this(values, speakers, new int[speakers.size()]);
  }

  private SpeakerCounter(GlobalOrdinals values, SpeakerGroups speakers, int[] counts) {
    super(values, counts);
    this.ordinals = values;
    this.speakers = speakers;
    this.speakerCounts = counts;
    this.valueCounts = new int[values.size()];
  }

  @Override
  public Leaf getLeafCollector(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues segment = ordinals.segmentOrdinals(leaf);
    SortedDocValues single = DocValues.unwrapSingleton(segment);
    LongValues toGlobal = ordinals.toGlobal(leaf);
    return single == null
        ? document -> count(segment, toGlobal, document)
        : SegmentValueCounter.of(single, ordinals, leaf, valueCounts);
  }

  private void count(SortedSetDocValues segment, LongValues toGlobal, int document)
      throws IOException {
    int last = -1;
    if (segment.advanceExact(document)) {
      for (int left = segment.docValueCount(); left > 0; left--) {
        int value = (int) toGlobal.get(segment.nextOrd());
        valueCounts[value]++;
        int speaker = speakers.groupOf(value);
        if (speaker == last) { // the values come in order, and so do their speakers
          speakerCounts[speaker]--;
        }
        last = speaker;
      }
    }
  }

  @Override
  public void complete() {
    for (int value = 0; value < valueCounts.length; value++) {
      speakerCounts[speakers.groupOf(value)] += valueCounts[value];
    }
  }

  @Override
  int countedAs(int value) {
    return speakers.groupOf(value);
  }

  @Override
  String label(int speaker) throws IOException {
    return ordinals.speakerName(speaker, value -> valueCounts[value]);
  }
}
