package dev.quotidian.annotate.quotation.model;

/** Coarse steps of numbers. */
final class FeatureBuckets {
  private FeatureBuckets() {}

  static int distance(int d) {
    return d <= 5 ? d : d <= 7 ? 6 : d <= 10 ? 7 : d <= 15 ? 8 : d <= 25 ? 9 : 10;
  }

  static int probability(float p) {
    return p < 0.05 ? 0 : p < 0.2 ? 1 : p < 0.5 ? 2 : p < 0.8 ? 3 : 4;
  }
}
