package dev.quotidian.annotate.quotation.model;

import dev.quotidian.annotate.quotation.syntax.CoarsePos;
import dev.quotidian.annotate.quotation.syntax.NounPhrase;

/**
 * The parts of features that depend on the window of one anchor: its words, and where positions
 * stand relative to it. Made once, entered for each anchor; for one thread.
 */
public final class CueWindowFeatures {
  /** How many values {@link #side} has. */
  static final int SIDES = 15;

  final CueWindow scene;
  final ElementSequence elements;
  final RuleFeatures rules;

  /** For each element, how likely it is the head of a cue. */
  final float[] anchors;

  /** The words beside the anchor. */
  final NeighbourFeatures cue;

  private final int[] between;

  int anchor;
  long anchorWord;
  int anchorKind;

  /** The number of the rules' attribution whose cue the anchor is. */
  int draft;

  long frame;
  long unitShape;

  // Noun phrases.
  private long sourceBefore;
  private long sourceAfter;

  public CueWindowFeatures(CueWindow scene, RuleFeatures rules, float[] anchors) {
    this.scene = scene;
    this.elements = scene.elements;
    this.between = new int[scene.capacity];
    this.cue = new NeighbourFeatures(elements);
    this.rules = rules;
    this.anchors = anchors;
  }

  /** Looks at a newly filled scene. */
  public void enter() {
    anchor = scene.element(scene.anchor);
    cue.enter(anchor);
    anchorWord = cue.word(0);
    anchorKind = cue.kind(0);
    draft = rules.draft(anchor);
    sourceBefore = rules.phraseBefore(anchor);
    sourceAfter = rules.phraseAfter(anchor);
    if (elements.is(anchor, CoarsePos.CUE_ING) || elements.is(anchor, CoarsePos.ING)) {
      long opening = rules.phraseOpening(anchor);
      sourceBefore = opening == NounPhrase.NONE ? sourceBefore : opening;
    }
    countBetween();
    boolean quoteBefore = false;
    boolean quoteAfter = false;
    for (int i = 0; i < scene.size; i++) {
      if (elements.isQuote(scene.element(i))) {
        quoteBefore |= i < scene.anchor;
        quoteAfter |= i > scene.anchor;
      }
    }
    frame = HashedFeatures.pair((quoteBefore ? 1 : 0) + (quoteAfter ? 2 : 0), cue.kind(1));
    unitShape =
        HashedFeatures.distance(anchor - scene.unitFirst) * 16L
            + HashedFeatures.distance(scene.unitEnd - anchor);
  }

  private void countBetween() {
    between[scene.anchor] = 0;
    int state = 0;
    for (int i = scene.anchor - 1; i >= 0; i--) {
      between[i] = state;
      state = passed(state, scene.element(i));
    }
    state = 0;
    for (int i = scene.anchor + 1; i < scene.size; i++) {
      between[i] = state;
      state = passed(state, scene.element(i));
    }
  }

  /** Commas, "that", a quotation, another cue, a verb, a conjunction, another mark. */
  private int passed(int state, int e) {
    if (elements.is(e, CoarsePos.COMMA)) {
      return (state & 3) < 3 ? state + 1 : state;
    }
    int seen = state;
    seen |= elements.is(e, CoarsePos.THAT) ? 4 : 0;
    seen |= elements.isQuote(e) ? 8 : 0;
    seen |= anchors[e] > 0.5f ? 16 : 0;
    seen |= isVerb(e) ? 32 : 0;
    seen |= elements.is(e, CoarsePos.CONJUNCTION) || elements.is(e, CoarsePos.AND) ? 64 : 0;
    seen |= isBreak(e) ? 128 : 0;
    return seen;
  }

  private boolean isVerb(int e) {
    return elements.is(e, CoarsePos.AUXILIARY)
        || elements.is(e, CoarsePos.VERB)
        || elements.is(e, CoarsePos.PAST)
        || elements.is(e, CoarsePos.CUE_PAST)
        || elements.is(e, CoarsePos.CUE_THIRD);
  }

  private boolean isBreak(int e) {
    return elements.is(e, CoarsePos.SEMICOLON)
        || elements.is(e, CoarsePos.COLON)
        || elements.is(e, CoarsePos.DASH)
        || elements.is(e, CoarsePos.TERMINATOR);
  }

  /** What is passed between a position and the anchor, in eight bits. */
  int between(int i) {
    return between[i];
  }

  /** Where a position stands, seen from the anchor: its side and how far. */
  long reach(int i) {
    int d = i - scene.anchor;
    int place = scene.places[i];
    if (place != CueWindow.INSIDE) {
      return 40 + place * 8L + Math.min(7, Math.abs(d));
    }
    return d < 0 ? 20 + HashedFeatures.distance(-d) : HashedFeatures.distance(d);
  }

  /** The side of a position, below {@link #SIDES}. */
  int side(int i) {
    return scene.places[i] * 3 + Integer.signum(i - scene.anchor) + 1;
  }

  /** Where an element stands, seen from the noun phrases beside the anchor; below 16. */
  int found(int e) {
    return beside(elements.first(e), sourceBefore) * 4 + beside(elements.first(e), sourceAfter);
  }

  private static int beside(int token, long source) {
    if (source == NounPhrase.NONE) {
      return 0;
    }
    return token < NounPhrase.first(source) ? 1 : token <= NounPhrase.last(source) ? 2 : 3;
  }
}
