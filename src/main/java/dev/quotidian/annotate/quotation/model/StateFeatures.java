package dev.quotidian.annotate.quotation.model;

/**
 * The state features of the CRF: what tells whether an element of a window belongs to the source,
 * the content or the cue of its anchor.
 *
 * <p>They come in four groups. The <em>position</em> group holds for one element. The other three
 * are shared by several elements, so that their scores are looked up once: the <em>between</em>
 * group (what stands between element and anchor, and what the rules found), the <em>distance</em>
 * group and the <em>side</em> group. Each shared group has a key: while the key stays the same in a
 * window, so must the features. A feature that asks for something else needs that in the key.
 */
public final class StateFeatures {
  public static final int BITS = 21;

  private final CueWindowFeatures view;
  private final ElementSequence elements;
  private final RuleFeatures rules;
  private final NeighbourFeatures near;

  // Of the element that is looked at.
  private int e;
  private long s;
  private long r;
  private int b;
  private int role;
  private int other;
  private int found;

  public StateFeatures(CueWindowFeatures view) {
    this.view = view;
    this.elements = view.elements;
    this.rules = view.rules;
    this.near = new NeighbourFeatures(elements);
  }

  /** Looks at a position of the scene. */
  public void enter(int i) {
    e = view.scene.element(i);
    near.enter(e);
    s = view.side(i);
    r = view.reach(i);
    b = view.between(i);
    role = rules.role(e, view.draft);
    other = role == 0 ? rules.role(e) : 0;
    found = view.found(e);
  }

  /** The features of this element alone. */
  public void ofPosition(HashedFeatures out) {
    out.clear();
    words(out);
    anchored(out);
    if (elements.isQuote(e)) {
      quoted(out);
    }
  }

  private void words(HashedFeatures out) {
    long w = near.word(0);
    out.add(1, s, w);
    out.add(2, s, near.word(-1));
    out.add(3, s, near.word(1));
    out.add(4, s, near.word(-1), w);
    out.add(5, s, w, near.word(1));
    out.add(6, s, near.word(-2));
    out.add(7, s, near.word(2));
    out.add(8, s, elements.suffix(e, 3));
    out.add(9, s, HashedFeatures.pair(near.kind(-1), near.kind(0)), near.kind(1));
    out.add(10, s, near.kind(-2), near.kind(-1));
    out.add(11, s, near.kind(1), near.kind(2));
    out.add(12, s, near.kind(0));
    out.add(13, s, near.kind(-1), near.word(1));
  }

  private void anchored(HashedFeatures out) {
    int k = near.kind(0);
    CueWindow scene = view.scene;
    long ends =
        HashedFeatures.distance(e - scene.unitFirst) * 16L
            + HashedFeatures.distance(scene.unitEnd - e);
    out.add(23, r, k);
    out.add(25, s, view.anchorWord, k);
    out.add(27, s, b, k);
    out.add(36, s, ends);
    out.add(38, s, HashedFeatures.probability(view.anchors[e]), k);
    out.add(42, s, view.anchorWord, near.word(0));
    out.add(57, s, found, k);
    out.add(61, role, rules.role(Math.max(0, e - 1), view.draft), k);
    out.add(62, r, role, found);
  }

  private void quoted(HashedFeatures out) {
    long form = near.word(0);
    long coarse = (form - 7) / 6;
    out.add(70, s, form, b & 15);
    out.add(71, r, coarse);
    out.add(72, r, coarse, view.anchorWord);
    out.add(73, s, coarse, near.kind(-1));
    out.add(74, s, coarse, near.kind(1));
    out.add(75, s, coarse, role * 4 + rules.role(e));
    out.add(76, s, form, beforeUnitEnd());
    out.add(77, s, coarse, b);
    out.add(78, s, HashedFeatures.pair(near.kind(-1), near.kind(1)), view.anchorWord);
    out.add(79, s, HashedFeatures.pair(view.frame, coarse), b);
  }

  private int beforeUnitEnd() {
    int last = view.scene.unitEnd - 1;
    return elements.together(last, last - 1) ? elements.kind(last - 1) : NeighbourFeatures.NO_KIND;
  }

  /** The key of {@link #ofBetween}. */
  long betweenKey() {
    return (((s * 4 + role) * 4 + other) * 16 + found) * 256 + b;
  }

  /** The features that stay until a mark is passed or the rules see another role. */
  public void ofBetween(HashedFeatures out) {
    out.clear();
    long anchorWord = view.anchorWord;
    long rule = rules.rule(view.draft);
    out.add(26, s, b);
    out.add(28, s, b, anchorWord);
    out.add(29, s, b & 31, view.anchorKind);
    out.add(30, s, view.frame, b & 15);
    out.add(35, s, view.unitShape, b & 3);
    out.add(50, s, role, rule);
    out.add(51, s, role, other);
    out.add(52, s, role, anchorWord);
    out.add(53, s, other, b & 31);
    out.add(54, s, found, view.draft == 0 ? 0 : 1);
    out.add(55, s, found, view.anchorKind);
    out.add(56, s, found, b & 31);
    out.add(58, s, HashedFeatures.pair(found, role), HashedFeatures.pair(other, rule));
    out.add(59, s, found, anchorWord);
    out.add(60, s, found, view.frame);
    out.add(63, s, HashedFeatures.pair(found, view.cue.kind(1)), view.cue.kind(-1));
  }

  /** The key of {@link #ofDistance}. */
  long distanceKey() {
    return r * 16 + (b & 15);
  }

  /** The features that elements at one distance share. */
  public void ofDistance(HashedFeatures out) {
    out.clear();
    out.add(20, r);
    out.add(21, r, view.anchorWord);
    out.add(22, r, view.anchorKind);
    out.add(40, r, view.cue.kind(1), view.cue.kind(2));
    out.add(41, r, view.cue.kind(-1), b & 15);
  }

  /** The key of {@link #ofSide}: the side of the element. */
  int side() {
    return (int) s;
  }

  /** The features that all elements of a side share. */
  public void ofSide(HashedFeatures out) {
    out.clear();
    long anchorWord = view.anchorWord;
    NeighbourFeatures cue = view.cue;
    out.add(24, s, anchorWord);
    out.add(31, s, anchorWord, view.frame);
    out.add(32, s, anchorWord, cue.word(1));
    out.add(33, s, anchorWord, cue.word(-1));
    out.add(34, s, anchorWord, cue.kind(-1));
    out.add(37, s, HashedFeatures.probability(view.anchors[view.anchor]));
    out.add(39, s, elements.kind(view.scene.unitFirst), view.anchorKind);
  }
}
