package dev.quotidian.annotate.quotation.model;

import java.util.BitSet;

/**
 * Labels the window of one anchor after another as source, content, cue or none, with the CRF. Made
 * for one text; for one thread.
 */
public final class RoleLabeller {
  /** A source or content is taken where it is likelier than this, given its cue. */
  private static final float[] LEAST = {0, 0.25f, 0.2f};

  public final CueWindow scene;
  public final LinearChainCrf crf;
  private final CueWindowFeatures view;
  private final StateFeatures nodes;
  private final TransitionFeatures edges;
  private final AttributionModel model;
  private final float[] sides = new float[CueWindowFeatures.SIDES * LinearChainCrf.LABELS];
  private final BitSet known = new BitSet();
  private final HashedFeatures node = new HashedFeatures(StateFeatures.BITS);
  private final HashedFeatures edge = new HashedFeatures(TransitionFeatures.BITS);

  private final Shared between = new Shared(LinearChainCrf.LABELS);
  private final Shared distance = new Shared(LinearChainCrf.LABELS);
  private final Shared roles = new Shared(LinearChainCrf.LABELS * LinearChainCrf.LABELS);

  /** Scores that neighbouring positions share, as long as what they depend on is the same. */
  private static final class Shared {
    private static final long NOTHING = -1;
    private final float[] scores;
    private long key = NOTHING;

    Shared(int labels) {
      this.scores = new float[labels];
    }

    void forget() {
      key = NOTHING;
    }

    /** Whether the scores are those of another key than this, to which they are to be set now. */
    boolean changesTo(long next) {
      boolean changes = next != key;
      key = next;
      return changes;
    }

    void addTo(float[] sums, int at) {
      for (int y = 0; y < scores.length; y++) {
        sums[at + y] += scores[y];
      }
    }
  }

  public RoleLabeller(
      ElementSequence elements,
      RuleFeatures rules,
      float[] anchors,
      BitSet candidates,
      AttributionModel model) {
    this.scene = new CueWindow(elements, candidates);
    this.crf = new LinearChainCrf(scene.capacity);
    this.view = new CueWindowFeatures(scene, rules, anchors);
    this.nodes = new StateFeatures(view);
    this.edges = new TransitionFeatures(view);
    this.model = model;
  }

  /** How likely the element is a cue. */
  public double likelihood(int anchor) {
    scene.fill(anchor);
    view.enter();
    scoreNodes();
    scoreEdges();
    crf.sum(scene.size);
    return crf.marginal(scene.anchor, LinearChainCrf.CUE);
  }

  private void scoreNodes() {
    known.clear();
    between.forget();
    distance.forget();
    for (int i = 0; i < scene.size; i++) {
      int at = i * LinearChainCrf.LABELS;
      nodes.enter(i);
      nodes.ofPosition(node);
      model.nodes().scores(node, crf.nodes, at);
      if (between.changesTo(nodes.betweenKey())) {
        nodes.ofBetween(node);
        model.nodes().scores(node, between.scores, 0);
      }
      if (distance.changesTo(nodes.distanceKey())) {
        nodes.ofDistance(node);
        model.nodes().scores(node, distance.scores, 0);
      }
      int side = side();
      for (int y = 0; y < LinearChainCrf.LABELS; y++) {
        crf.nodes[at + y] += sides[side + y] + between.scores[y] + distance.scores[y];
      }
    }
  }

  /** Where the scores of the side of the position that is looked at begin. */
  private int side() {
    int at = nodes.side() * LinearChainCrf.LABELS;
    if (!known.get(at)) {
      nodes.ofSide(node);
      model.nodes().scores(node, sides, at);
      known.set(at);
    }
    return at;
  }

  private void scoreEdges() {
    roles.forget();
    for (int i = 0; i < scene.size; i++) {
      int at = i * LinearChainCrf.LABELS * LinearChainCrf.LABELS;
      edges.enter(i);
      edges.ofPosition(edge);
      model.edges().scores(edge, crf.edges, at);
      if (roles.changesTo(edges.rolesKey())) {
        edges.ofRoles(edge);
        model.edges().scores(edge, roles.scores, 0);
      }
      roles.addTo(crf.edges, at);
    }
  }

  /** How sure cue, source and content of the labels are together. */
  public double confidence(double likely) {
    double source =
        crf.has(scene.size, LinearChainCrf.SOURCE) ? mean(LinearChainCrf.SOURCE, likely) : 0.5;
    return Math.min(1, likely * source * mean(LinearChainCrf.CONTENT, likely));
  }

  private double mean(int label, double likely) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < scene.size; i++) {
      if (crf.labels[i] == label) {
        sum += crf.marginal(i, label) / likely;
        count++;
      }
    }
    return count == 0 ? 0 : Math.min(1, sum / count);
  }

  /**
   * Finds the labels that the element asked last has if it is a cue, which it is so likely. Rather
   * an uncertain source or content than none.
   */
  public void decode(double likely) {
    crf.free(scene.size);
    crf.fix(scene.anchor, LinearChainCrf.CUE);
    crf.decode(scene.size);
    boolean again = false;
    for (int label = LinearChainCrf.SOURCE; label <= LinearChainCrf.CONTENT; label++) {
      int at = crf.likeliest(scene.size, label);
      if (!crf.has(scene.size, label) && crf.marginal(at, label) > LEAST[label] * likely) {
        crf.fix(at, label);
        again = true;
      }
    }
    if (again) {
      crf.decode(scene.size);
    }
  }
}
