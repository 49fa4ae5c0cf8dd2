package dev.quotidian.benchmarks.training;

/** Averages weights over several passes (parameter averaging), which errs less than the last. */
final class AveragedWeights {
  private final float[] sums;
  private int count;

  AveragedWeights(int size) {
    this.sums = new float[size];
  }

  void add(float[] weights) {
    count++;
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
  }

  float[] mean() {
    float[] mean = sums.clone();
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= count;
    }
    return mean;
  }
}
