package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.Draft.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Attribution with the learned model; the rules have the word where it is silent. */
final class Learned {
  /** From this likelihood of a cue on an attribution is taken. */
  private static final double LEAST = 0.12;

  /** From this confidence on it is taken if nothing of its content is quoted. */
  private static final double LEAST_SURE = 0.16;

  private final Elements elements;
  private final List<Draft> ruled;
  private final Acts acts;
  private final boolean[] taken;
  private final Model model;
  private final List<Draft> drafts = new ArrayList<>();

  Learned(Elements elements, List<Draft> ruled, Model model) {
    this.elements = elements;
    this.ruled = ruled;
    this.acts = new Acts(elements);
    this.model = model;
    this.taken = new boolean[elements.text.tokens()];
  }

  static List<Draft> run(Reading reading, Model model) {
    Elements elements = new Elements(reading);
    return new Learned(elements, new Attribution(reading.text).run(), model).run();
  }

  private List<Draft> run() {
    RuleView rules = new RuleView(elements, ruled);
    float[] likely = Anchors.likelihoods(elements, rules, model.anchors());
    RoleLabels roles = new RoleLabels(elements, rules, likely, model);
    List<Draft> found = new ArrayList<>();
    boolean[] candidates = Anchors.candidates(elements, rules, likely);
    for (int e = 0; e < elements.count; e++) {
      double p = candidates[e] ? roles.label(e) : 0;
      Draft draft = p > LEAST ? draft(roles, p) : null;
      if (draft != null && (draft.confidence > LEAST_SURE || isQuoted(draft))) {
        found.add(draft);
      }
    }
    found.sort(Comparator.comparingDouble(draft -> -draft.confidence));
    found.forEach(this::take);
    for (Draft draft : ruled) {
      boolean quoted = draft.rule.startsWith("quote.") || draft.rule.startsWith("label.");
      if (quoted) {
        take(draft);
      }
    }
    return drafts;
  }

  private Draft draft(RoleLabels roles, double p) {
    Scene scene = roles.scene;
    Draft draft = new Draft("learned", roles.confidence(p), acts.of(roles));
    for (int i = 0; i < scene.size; ) {
      int label = roles.crf.labels[i];
      int j = i + 1;
      while (j < scene.size
          && roles.crf.labels[j] == label
          && scene.element(j) == scene.element(j - 1) + 1) {
        j++;
      }
      Range range =
          new Range(elements.first(scene.element(i)), elements.last(scene.element(j - 1)));
      switch (label) {
        case Crf.SOURCE -> draft.source.add(range);
        case Crf.CONTENT -> draft.content.add(withoutThat(range));
        case Crf.CUE -> draft.cue.add(range);
        default -> {}
      }
      i = j;
    }
    return draft;
  }

  /** The word that only joins a clause to its cue is no part of what was said. */
  private Range withoutThat(Range range) {
    boolean joined =
        elements.reading.is(range.first(), Reading.THAT) && range.first() < range.last();
    return joined ? new Range(range.first() + 1, range.last()) : range;
  }

  private boolean isQuoted(Draft draft) {
    return draft.content.stream()
        .anyMatch(
            range ->
                elements.isQuote(elements.element(range.first()))
                    || elements.isQuote(elements.element(range.last())));
  }

  private void take(Draft draft) {
    int words = 0;
    int free = 0;
    for (Range range : draft.content) {
      for (int t = range.first(); t <= range.last(); t++) {
        words++;
        free += taken[t] ? 0 : 1;
      }
    }
    if (free == 0 || free * 2 < words) {
      return;
    }
    List<Range> left = new ArrayList<>();
    for (Range range : draft.content) {
      for (int t = range.first(); t <= range.last(); t++) {
        if (!taken[t]) {
          int from = t;
          while (t < range.last() && !taken[t + 1]) {
            t++;
          }
          left.add(new Range(from, t));
        }
      }
    }
    draft.content.clear();
    draft.content.addAll(left);
    for (Range range : left) {
      Arrays.fill(taken, range.first(), range.last() + 1, true);
    }
    drafts.add(draft);
  }
}
