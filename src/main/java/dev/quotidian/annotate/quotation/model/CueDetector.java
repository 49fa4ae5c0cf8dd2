package dev.quotidian.annotate.quotation.model;

import java.util.Arrays;
import java.util.BitSet;

/** Cue detection: the probability that an element heads a cue, by logistic regression. */
public final class CueDetector {
  private static final float LIKELY = 0.1f;
  private static final float LIKELY_BY_RULE = 0.03f;

  /** So many candidates a unit may have, and one more for each so many elements. */
  private static final int FEW = 4;

  private static final int FEW_IN = 12;

  private CueDetector() {}

  public static float[] likelihoods(
      ElementSequence elements, RuleFeatures rules, FeatureWeights weights) {
    CueFeatures extractor = new CueFeatures(elements, rules);
    HashedFeatures features = new HashedFeatures(CueFeatures.BITS);
    float[] likely = new float[elements.count];
    for (int e = 0; e < elements.count; e++) {
      if (extractor.mayBe(e)) {
        extractor.extract(e, features);
        likely[e] = (float) (1 / (1 + FastExp.of(-weights.score(features))));
      }
    }
    return likely;
  }

  /** Which elements are worth a look at their roles: the likely ones, but few of each unit. */
  public static BitSet candidates(ElementSequence elements, RuleFeatures rules, float[] likely) {
    BitSet candidates = new BitSet(elements.count);
    for (int u = 0; u + 1 < elements.units.length; u++) {
      int first = elements.units[u];
      int end = elements.units[u + 1];
      int count = 0;
      for (int e = first; e < end; e++) {
        if (likely[e] > (rules.draft(e) == 0 ? LIKELY : LIKELY_BY_RULE)) {
          candidates.set(e);
          count++;
        }
      }
      int most = FEW + (end - first) / FEW_IN;
      if (count > most) {
        leave(most, first, end, likely, candidates);
      }
    }
    return candidates;
  }

  /** Leaves the {@code most} likeliest candidates from {@code first} to before {@code end}. */
  private static void leave(int most, int first, int end, float[] likely, BitSet candidates) {
    float[] sorted = Arrays.copyOfRange(likely, first, end);
    Arrays.sort(sorted);
    float least = sorted[sorted.length - most];
    int left = most;
    for (int e = first; e < end; e++) {
      if (candidates.get(e) && !(likely[e] >= least && left-- > 0)) {
        candidates.clear(e);
      }
    }
  }
}
