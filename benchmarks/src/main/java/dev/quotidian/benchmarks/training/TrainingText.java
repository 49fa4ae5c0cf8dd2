package dev.quotidian.benchmarks.training;

import dev.quotidian.annotate.quotation.model.ElementSequence;
import dev.quotidian.annotate.quotation.model.LinearChainCrf;
import dev.quotidian.annotate.quotation.model.RuleFeatures;
import dev.quotidian.annotate.quotation.rules.RuleAttributor;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;

/** An article with its labels, as the model reads it. */
final class TrainingText {
  /** One labelled attribution, in spans of characters. */
  record Gold(List<int[]> source, List<int[]> cue, List<int[]> content) {}

  /** Where the head of its cue is, and the labels of the elements that have one. */
  record Labelled(int anchor, java.util.Map<Integer, Integer> labels) {}

  final String id;
  final Text text;
  final ElementSequence elements;
  final RuleFeatures rules;
  final List<Gold> golds;
  final List<Labelled> labelled = new ArrayList<>();
  float[] anchors = new float[0];

  TrainingText(String id, String body, List<Gold> golds) {
    this.id = id;
    this.text = Text.of(body);
    this.golds = golds;
    this.elements = new ElementSequence(new TokenView(text, QuotationLexicon.english()));
    this.rules =
        new RuleFeatures(elements, new RuleAttributor(text, QuotationLexicon.english()).run());
  }

  void label(CueHeads heads) {
    labelled.clear();
    for (Gold gold : golds) {
      int anchor = heads.of(this, gold);
      if (anchor >= 0) {
        java.util.Map<Integer, Integer> labels = new java.util.HashMap<>();
        mark(gold.content(), LinearChainCrf.CONTENT, labels);
        mark(gold.source(), LinearChainCrf.SOURCE, labels);
        mark(gold.cue(), LinearChainCrf.CUE, labels);
        labels.put(anchor, LinearChainCrf.CUE);
        labelled.add(new Labelled(anchor, labels));
      }
    }
  }

  private void mark(List<int[]> spans, int label, java.util.Map<Integer, Integer> labels) {
    for (int[] span : spans) {
      int t = text.tokenAt(span[0]);
      while (t < text.tokens() && text.start(t) < span[1]) {
        int e = elements.element(t);
        if (!elements.isQuote(e) || covers(span, e) || label != LinearChainCrf.CONTENT) {
          labels.put(e, label);
        }
        t = elements.last(e) + 1;
      }
    }
  }

  private boolean covers(int[] span, int e) {
    int from = Math.max(span[0], text.start(elements.first(e)));
    int to = Math.min(span[1], text.end(elements.last(e)));
    return 2 * (to - from) >= text.end(elements.last(e)) - text.start(elements.first(e));
  }
}
