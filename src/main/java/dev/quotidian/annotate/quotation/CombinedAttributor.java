package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.draft.ConfidenceCalibration.Origin;
import dev.quotidian.annotate.quotation.draft.DraftsByCue;
import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.RangeList;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.draft.TokenSet;
import dev.quotidian.annotate.quotation.model.ActClassifier;
import dev.quotidian.annotate.quotation.model.AttributionModel;
import dev.quotidian.annotate.quotation.model.ContentTrimmer;
import dev.quotidian.annotate.quotation.model.CueDetector;
import dev.quotidian.annotate.quotation.model.CueWindow;
import dev.quotidian.annotate.quotation.model.ElementSequence;
import dev.quotidian.annotate.quotation.model.LinearChainCrf;
import dev.quotidian.annotate.quotation.model.RoleLabeller;
import dev.quotidian.annotate.quotation.model.RuleFeatures;
import dev.quotidian.annotate.quotation.model.SourceAssembler;
import dev.quotidian.annotate.quotation.rules.ComplementRules;
import dev.quotidian.annotate.quotation.rules.RuleAttributor;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.quotation.syntax.SentenceUnits;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attribution by the trained model and the rules. For each likely cue the model labels source and
 * content; what it leaves, the rules attribute by quotation marks or labels.
 */
public final class CombinedAttributor {
  /** The minimum probability of a cue. */
  private static final double LEAST = 0.12;

  /** The minimum confidence of an attribution without quotation marks. */
  private static final double LEAST_SURE = 0.16;

  /** The minimum confidence at which what was said overrides a thought or stance within it. */
  private static final double SURE = 0.6;

  private final ElementSequence elements;
  private final List<QuotationDraft> ruled;
  private final List<QuotationDraft> complements;
  private final ActClassifier acts;
  private final SourceAssembler pieces;
  private final ContentTrimmer edges;
  private final RuleFeatures rules;
  private final DraftsByCue rulesByCue;
  private final TokenSet taken;
  private final AttributionModel model;
  private final List<QuotationDraft> drafts = new ArrayList<>();

  CombinedAttributor(
      ElementSequence elements,
      List<QuotationDraft> ruled,
      List<QuotationDraft> complements,
      AttributionModel model) {
    this.elements = elements;
    this.ruled = ruled;
    this.complements = complements;
    this.acts = new ActClassifier(elements);
    this.edges = new ContentTrimmer(elements.reading);
    this.pieces = new SourceAssembler(elements.reading);
    this.rules = new RuleFeatures(elements, ruled);
    this.rulesByCue = new DraftsByCue(ruled);
    this.model = model;
    this.taken = new TokenSet(elements.text.tokens());
  }

  public static List<QuotationDraft> run(
      Text text, QuotationLexicon lexicon, AttributionModel model) {
    TokenView reading = new TokenView(text, lexicon);
    int[] units = SentenceUnits.firstTokens(reading);
    ElementSequence elements = new ElementSequence(reading, units);
    List<QuotationDraft> ruled = new RuleAttributor(reading, units).run();
    List<QuotationDraft> complements = new ComplementRules(reading, units).run();
    return new CombinedAttributor(elements, ruled, complements, model).run();
  }

  private List<QuotationDraft> run() {
    List<QuotationDraft> found = found();
    new TrailingCues(elements.reading, found).take(ruled);
    TokenSet reported = reported(found);
    found.sort(
        Comparator.comparing((QuotationDraft draft) -> isWithin(draft, reported))
            .thenComparingDouble(draft -> -draft.confidence));
    List<QuotationDraft> left = ofMarks();
    left.stream().filter(draft -> draft.rule.isUnlearned()).forEach(this::take);
    DraftsByCue settled = new DraftsByCue(List.copyOf(drafts));
    found.removeIf(
        draft -> !draft.cue.isEmpty() && settled.at(draft.cue.getFirst().first()) != null);
    found.forEach(this::take);
    DraftsByCue index = new DraftsByCue(drafts);
    left.forEach(draft -> goOn(draft, index));
    new ComplementClauses(drafts, taken).take(complements);
    new SharedSubjects(elements.reading).share(drafts);
    AttributionFilter filter = new AttributionFilter(elements.reading);
    drafts.removeIf(draft -> !filter.keeps(draft, isQuoted(draft)));
    return drafts;
  }

  /** What the rules attribute by quotation marks or labels: the model finds no other of those. */
  private List<QuotationDraft> ofMarks() {
    List<QuotationDraft> marked = new ArrayList<>();
    for (int i = 0; i < ruled.size(); i++) {
      if (isOfMarks(ruled.get(i))) {
        ruled.get(i).origin = ruled.get(i).rule.isUnlearned() ? Origin.RULES : Origin.LEFT;
        marked.add(ruled.get(i));
      }
    }
    return marked;
  }

  private List<QuotationDraft> found() {
    float[] likely = CueDetector.likelihoods(elements, rules, model.anchors());
    BitSet candidates = CueDetector.candidates(elements, rules, likely);
    RoleLabeller roles = new RoleLabeller(elements, rules, likely, candidates, model);
    List<QuotationDraft> found = new ArrayList<>();
    for (int e = candidates.nextSetBit(0); e >= 0; e = candidates.nextSetBit(e + 1)) {
      elements.text.checkLimit();
      double p = roles.likelihood(e);
      QuotationDraft draft = p > LEAST ? draft(roles, p) : null;
      if (draft != null && (draft.confidence > LEAST_SURE || isQuoted(draft))) {
        found.add(draft);
      }
    }
    return found;
  }

  /** The tokens that somebody surely said: a thought or stance told among them gives way. */
  private TokenSet reported(List<QuotationDraft> found) {
    TokenSet reported = new TokenSet(elements.text.tokens());
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).act == Act.SAID && found.get(i).confidence > SURE) {
        reported.add(found.get(i).content);
      }
    }
    return reported;
  }

  private static boolean isWithin(QuotationDraft draft, TokenSet tokens) {
    boolean stance = draft.act != Act.SAID && !draft.cue.isEmpty();
    return stance && tokens.has(draft.cue.getFirst().first());
  }

  private QuotationDraft draft(RoleLabeller roles, double p) {
    CueWindow scene = roles.scene;
    roles.decode(p);
    QuotationDraft draft = new QuotationDraft(RuleId.LEARNED, roles.confidence(p), acts.of(roles));
    for (int i = 0; i < scene.size; ) {
      int end = runEnd(roles, i);
      int label = roles.crf.labels[i];
      if (label != LinearChainCrf.OUTSIDE) {
        int first = elements.first(scene.element(i));
        add(draft, label, new TokenRange(first, elements.last(scene.element(end - 1))));
      }
      i = end;
    }
    dropAdverbial(draft);
    settleSource(draft, scene.element(scene.anchor));
    draft.origin = agrees(draft, elements.first(scene.element(scene.anchor)));
    return draft;
  }

  /** One past the last of the neighbouring elements that have one label. */
  private static int runEnd(RoleLabeller roles, int first) {
    CueWindow scene = roles.scene;
    int end = first + 1;
    while (end < scene.size
        && roles.crf.labels[end] == roles.crf.labels[first]
        && scene.element(end) == scene.element(end - 1) + 1) {
      end++;
    }
    return end;
  }

  private void add(QuotationDraft draft, int label, TokenRange range) {
    switch (label) {
      case LinearChainCrf.SOURCE -> draft.source.add(range);
      case LinearChainCrf.CONTENT -> draft.content.add(edges.within(range));
      default -> draft.cue.add(range);
    }
  }

  /** One source of what was labelled so; where that names nobody, the one that the rules find. */
  private void settleSource(QuotationDraft draft, int anchor) {
    int cue = elements.first(anchor);
    TokenRange found = pieces.join(draft.source, cue);
    boolean nobody = found != null && pieces.isNobody(found);
    if (nobody || (found == null && isQuoted(draft))) {
      TokenRange ruled = ruledSource(anchor);
      found = ruled != null && !RangeList.overlaps(draft.content, ruled) ? ruled : found;
    }
    draft.source.clear();
    if (found != null) {
      draft.source.add(found);
    }
  }

  private Origin agrees(QuotationDraft draft, int cue) {
    QuotationDraft same = rulesByCue.at(cue);
    boolean agreed =
        same != null
            && same.source.isEmpty() == draft.source.isEmpty()
            && (draft.source.isEmpty() || RangeList.overlaps(same.source, draft.source.getFirst()));
    return agreed ? Origin.AGREED : Origin.LEARNED;
  }

  private @Nullable TokenRange ruledSource(int anchor) {
    int cue = elements.first(anchor);
    QuotationDraft same = rulesByCue.at(cue);
    if (same != null && !same.source.isEmpty()) {
      return same.source.getFirst();
    }
    TokenRange source =
        pieces.isParticiple(cue) ? rules.opening(anchor) : rules.sourceBefore(anchor);
    if (source == null && elements.reading.isComma(cue - 1)) {
      source = rules.sourceAfter(anchor);
    }
    return source == null || pieces.isNobody(source) || !pieces.isSomebody(source) ? null : source;
  }

  /**
   * {@code Following the call, Okafor said: “...”}: an adverbial that opens the sentence is not
   * said.
   */
  private void dropAdverbial(QuotationDraft draft) {
    if (draft.content.size() > 1 && !draft.source.isEmpty() && isQuoted(draft)) {
      int source = draft.source.getFirst().first();
      draft.content.removeIf(range -> range.last() < source && isAdverbial(range));
    }
  }

  private boolean isAdverbial(TokenRange range) {
    return elements.reading.outside(range.first())
        && elements.reading.in(FunctionWords.PREPOSITION, range.first())
        && elements.reading.isComma(range.last() + 1);
  }

  private boolean isQuoted(QuotationDraft draft) {
    for (int i = 0; i < draft.content.size(); i++) {
      TokenRange range = draft.content.get(i);
      if (elements.isQuote(elements.element(range.first()))
          || elements.isQuote(elements.element(range.last()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the rules attribute a draft by its quotation marks or its label, not as a clause. */
  private static boolean isOfMarks(QuotationDraft draft) {
    return draft.rule.isByMarks() || draft.rule.isByLabel() || draft.rule.isUnlearned();
  }

  /** What the rules add to an attribution with the same cue, or an attribution of theirs. */
  private void goOn(QuotationDraft ruled, DraftsByCue index) {
    QuotationDraft same = ruled.cue.isEmpty() ? null : index.at(ruled.cue.getLast().last());
    if (same == null) {
      take(ruled);
    } else {
      add(same, taken.without(ruled.content));
    }
  }

  private void take(QuotationDraft draft) {
    List<TokenRange> left = taken.without(draft.content);
    if (2 * RangeList.length(left) < RangeList.length(draft.content) || left.isEmpty()) {
      return;
    }
    if (!left.equals(draft.content)) {
      draft.content.clear();
      draft.content.addAll(left);
    }
    taken.add(left);
    drafts.add(draft);
  }

  private void add(QuotationDraft draft, List<TokenRange> ranges) {
    draft.content.addAll(ranges);
    taken.add(ranges);
  }
}
