package dev.quotidian.lucene.facet;

import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.lucene.store.GlobalOrdinals;
import dev.quotidian.lucene.store.SpeakerGroups;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/**
 * Counts speakers, each under all forms of the name: the forms first, then what they are forms of.
 * A match with two forms of one speaker counts once.
 */
final class SpeakerCounter extends ValueCounter {
  private final GlobalOrdinals values;
  private final SpeakerGroups speakers;
  private final int[] counts; // of each speaker
  private final int[] forms; // of each value

  SpeakerCounter(GlobalOrdinals values, SpeakerGroups speakers) {
    this(values, speakers, new int[speakers.size()]);
  }

  private SpeakerCounter(GlobalOrdinals values, SpeakerGroups speakers, int[] counts) {
    super(values, counts);
    this.values = values;
    this.speakers = speakers;
    this.counts = counts;
    this.forms = new int[values.count()];
  }

  @Override
  public Leaf getLeafCollector(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues found = values.in(leaf);
    SortedDocValues single = DocValues.unwrapSingleton(found);
    LongValues numbers = values.numbers(leaf);
    return single == null
        ? document -> count(found, numbers, document)
        : SegmentValueCounter.of(single, values, leaf, forms);
  }

  private void count(SortedSetDocValues found, LongValues numbers, int document)
      throws IOException {
    int last = -1;
    if (found.advanceExact(document)) {
      for (int left = found.docValueCount(); left > 0; left--) {
        int value = (int) numbers.get(found.nextOrd());
        forms[value]++;
        int speaker = speakers.of(value);
        if (speaker == last) { // the values come in order, and so do their speakers
          counts[speaker]--;
        }
        last = speaker;
      }
    }
  }

  @Override
  public void end() {
    for (int value = 0; value < forms.length; value++) {
      counts[speakers.of(value)] += forms[value];
    }
  }

  @Override
  int countsAs(int value) {
    return speakers.of(value);
  }

  /**
   * Of the forms counted, the most frequent one of a directory, or else the most frequent one.
   * Those of a directory come first.
   */
  @Override
  String label(int number) throws IOException {
    String best = "";
    boolean ofDirectory = false;
    int most = 0;
    for (int value = speakers.first(number); value < speakers.end(number); value++) {
      if (forms[value] > most) {
        SpeakerFacetValue form = SpeakerFacetValue.parse(values.value(value));
        if (most == 0 || form.isOfDirectory() == ofDirectory) {
          best = form.name();
          ofDirectory = form.isOfDirectory();
          most = forms[value];
        }
      }
    }
    return best;
  }
}
