package dev.quotidian.annotate.quotation;

import java.util.BitSet;

/** Labels the scene of one anchor after another. Made for one text. */
final class RoleLabels {
  /** A source or content is taken where it is likelier than this, given its cue. */
  private static final float[] LEAST = {0, 0.25f, 0.2f};

  final Scene scene;
  final Crf crf;
  private final SceneView view;
  private final NodeFeatures nodes;
  private final EdgeFeatures edges;
  private final Model model;
  private final float[] sides = new float[SceneView.SIDES * Crf.LABELS];
  private final BitSet known = new BitSet();
  private final Features node = new Features(NodeFeatures.BITS);
  private final Features edge = new Features(EdgeFeatures.BITS);

  private final Shared nodePassed = new Shared(Crf.LABELS);
  private final Shared nodeReached = new Shared(Crf.LABELS);
  private final Shared edgePassed = new Shared(Crf.LABELS * Crf.LABELS);

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

  RoleLabels(Elements elements, RuleView rules, float[] anchors, BitSet candidates, Model model) {
    this.scene = new Scene(elements, candidates);
    this.crf = new Crf(scene.capacity);
    this.view = new SceneView(scene, rules, anchors);
    this.nodes = new NodeFeatures(view);
    this.edges = new EdgeFeatures(view);
    this.model = model;
  }

  /** How likely the element is a cue. */
  double likelihood(int anchor) {
    scene.fill(anchor);
    view.enter();
    scoreNodes();
    scoreEdges();
    crf.sum(scene.size);
    return crf.marginal(scene.anchor, Crf.CUE);
  }

  private void scoreNodes() {
    known.clear();
    nodePassed.forget();
    nodeReached.forget();
    for (int i = 0; i < scene.size; i++) {
      int at = i * Crf.LABELS;
      nodes.enter(i);
      nodes.own(node);
      model.nodes().scores(node, crf.nodes, at);
      if (nodePassed.changesTo(nodes.passedKey())) {
        nodes.passed(node);
        model.nodes().scores(node, nodePassed.scores, 0);
      }
      if (nodeReached.changesTo(nodes.reachedKey())) {
        nodes.reached(node);
        model.nodes().scores(node, nodeReached.scores, 0);
      }
      int side = side();
      for (int y = 0; y < Crf.LABELS; y++) {
        crf.nodes[at + y] += sides[side + y] + nodePassed.scores[y] + nodeReached.scores[y];
      }
    }
  }

  /** Where the scores of the side of the position that is looked at begin. */
  private int side() {
    int at = nodes.side() * Crf.LABELS;
    if (!known.get(at)) {
      nodes.sided(node);
      model.nodes().scores(node, sides, at);
      known.set(at);
    }
    return at;
  }

  private void scoreEdges() {
    edgePassed.forget();
    for (int i = 0; i < scene.size; i++) {
      int at = i * Crf.LABELS * Crf.LABELS;
      edges.enter(i);
      edges.own(edge);
      model.edges().scores(edge, crf.edges, at);
      if (edgePassed.changesTo(edges.passedKey())) {
        edges.passed(edge);
        model.edges().scores(edge, edgePassed.scores, 0);
      }
      edgePassed.addTo(crf.edges, at);
    }
  }

  /** How sure cue, source and content of the labels are together. */
  double confidence(double likely) {
    double source = crf.has(scene.size, Crf.SOURCE) ? mean(Crf.SOURCE, likely) : 0.5;
    return Math.min(1, likely * source * mean(Crf.CONTENT, likely));
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
  void decode(double likely) {
    crf.free(scene.size);
    crf.fix(scene.anchor, Crf.CUE);
    crf.decode(scene.size);
    boolean again = false;
    for (int label = Crf.SOURCE; label <= Crf.CONTENT; label++) {
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
