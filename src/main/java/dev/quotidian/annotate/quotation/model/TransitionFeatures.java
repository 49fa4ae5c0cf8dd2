package dev.quotidian.annotate.quotation.model;

/**
 * The transition features of the CRF: what tells the roles of two neighbouring elements of a window
 * together. They come in two groups, as with {@link StateFeatures}: <em>position</em>, and
 * <em>roles</em>, which neighbours share while the key stays the same.
 */
public final class TransitionFeatures {
  public static final int BITS = 17;

  private static final int NO_KIND = NeighbourFeatures.NO_KIND;

  private final CueWindowFeatures view;
  private final ElementSequence elements;
  private final RuleFeatures rules;

  // Of the position that is looked at, and the one before it.
  private int i;
  private int e;
  private int p;
  private long s;
  private int first;
  private long roles;
  private int anyRoles;
  private int found;

  public TransitionFeatures(CueWindowFeatures view) {
    this.view = view;
    this.elements = view.elements;
    this.rules = view.rules;
  }

  /** Looks at a position and the one before it. */
  public void enter(int position) {
    i = position;
    e = view.scene.element(i);
    p = i == 0 ? e : view.scene.element(i - 1);
    s = view.side(i);
    first = i == 0 ? 1 : 0;
    roles = rules.role(p, view.draft) * 4L + rules.role(e, view.draft);
    anyRoles = rules.role(p) * 4 + rules.role(e);
    found = view.found(p) * 16 + view.found(e);
  }

  /** The features of these two alone. */
  public void ofPosition(HashedFeatures out) {
    out.clear();
    long kinds = i == 0 ? NO_KIND : elements.kind(p) * 64L + elements.kind(e);
    out.add(2, s, kinds);
    out.add(3, s, elements.word(e));
    out.add(4, s, elements.word(p));
    out.add(7, view.reach(i));
    out.add(9, s, view.between(i) & 31, kinds);
    out.add(11, s, kinds, kind(e, 1));
    out.add(12, s, others(), elements.kind(p));
    out.add(13, s, elements.word(p), elements.word(e));
    out.add(14, s, view.anchorKind, kinds);
    out.add(15, s, kinds, kind(p, -1));
  }

  /** The key of {@link #ofRoles}. */
  long rolesKey() {
    return (((s * 2 + first) * 16 + roles) * 16 + anyRoles) * 256 + found;
  }

  /** The features that stay until the rules see another role. */
  public void ofRoles(HashedFeatures out) {
    out.clear();
    out.add(0, first);
    out.add(1, s, first);
    out.add(5, s, roles);
    out.add(6, s, anyRoles, roles);
    out.add(8, s, view.anchorWord);
    out.add(10, s, found);
  }

  private int kind(int from, int offset) {
    return elements.together(from, from + offset) ? elements.kind(from + offset) : NO_KIND;
  }

  /** Whether another cue follows soon. */
  private long others() {
    long others = 0;
    for (int k = 0; k < 4; k++) {
      boolean cue =
          elements.together(e, e + k) && e + k != view.anchor && view.anchors[e + k] > 0.5f;
      others = others * 2 + (cue ? 1 : 0);
    }
    return others;
  }
}
