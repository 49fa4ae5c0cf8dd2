package dev.quotidian.annotate.quotation;

/**
 * What holds for the scene of one anchor as a whole, and how its positions stand to the anchor.
 * Made once, entered for each anchor.
 */
final class SceneView {
  /** How many values {@link #side} has. */
  static final int SIDES = 15;

  final Scene scene;
  final Elements elements;
  final RuleView rules;

  /** For each element, how likely it is the head of a cue. */
  final float[] anchors;

  /** The words beside the anchor. */
  final Surroundings cue;

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

  SceneView(Scene scene, RuleView rules, float[] anchors) {
    this.scene = scene;
    this.elements = scene.elements;
    this.between = new int[scene.capacity];
    this.cue = new Surroundings(elements);
    this.rules = rules;
    this.anchors = anchors;
  }

  /** Looks at a newly filled scene. */
  void enter() {
    anchor = scene.element(scene.anchor);
    cue.enter(anchor);
    anchorWord = cue.word(0);
    anchorKind = cue.kind(0);
    draft = rules.draft(anchor);
    sourceBefore = rules.phraseBefore(anchor);
    sourceAfter = rules.phraseAfter(anchor);
    if (elements.is(anchor, WordKind.CUE_ING) || elements.is(anchor, WordKind.ING)) {
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
    frame = Features.pair((quoteBefore ? 1 : 0) + (quoteAfter ? 2 : 0), cue.kind(1));
    unitShape =
        Buckets.distance(anchor - scene.unitFirst) * 16L + Buckets.distance(scene.unitEnd - anchor);
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
    if (elements.is(e, WordKind.COMMA)) {
      return (state & 3) < 3 ? state + 1 : state;
    }
    int seen = state;
    seen |= elements.is(e, WordKind.THAT) ? 4 : 0;
    seen |= elements.isQuote(e) ? 8 : 0;
    seen |= anchors[e] > 0.5f ? 16 : 0;
    seen |= isVerb(e) ? 32 : 0;
    seen |= elements.is(e, WordKind.CONJUNCTION) || elements.is(e, WordKind.AND) ? 64 : 0;
    seen |= isBreak(e) ? 128 : 0;
    return seen;
  }

  private boolean isVerb(int e) {
    return elements.is(e, WordKind.AUXILIARY)
        || elements.is(e, WordKind.VERB)
        || elements.is(e, WordKind.PAST)
        || elements.is(e, WordKind.CUE_PAST)
        || elements.is(e, WordKind.CUE_THIRD);
  }

  private boolean isBreak(int e) {
    return elements.is(e, WordKind.SEMICOLON)
        || elements.is(e, WordKind.COLON)
        || elements.is(e, WordKind.DASH)
        || elements.is(e, WordKind.TERMINATOR);
  }

  /** What is passed between a position and the anchor, in eight bits. */
  int between(int i) {
    return between[i];
  }

  /** Where a position stands, seen from the anchor: its side and how far. */
  long reach(int i) {
    int d = i - scene.anchor;
    int place = scene.places[i];
    if (place != Scene.INSIDE) {
      return 40 + place * 8L + Math.min(7, Math.abs(d));
    }
    return d < 0 ? 20 + Buckets.distance(-d) : Buckets.distance(d);
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
