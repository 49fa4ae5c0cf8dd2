package dev.quotidian.benchmarks.training;

import dev.quotidian.annotate.quotation.model.CueFeatures;
import dev.quotidian.annotate.quotation.model.FeatureWeights;
import dev.quotidian.annotate.quotation.model.HashedFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the weights of the cue detector: logistic regression by AdaGrad. */
final class CueTrainer {
  private static final int EPOCHS = 6;
  private static final int AVERAGED_FROM = 2;
  private static final float RATE = 0.05f;
  private static final float SLOW = 0.5f;

  private record Example(int[] features, boolean positive) {}

  private CueTrainer() {}

  static FeatureWeights train(List<TrainingText> texts) {
    List<Example> examples = examples(texts);
    float[] weights = new float[1 << CueFeatures.BITS];
    float[] squares = new float[1 << CueFeatures.BITS];
    AveragedWeights mean = new AveragedWeights(weights.length);
    Random random = new Random(1);
    FeatureDropout dropout = new FeatureDropout(200);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        float sum = 0;
        int[] features = dropout.of(example.features());
        for (int f : features) {
          sum += weights[f];
        }
        sum *= dropout.scale();
        float gradient = (float) (1 / (1 + StrictMath.exp(-sum))) - (example.positive() ? 1 : 0);
        if (Math.abs(gradient) < 1e-3f) {
          continue;
        }
        for (int f : features) {
          squares[f] += gradient * gradient;
          weights[f] -= RATE * gradient / (float) Math.sqrt(squares[f] + SLOW);
        }
      }
      if (epoch >= AVERAGED_FROM) {
        mean.add(weights);
      }
    }
    return QuantisedWeights.of(mean.mean(), 1, 0);
  }

  private static List<Example> examples(List<TrainingText> texts) {
    List<Example> examples = new ArrayList<>();
    HashedFeatures features = new HashedFeatures(CueFeatures.BITS);
    for (TrainingText text : texts) {
      boolean[] heads = new boolean[text.elements.count];
      text.labelled.forEach(labelled -> heads[labelled.anchor()] = true);
      CueFeatures extractor = new CueFeatures(text.elements, text.rules);
      for (int e = 0; e < text.elements.count; e++) {
        if (extractor.mayBe(e)) {
          extractor.extract(e, features);
          examples.add(new Example(features.copy(), heads[e]));
        }
      }
    }
    FrequentFeatures frequent = new FrequentFeatures(CueFeatures.BITS, 6);
    examples.forEach(example -> frequent.count(example.features()));
    System.out.println("kept " + frequent.kept());
    examples.replaceAll(
        example -> new Example(frequent.of(example.features()), example.positive()));
    return examples;
  }
}
