package dev.quotidian.annotate.quotation.draft;

import dev.quotidian.article.Quotation.Kind;
import dev.quotidian.text.lexicon.DataFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Calibration: turns raw confidences into probabilities, so that of attributions with 0.9 about
 * nine in ten are right. The curves are in {@code confidences.txt}. The trainer measured them on
 * articles that it did not learn from, by isotonic regression: a higher raw confidence of the same
 * origin and kind never becomes a lower probability.
 */
public final class ConfidenceCalibration {
  /** Who found an attribution. */
  public enum Origin {
    /** The model, and the rules with the same cue and source. */
    AGREED,
    /** The model alone. */
    LEARNED,
    /** The rules, where the model found nothing. */
    LEFT,
    /** The rules, without a model. */
    RULES
  }

  /** Confidences as they are found, and how often such attributions are right; both ascend. */
  private static final class Curve {
    private final double[] found;
    private final double[] right;

    Curve(List<String> pairs) {
      this.found = column(pairs, 0);
      this.right = column(pairs, 1);
    }

    private static double[] column(List<String> pairs, int i) {
      return pairs.stream().mapToDouble(p -> Double.parseDouble(p.split(":", -1)[i])).toArray();
    }

    double at(double confidence) {
      int above = Arrays.binarySearch(found, confidence);
      if (above >= 0) {
        return right[above];
      }
      above = -above - 1;
      if (above == 0 || above == found.length) {
        return right[Math.min(above, found.length - 1)];
      }
      double share = (confidence - found[above - 1]) / (found[above] - found[above - 1]);
      return right[above - 1] + share * (right[above] - right[above - 1]);
    }
  }

  private static final Map<Origin, Map<Kind, Curve>> CURVES = load();

  private ConfidenceCalibration() {}

  /** How likely an attribution is right, given its confidence as it was found. */
  static double of(Origin origin, Kind kind, double confidence) {
    Curve curve = CURVES.getOrDefault(origin, Map.of()).get(kind);
    return curve == null ? confidence : curve.at(confidence);
  }

  /** Whether anything is known of such attributions. */
  static boolean knows(Origin origin, Kind kind) {
    return CURVES.getOrDefault(origin, Map.of()).containsKey(kind);
  }

  /** A line: origin, kind, then pairs {@code found:right}. */
  private static Map<Origin, Map<Kind, Curve>> load() {
    Map<Origin, Map<Kind, Curve>> curves = new EnumMap<>(Origin.class);
    for (String line : DataFile.lines(ConfidenceCalibration.class, "confidences.txt")) {
      List<String> words = List.of(line.split("\\s+", -1));
      curves
          .computeIfAbsent(Origin.valueOf(upper(words.get(0))), o -> new EnumMap<>(Kind.class))
          .put(Kind.valueOf(upper(words.get(1))), new Curve(words.subList(2, words.size())));
    }
    return curves;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
