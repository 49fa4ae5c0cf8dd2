package dev.quotidian.annotate.quotation;

import java.util.BitSet;

/** Labels the scene of one anchor after another. Made for one text. */
final class RoleLabels {
  /** A source or content is taken where it is likelier than this, given its cue. */
  private static final float[] LEAST = {0, 0.25f, 0.2f};

  final Scene scene;
  final Crf crf;
  private final RoleFeatures extractor;
  private final Model model;
  private final float[] sides = new float[RoleFeatures.SIDES * Crf.LABELS];
  private final BitSet known = new BitSet();
  private final Features node = new Features(RoleFeatures.NODE_BITS);
  private final Features edge = new Features(RoleFeatures.EDGE_BITS);

  RoleLabels(Elements elements, RuleView rules, float[] anchors, BitSet candidates, Model model) {
    this.scene = new Scene(elements, candidates);
    this.crf = new Crf(scene.capacity);
    this.extractor = new RoleFeatures(scene, rules, anchors);
    this.model = model;
  }

  /** How likely the element is a cue. */
  double likelihood(int anchor) {
    scene.fill(anchor);
    extractor.enter();
    known.clear();
    for (int i = 0; i < scene.size; i++) {
      extractor.node(i, node);
      model.nodes().scores(node, crf.nodes, i * Crf.LABELS);
      addSide(i);
      extractor.edge(i, edge);
      model.edges().scores(edge, crf.edges, i * Crf.LABELS * Crf.LABELS);
    }
    crf.sum(scene.size);
    return crf.marginal(scene.anchor, Crf.CUE);
  }

  private void addSide(int i) {
    int at = extractor.side(i) * Crf.LABELS;
    if (!known.get(at)) {
      extractor.sided(i, node);
      model.nodes().scores(node, sides, at);
      known.set(at);
    }
    for (int y = 0; y < Crf.LABELS; y++) {
      crf.nodes[i * Crf.LABELS + y] += sides[at + y];
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
