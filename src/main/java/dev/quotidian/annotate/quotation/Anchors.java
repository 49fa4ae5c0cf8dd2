package dev.quotidian.annotate.quotation;

/** How likely each element of a text is the head of a cue. */
final class Anchors {
  private Anchors() {}

  static float[] likelihoods(Elements elements, RuleView rules, Weights weights) {
    AnchorFeatures extractor = new AnchorFeatures(elements, rules);
    Features features = new Features(AnchorFeatures.BITS);
    float[] likely = new float[elements.count];
    for (int e = 0; e < elements.count; e++) {
      if (extractor.mayBe(e)) {
        extractor.extract(e, features);
        likely[e] = (float) (1 / (1 + StrictMath.exp(-weights.score(features))));
      }
    }
    return likely;
  }

  /** Whether an element is worth a look at its roles. */
  static boolean isCandidate(float likelihood, int draft) {
    return likelihood > (draft == 0 ? 0.06f : 0.02f);
  }
}
