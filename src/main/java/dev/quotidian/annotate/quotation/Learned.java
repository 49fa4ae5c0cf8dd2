package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.Calibration.Origin;
import dev.quotidian.annotate.quotation.Draft.Range;
import dev.quotidian.article.Quotation.Act;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attribution with the learned model; the rules have the word where it is silent. */
final class Learned {
  /** From this likelihood of a cue on an attribution is taken. */
  private static final double LEAST = 0.12;

  /** From this confidence on it is taken if nothing of its content is quoted. */
  private static final double LEAST_SURE = 0.16;

  /** From this confidence on somebody surely said it. */
  private static final double SURE = 0.6;

  private final Elements elements;
  private final List<Draft> ruled;
  private final Acts acts;
  private final SourcePieces pieces;
  private final ContentEdges edges;
  private final RuleView rules;
  private final CueIndex rulesByCue;
  private final boolean[] taken;
  private final Model model;
  private final List<Draft> drafts = new ArrayList<>();

  Learned(Elements elements, List<Draft> ruled, Model model) {
    this.elements = elements;
    this.ruled = ruled;
    this.acts = new Acts(elements);
    this.edges = new ContentEdges(elements.reading);
    this.pieces = new SourcePieces(elements.reading);
    this.rules = new RuleView(elements, ruled);
    this.rulesByCue = new CueIndex(List.copyOf(ruled));
    this.model = model;
    this.taken = new boolean[elements.text.tokens()];
  }

  static List<Draft> run(Reading reading, Model model) {
    Elements elements = new Elements(reading);
    return new Learned(elements, new Attribution(reading.text).run(), model).run();
  }

  private List<Draft> run() {
    ruled.removeIf(draft -> !isOfMarks(draft));
    ruled.forEach(draft -> draft.origin = Origin.LEFT);
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
    boolean[] reported = reported(found);
    found.sort(
        Comparator.comparing((Draft draft) -> isWithin(draft, reported))
            .thenComparingDouble(draft -> -draft.confidence));
    ruled.stream().filter(draft -> draft.rule.equals("label.transcript")).forEach(this::take);
    found.forEach(this::take);
    CueIndex index = new CueIndex(List.copyOf(drafts));
    ruled.forEach(draft -> goOn(draft, index));
    return drafts;
  }

  /** The tokens that somebody surely said: a thought or stance told among them gives way. */
  private boolean[] reported(List<Draft> found) {
    boolean[] reported = new boolean[elements.text.tokens()];
    for (Draft draft : found) {
      if (draft.act == Act.SAID && draft.confidence > SURE) {
        draft.content.forEach(r -> Arrays.fill(reported, r.first(), r.last() + 1, true));
      }
    }
    return reported;
  }

  private static boolean isWithin(Draft draft, boolean[] tokens) {
    boolean stance = draft.act != Act.SAID && !draft.cue.isEmpty();
    return stance && tokens[draft.cue.getFirst().first()];
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
        case Crf.CONTENT -> draft.content.add(edges.within(range));
        case Crf.CUE -> draft.cue.add(range);
        default -> {}
      }
      i = j;
    }
    dropAdverbial(draft);
    settleSource(draft, scene.element(scene.anchor));
    draft.origin = agrees(draft, elements.first(scene.element(scene.anchor)));
    return draft;
  }

  /** One source of what was labelled so; where that names nobody, the one that the rules find. */
  private void settleSource(Draft draft, int anchor) {
    int cue = elements.first(anchor);
    Range found = pieces.join(draft.source, cue);
    boolean nobody = found != null && pieces.isNobody(found);
    if (nobody || (found == null && isQuoted(draft))) {
      Range ruled = ruledSource(anchor);
      found = ruled != null && !isContent(draft, ruled) ? ruled : found;
    }
    draft.source.clear();
    if (found != null) {
      draft.source.add(found);
    }
  }

  private Origin agrees(Draft draft, int cue) {
    Draft same = rulesByCue.at(cue);
    boolean agreed =
        same != null
            && same.source.isEmpty() == draft.source.isEmpty()
            && (draft.source.isEmpty() || isSame(same.source, draft.source.getFirst()));
    return agreed ? Origin.AGREED : Origin.LEARNED;
  }

  private static boolean isSame(List<Range> ruled, Range source) {
    return overlaps(ruled, source);
  }

  private @Nullable Range ruledSource(int anchor) {
    int cue = elements.first(anchor);
    Draft same = rulesByCue.at(cue);
    if (same != null && !same.source.isEmpty()) {
      return same.source.getFirst();
    }
    Range source = pieces.isParticiple(cue) ? rules.opening(anchor) : rules.sourceBefore(anchor);
    if (source == null && elements.reading.isComma(cue - 1)) {
      source = rules.sourceAfter(anchor);
    }
    return source == null || pieces.isNobody(source) || !pieces.isSomebody(source) ? null : source;
  }

  private static boolean isContent(Draft draft, Range range) {
    return overlaps(draft.content, range);
  }

  private static boolean overlaps(List<Range> ranges, Range other) {
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      if (range.first() <= other.last() && other.first() <= range.last()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Following the call, Okafor said: “...”}: an adverbial that opens the sentence is not
   * said.
   */
  private void dropAdverbial(Draft draft) {
    if (draft.content.size() > 1 && !draft.source.isEmpty() && isQuoted(draft)) {
      int source = draft.source.getFirst().first();
      draft.content.removeIf(range -> range.last() < source && isAdverbial(range));
    }
  }

  private boolean isAdverbial(Range range) {
    return elements.reading.outside(range.first())
        && elements.reading.in(Words.PREPOSITION, range.first())
        && elements.reading.isComma(range.last() + 1);
  }

  private boolean isQuoted(Draft draft) {
    for (int i = 0; i < draft.content.size(); i++) {
      Range range = draft.content.get(i);
      if (elements.isQuote(elements.element(range.first()))
          || elements.isQuote(elements.element(range.last()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the rules attribute a draft by its quotation marks or its label, not as a clause. */
  private static boolean isOfMarks(Draft draft) {
    return draft.rule.startsWith("quote.") || draft.rule.startsWith("label.");
  }

  /** What the rules add to an attribution with the same cue, or an attribution of theirs. */
  private void goOn(Draft ruled, CueIndex index) {
    Draft same = ruled.cue.isEmpty() ? null : index.at(ruled.cue.getLast().last());
    if (same == null) {
      take(ruled);
    } else {
      add(same, left(ruled));
    }
  }

  private void take(Draft draft) {
    List<Range> left = left(draft);
    if (2 * length(left) < length(draft.content) || left.isEmpty()) {
      return;
    }
    draft.content.clear();
    add(draft, left);
    drafts.add(draft);
  }

  private void add(Draft draft, List<Range> ranges) {
    draft.content.addAll(ranges);
    ranges.forEach(range -> Arrays.fill(taken, range.first(), range.last() + 1, true));
  }

  private static int length(List<Range> ranges) {
    int length = 0;
    for (int i = 0; i < ranges.size(); i++) {
      length += ranges.get(i).last() + 1 - ranges.get(i).first();
    }
    return length;
  }

  /** The parts of a draft's content that no other draft has taken. */
  private List<Range> left(Draft draft) {
    List<Range> left = new ArrayList<>(draft.content.size());
    for (Range range : draft.content) {
      int from = range.first();
      for (int t = from; t <= range.last() + 1; t++) {
        if (t > range.last() || taken[t]) {
          if (t > from) {
            left.add(new Range(from, t - 1));
          }
          from = t + 1;
        }
      }
    }
    return left;
  }
}
