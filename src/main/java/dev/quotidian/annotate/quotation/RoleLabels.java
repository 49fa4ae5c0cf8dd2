package dev.quotidian.annotate.quotation;

/** Labels the scene of one anchor after another. Made for one text. */
final class RoleLabels {
  final Scene scene;
  final Crf crf = new Crf();
  private final RoleFeatures extractor;
  private final Model model;
  private final Features node = new Features(RoleFeatures.NODE_BITS);
  private final Features edge = new Features(RoleFeatures.EDGE_BITS);

  RoleLabels(Elements elements, RuleView rules, float[] anchors, Model model) {
    this.scene = new Scene(elements);
    this.extractor = new RoleFeatures(scene, rules, anchors);
    this.model = model;
  }

  /** How likely the element is a cue; the labels are then those it has if it is one. */
  double label(int anchor) {
    scene.fill(anchor);
    extractor.enter();
    for (int i = 0; i < scene.size; i++) {
      extractor.node(i, node);
      model.nodes().scores(node, crf.nodes, i * Crf.LABELS);
      extractor.edge(i, edge);
      model.edges().scores(edge, crf.edges, i * Crf.LABELS * Crf.LABELS);
    }
    crf.sum(scene.size);
    crf.decode(scene.size, scene.anchor, Crf.CUE);
    return crf.marginal(scene.anchor, Crf.CUE);
  }
}
