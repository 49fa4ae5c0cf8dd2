package dev.quotidian.annotate.quotation;

/** What tells which elements of a scene are the source and the content of its anchor. */
final class RoleFeatures {
  static final int SIDES = 15;
  static final int NODE_BITS = 21;
  static final int EDGE_BITS = 17;

  private final Elements elements;
  private final RuleView rules;

  /** For each element, how likely it is the head of a cue. */
  private final float[] anchors;

  private final Scene scene;
  private final int[] between;

  /** Of the element that is looked at, and of the anchor. */
  private final Surroundings near;

  private final Surroundings cue;

  // What holds for the whole scene.
  private int anchor;
  private long anchorWord;
  private int anchorKind;
  private int draft;
  private long frame;
  private long unitShape;

  // Noun phrases.
  private long sourceBefore;
  private long sourceAfter;

  RoleFeatures(Scene scene, RuleView rules, float[] anchors) {
    this.scene = scene;
    this.elements = scene.elements;
    this.between = new int[scene.capacity];
    this.near = new Surroundings(elements);
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

  private int kind(int e, int offset) {
    return elements.together(e, e + offset) ? elements.kind(e + offset) : 63;
  }

  /** Where a position stands, seen from the anchor: its side and how far. */
  private long reach(int i) {
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

  void node(int i, Features out) {
    out.clear();
    int e = scene.element(i);
    near.enter(e);
    long s = side(i);
    long r = reach(i);
    words(e, s, out);
    anchored(i, e, s, r, out);
    ruled(i, e, s, r, out);
    if (elements.isQuote(e)) {
      quoted(i, e, s, r, out);
    }
  }

  /** What holds for every element of a side. */
  void sided(int i, Features out) {
    out.clear();
    long s = side(i);
    out.add(24, s, anchorWord);
    out.add(31, s, anchorWord, frame);
    out.add(32, s, anchorWord, cue.word(1));
    out.add(33, s, anchorWord, cue.word(-1));
    out.add(34, s, anchorWord, cue.kind(-1));
    out.add(37, s, Buckets.probability(anchors[anchor]));
    out.add(39, s, elements.kind(scene.unitFirst), anchorKind);
  }

  private void words(int e, long s, Features out) {
    long w = near.word(0);
    out.add(1, s, w);
    out.add(2, s, near.word(-1));
    out.add(3, s, near.word(1));
    out.add(4, s, near.word(-1), w);
    out.add(5, s, w, near.word(1));
    out.add(6, s, near.word(-2));
    out.add(7, s, near.word(2));
    out.add(8, s, elements.suffix(e, 3));
    out.add(9, s, Features.pair(near.kind(-1), near.kind(0)), near.kind(1));
    out.add(10, s, near.kind(-2), near.kind(-1));
    out.add(11, s, near.kind(1), near.kind(2));
    out.add(12, s, near.kind(0));
    out.add(13, s, near.kind(-1), near.word(1));
  }

  private void anchored(int i, int e, long s, long r, Features out) {
    int k = near.kind(0);
    int b = between[i];
    long ends = Buckets.distance(e - scene.unitFirst) * 16L + Buckets.distance(scene.unitEnd - e);
    out.add(20, r);
    out.add(21, r, anchorWord);
    out.add(22, r, anchorKind);
    out.add(23, r, k);
    out.add(25, s, anchorWord, k);
    out.add(26, s, b);
    out.add(27, s, b, k);
    out.add(28, s, b, anchorWord);
    out.add(29, s, b & 31, anchorKind);
    out.add(30, s, frame, b & 15);
    out.add(35, s, unitShape, b & 3);
    out.add(36, s, ends);
    out.add(38, s, Buckets.probability(anchors[e]), k);
    out.add(40, r, cue.kind(1), cue.kind(2));
    out.add(41, r, cue.kind(-1), b & 15);
    out.add(42, s, anchorWord, near.word(0));
  }

  private void ruled(int i, int e, long s, long r, Features out) {
    int role = rules.role(e, draft);
    int other = role == 0 ? rules.role(e) : 0;
    long rule = rules.rule(draft);
    long found = found(e);
    out.add(50, s, role, rule);
    out.add(51, s, role, other);
    out.add(52, s, role, anchorWord);
    out.add(53, s, other, between[i] & 31);
    out.add(54, s, found, draft == 0 ? 0 : 1);
    out.add(55, s, found, anchorKind);
    out.add(56, s, found, between[i] & 31);
    out.add(57, s, found, near.kind(0));
    out.add(58, s, Features.pair(found, role), Features.pair(other, rule));
    out.add(59, s, found, anchorWord);
    out.add(60, s, found, frame);
    out.add(61, role, rules.role(Math.max(0, e - 1), draft), near.kind(0));
    out.add(62, r, role, found);
    out.add(63, s, Features.pair(found, cue.kind(1)), cue.kind(-1));
  }

  /** Where an element stands, seen from the noun phrases beside the anchor. */
  private long found(int e) {
    return beside(elements.first(e), sourceBefore) * 4L + beside(elements.first(e), sourceAfter);
  }

  private static int beside(int token, long source) {
    if (source == NounPhrase.NONE) {
      return 0;
    }
    return token < NounPhrase.first(source) ? 1 : token <= NounPhrase.last(source) ? 2 : 3;
  }

  private void quoted(int i, int e, long s, long r, Features out) {
    long form = near.word(0);
    long coarse = (form - 7) / 6;
    int b = between[i];
    out.add(70, s, form, b & 15);
    out.add(71, r, coarse);
    out.add(72, r, coarse, anchorWord);
    out.add(73, s, coarse, near.kind(-1));
    out.add(74, s, coarse, near.kind(1));
    out.add(75, s, coarse, rules.role(e, draft) * 4 + rules.role(e));
    out.add(76, s, form, kind(scene.unitEnd - 1, -1));
    out.add(77, s, coarse, b);
    out.add(78, s, Features.pair(near.kind(-1), near.kind(1)), anchorWord);
    out.add(79, s, Features.pair(frame, coarse), b);
  }

  /** What lies between the element at position {@code i} and the one before it. */
  void edge(int i, Features out) {
    out.clear();
    int e = scene.element(i);
    int p = i == 0 ? e : scene.element(i - 1);
    long s = side(i);
    long first = i == 0 ? 1 : 0;
    long kinds = i == 0 ? 63 : elements.kind(p) * 64L + elements.kind(e);
    long roles = rules.role(p, draft) * 4L + rules.role(e, draft);
    out.add(0, first);
    out.add(1, s, first);
    out.add(2, s, kinds);
    out.add(3, s, elements.word(e));
    out.add(4, s, elements.word(p));
    out.add(5, s, roles);
    out.add(6, s, rules.role(p) * 4L + rules.role(e), roles);
    out.add(7, reach(i));
    out.add(8, s, anchorWord);
    out.add(9, s, between[i] & 31, kinds);
    out.add(10, s, found(p) * 16 + found(e));
    out.add(11, s, kinds, kind(e, 1));
    out.add(12, s, others(e), elements.kind(p));
    out.add(13, s, elements.word(p), elements.word(e));
    out.add(14, s, anchorKind, kinds);
    out.add(15, s, kinds, kind(p, -1));
  }

  /** Whether another cue follows soon. */
  private long others(int e) {
    long others = 0;
    for (int i = 0; i < 4; i++) {
      boolean cue = elements.together(e, e + i) && e + i != anchor && anchors[e + i] > 0.5f;
      others = others * 2 + (cue ? 1 : 0);
    }
    return others;
  }
}
