package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.Calibration.Origin;
import dev.quotidian.annotate.quotation.Draft.Range;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
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
  private final TokenSet taken;
  private final Model model;
  private final List<Draft> drafts = new ArrayList<>();

  Learned(Elements elements, List<Draft> ruled, Model model) {
    this.elements = elements;
    this.ruled = ruled;
    this.acts = new Acts(elements);
    this.edges = new ContentEdges(elements.reading);
    this.pieces = new SourcePieces(elements.reading);
    this.rules = new RuleView(elements, ruled);
    this.rulesByCue = new CueIndex(ruled);
    this.model = model;
    this.taken = new TokenSet(elements.text.tokens());
  }

  static List<Draft> run(Text text, Model model) {
    Reading reading = new Reading(text);
    int[] units = Units.firstTokens(reading);
    Elements elements = new Elements(reading, units);
    return new Learned(elements, new Attribution(reading, units).run(), model).run();
  }

  private List<Draft> run() {
    List<Draft> found = found();
    TokenSet reported = reported(found);
    found.sort(
        Comparator.comparing((Draft draft) -> isWithin(draft, reported))
            .thenComparingDouble(draft -> -draft.confidence));
    List<Draft> left = ofMarks();
    left.stream().filter(draft -> draft.rule.equals("label.transcript")).forEach(this::take);
    found.forEach(this::take);
    CueIndex index = new CueIndex(drafts);
    left.forEach(draft -> goOn(draft, index));
    return drafts;
  }

  /** What the rules attribute by quotation marks or labels: the model finds no other of those. */
  private List<Draft> ofMarks() {
    List<Draft> marked = new ArrayList<>();
    for (int i = 0; i < ruled.size(); i++) {
      if (isOfMarks(ruled.get(i))) {
        ruled.get(i).origin = Origin.LEFT;
        marked.add(ruled.get(i));
      }
    }
    return marked;
  }

  private List<Draft> found() {
    float[] likely = Anchors.likelihoods(elements, rules, model.anchors());
    BitSet candidates = Anchors.candidates(elements, rules, likely);
    RoleLabels roles = new RoleLabels(elements, rules, likely, candidates, model);
    List<Draft> found = new ArrayList<>();
    for (int e = candidates.nextSetBit(0); e >= 0; e = candidates.nextSetBit(e + 1)) {
      double p = roles.likelihood(e);
      Draft draft = p > LEAST ? draft(roles, p) : null;
      if (draft != null && (draft.confidence > LEAST_SURE || isQuoted(draft))) {
        found.add(draft);
      }
    }
    return found;
  }

  /** The tokens that somebody surely said: a thought or stance told among them gives way. */
  private TokenSet reported(List<Draft> found) {
    TokenSet reported = new TokenSet(elements.text.tokens());
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).act == Act.SAID && found.get(i).confidence > SURE) {
        reported.add(found.get(i).content);
      }
    }
    return reported;
  }

  private static boolean isWithin(Draft draft, TokenSet tokens) {
    boolean stance = draft.act != Act.SAID && !draft.cue.isEmpty();
    return stance && tokens.has(draft.cue.getFirst().first());
  }

  private Draft draft(RoleLabels roles, double p) {
    Scene scene = roles.scene;
    roles.decode(p);
    Draft draft = new Draft("learned", roles.confidence(p), acts.of(roles));
    for (int i = 0; i < scene.size; ) {
      int end = runEnd(roles, i);
      int label = roles.crf.labels[i];
      if (label != Crf.OUTSIDE) {
        int first = elements.first(scene.element(i));
        add(draft, label, new Range(first, elements.last(scene.element(end - 1))));
      }
      i = end;
    }
    dropAdverbial(draft);
    settleSource(draft, scene.element(scene.anchor));
    draft.origin = agrees(draft, elements.first(scene.element(scene.anchor)));
    return draft;
  }

  /** One past the last of the neighbouring elements that have one label. */
  private static int runEnd(RoleLabels roles, int first) {
    Scene scene = roles.scene;
    int end = first + 1;
    while (end < scene.size
        && roles.crf.labels[end] == roles.crf.labels[first]
        && scene.element(end) == scene.element(end - 1) + 1) {
      end++;
    }
    return end;
  }

  private void add(Draft draft, int label, Range range) {
    switch (label) {
      case Crf.SOURCE -> draft.source.add(range);
      case Crf.CONTENT -> draft.content.add(edges.within(range));
      default -> draft.cue.add(range);
    }
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
      add(same, taken.without(ruled.content));
    }
  }

  private void take(Draft draft) {
    List<Range> left = taken.without(draft.content);
    if (2 * length(left) < length(draft.content) || left.isEmpty()) {
      return;
    }
    if (!left.equals(draft.content)) {
      draft.content.clear();
      draft.content.addAll(left);
    }
    taken.add(left);
    drafts.add(draft);
  }

  private void add(Draft draft, List<Range> ranges) {
    draft.content.addAll(ranges);
    taken.add(ranges);
  }

  private static int length(List<Range> ranges) {
    int length = 0;
    for (int i = 0; i < ranges.size(); i++) {
      length += ranges.get(i).last() + 1 - ranges.get(i).first();
    }
    return length;
  }
}
