package dev.quotidian.lucene;

import dev.quotidian.index.SpeakerValue;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/** Counts speakers, each under all forms of the name. */
final class SpeakerTally extends ValueTally {
  private final GlobalValues values;
  private final SpeakerGroups speakers;
  private final int[] forms;

  SpeakerTally(GlobalValues values, SpeakerGroups speakers) {
    super(values, speakers.size());
    this.values = values;
    this.speakers = speakers;
    this.forms = new int[values.count()];
  }

  @Override
  public Leaf getLeafCollector(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues found = values.in(leaf);
    SortedDocValues single = DocValues.unwrapSingleton(found);
    LongValues numbers = values.numbers(leaf);
    if (single == null) {
      return document -> count(found, numbers, document);
    }
    int[] own = new int[single.getValueCount()];
    return new Single(single, own, () -> add(own, numbers));
  }

  private void add(int[] own, LongValues numbers) {
    for (int ord = 0; ord < own.length; ord++) {
      if (own[ord] > 0) {
        int value = (int) numbers.get(ord);
        forms[value] += own[ord];
        add(speakers.of(value), own[ord]);
      }
    }
  }

  private void count(SortedSetDocValues found, LongValues numbers, int document)
      throws IOException {
    int last = -1;
    if (found.advanceExact(document)) {
      for (int left = found.docValueCount(); left > 0; left--) {
        int value = (int) numbers.get(found.nextOrd());
        forms[value]++;
        if (speakers.of(value) != last) { // the values come in order, and so do their speakers
          last = speakers.of(value);
          add(last, 1);
        }
      }
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
        SpeakerValue form = SpeakerValue.parse(values.value(value));
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
