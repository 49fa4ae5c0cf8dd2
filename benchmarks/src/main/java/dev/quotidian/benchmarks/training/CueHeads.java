package dev.quotidian.benchmarks.training;

import dev.quotidian.annotate.quotation.model.CueFeatures;
import dev.quotidian.annotate.quotation.model.ElementSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which word of a cue is its head: the one that is most often part of a cue where it stands. */
final class CueHeads {
  private final Map<Long, double[]> counts = new HashMap<>();

  CueHeads(List<TrainingText> texts) {
    for (TrainingText text : texts) {
      ElementSequence elements = text.elements;
      for (int e = 0; e < elements.count; e++) {
        count(elements.word(e))[1]++;
      }
      for (TrainingText.Gold gold : text.golds) {
        for (int e : cue(text, gold)) {
          count(elements.word(e))[0]++;
        }
      }
    }
  }

  private double[] count(long word) {
    return counts.computeIfAbsent(word, w -> new double[2]);
  }

  private static List<Integer> cue(TrainingText text, TrainingText.Gold gold) {
    List<Integer> cue = new java.util.ArrayList<>();
    for (int[] span : gold.cue()) {
      int t = text.text.tokenAt(span[0]);
      for (; t < text.text.tokens() && text.text.start(t) < span[1]; t++) {
        cue.add(text.elements.element(t));
      }
    }
    return cue;
  }

  /** The head's element, or -1 if the cue has none outside quotation marks. */
  int of(TrainingText text, TrainingText.Gold gold) {
    CueFeatures features = new CueFeatures(text.elements, text.rules);
    int head = -1;
    double best = -1;
    for (int e : cue(text, gold)) {
      double[] count = count(text.elements.word(e));
      double rate = count[0] / (count[1] + 3);
      if (features.mayBe(e) && rate > best) {
        best = rate;
        head = e;
      }
    }
    return head;
  }
}
