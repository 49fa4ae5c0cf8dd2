package dev.quotidian.benchmarks.training;

import dev.quotidian.annotate.quotation.model.CueDetector;
import dev.quotidian.annotate.quotation.model.CueWindow;
import dev.quotidian.annotate.quotation.model.CueWindowFeatures;
import dev.quotidian.annotate.quotation.model.FeatureWeights;
import dev.quotidian.annotate.quotation.model.LinearChainCrf;
import dev.quotidian.annotate.quotation.model.StateFeatures;
import dev.quotidian.annotate.quotation.model.TransitionFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trains the weights of the role labeller: a linear-chain conditional random field by AdaGrad. */
final class RoleTrainer {
  private static final int EPOCHS = 6;
  private static final float RATE = 0.05f;
  private static final float SLOW = 0.5f;
  private static final int AVERAGED_FROM = 2;
  private static final int RUNS = 4;
  private static final int L = LinearChainCrf.LABELS;

  private record Example(int[][] nodes, int[][] edges, byte[] labels) {}

  private final float[] nodes = new float[L << StateFeatures.BITS];
  private final float[] nodeSquares = new float[L << StateFeatures.BITS];
  private final float[] edges = new float[L * L << TransitionFeatures.BITS];
  private final float[] edgeSquares = new float[L * L << TransitionFeatures.BITS];
  private final FeatureDropout dropout = new FeatureDropout(200);
  private final AveragedWeights nodeMean = new AveragedWeights(nodes.length);
  private final AveragedWeights edgeMean = new AveragedWeights(edges.length);
  private final LinearChainCrf crf = new LinearChainCrf(CueWindow.CAPACITY);
  private final float[] gradient = new float[L * L];

  FeatureWeights[] train(List<TrainingText> texts) {
    List<Example> examples = new ArrayList<>();
    texts.forEach(text -> add(text, examples));
    System.out.println(examples.size() + " scenes");
    prune(examples);
    for (int run = 0; run < RUNS; run++) {
      learn(examples, new Random(run));
    }
    return new FeatureWeights[] {
      QuantisedWeights.of(nodeMean.mean(), L, 1), QuantisedWeights.of(edgeMean.mean(), L * L, 1)
    };
  }

  /** Learns anew, with the examples in another order. */
  private void learn(List<Example> examples, Random random) {
    for (float[] values : List.of(nodes, nodeSquares, edges, edgeSquares)) {
      java.util.Arrays.fill(values, 0);
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, random);
      double loss = 0;
      for (Example example : examples) {
        loss += learn(example);
      }
      if (epoch >= AVERAGED_FROM) {
        nodeMean.add(nodes);
        edgeMean.add(edges);
      }
      System.out.println("pass " + epoch + ": loss of a scene " + loss / examples.size());
    }
  }

  private static void prune(List<Example> examples) {
    FrequentFeatures nodes = new FrequentFeatures(StateFeatures.BITS, 13);
    FrequentFeatures edges = new FrequentFeatures(TransitionFeatures.BITS, 13);
    for (Example example : examples) {
      List.of(example.nodes()).forEach(nodes::count);
      List.of(example.edges()).forEach(edges::count);
    }
    System.out.println("kept " + nodes.kept() + " " + edges.kept());
    for (Example example : examples) {
      java.util.Arrays.setAll(example.nodes(), i -> nodes.of(example.nodes()[i]));
      java.util.Arrays.setAll(example.edges(), i -> edges.of(example.edges()[i]));
    }
  }

  private static void add(TrainingText text, List<Example> examples) {
    CueWindow scene = new CueWindow(text.elements);
    CueWindowFeatures view = new CueWindowFeatures(scene, text.rules, text.anchors);
    StateFeatures nodes = new StateFeatures(view);
    TransitionFeatures edges = new TransitionFeatures(view);
    OrderedFeatures node = new OrderedFeatures(StateFeatures.BITS);
    OrderedFeatures edge = new OrderedFeatures(TransitionFeatures.BITS);
    Map<Integer, Map<Integer, Integer>> gold = new java.util.HashMap<>();
    text.labelled.forEach(labelled -> gold.put(labelled.anchor(), labelled.labels()));
    java.util.BitSet candidates = CueDetector.candidates(text.elements, text.rules, text.anchors);
    for (int e = 0; e < text.elements.count; e++) {
      Map<Integer, Integer> labels = gold.getOrDefault(e, Map.of());
      if (!candidates.get(e) && labels.isEmpty()) {
        continue;
      }
      scene.fill(e);
      view.enter();
      Example example =
          new Example(new int[scene.size][], new int[scene.size][], new byte[scene.size]);
      for (int i = 0; i < scene.size; i++) {
        example.nodes()[i] = nodes(nodes, i, node);
        example.edges()[i] = edges(edges, i, edge);
        example.labels()[i] = (byte) (int) labels.getOrDefault(scene.element(i), 0);
      }
      examples.add(example);
    }
  }

  private static int[] nodes(StateFeatures of, int i, OrderedFeatures all) {
    of.enter(i);
    all.begin();
    of.ofPosition(all);
    of.ofBetween(all);
    of.ofDistance(all);
    int[] single = all.inOrder();
    all.begin();
    of.ofSide(all);
    return all.after(single);
  }

  private static int[] edges(TransitionFeatures of, int i, OrderedFeatures all) {
    of.enter(i);
    all.begin();
    of.ofPosition(all);
    of.ofRoles(all);
    return all.inOrder();
  }

  private double learn(Example whole) {
    Example example = new Example(whole.nodes().clone(), whole.edges().clone(), whole.labels());
    int size = example.labels().length;
    for (int i = 0; i < size; i++) {
      example.nodes()[i] = dropout.of(whole.nodes()[i]);
      example.edges()[i] = dropout.of(whole.edges()[i]);
      sum(example.nodes()[i], nodes, crf.nodes, i * L, L);
      sum(example.edges()[i], edges, crf.edges, i * L * L, L * L);
    }
    double gold = score(example.labels());
    crf.sum(size);
    for (int i = 0; i < size; i++) {
      int y = example.labels()[i];
      int p = i == 0 ? 0 : example.labels()[i - 1];
      node(example.nodes()[i], i, y);
      edge(example.edges()[i], i, p * L + y);
    }
    return crf.logTotal(size) - gold;
  }

  /** The sum of the scores of these labels. */
  private double score(byte[] labels) {
    double score = 0;
    for (int i = 0; i < labels.length; i++) {
      int y = labels[i];
      int p = i == 0 ? 0 : labels[i - 1];
      score += crf.nodes[i * L + y] + crf.edges[i * L * L + p * L + y];
    }
    return score;
  }

  private void sum(int[] features, float[] weights, float[] out, int at, int labels) {
    java.util.Arrays.fill(out, at, at + labels, 0);
    for (int f : features) {
      for (int y = 0; y < labels; y++) {
        out[at + y] += weights[f * labels + y] * dropout.scale();
      }
    }
  }

  private void node(int[] features, int i, int gold) {
    for (int y = 0; y < L; y++) {
      gradient[y] = (float) crf.marginal(i, y) - (y == gold ? 1 : 0);
    }
    update(features, nodes, nodeSquares, L);
  }

  private void edge(int[] features, int i, int gold) {
    for (int p = 0; p < L; p++) {
      for (int y = 0; y < L; y++) {
        gradient[p * L + y] = (float) crf.marginal(i, p, y) - (p * L + y == gold ? 1 : 0);
      }
    }
    update(features, edges, edgeSquares, L * L);
  }

  private void update(int[] features, float[] weights, float[] squares, int labels) {
    for (int y = 0; y < labels; y++) {
      float g = gradient[y];
      if (Math.abs(g) < 1e-3f) {
        continue;
      }
      for (int f : features) {
        int w = f * labels + y;
        squares[w] += g * g;
        weights[w] -= RATE * g / (float) Math.sqrt(squares[w] + SLOW);
      }
    }
  }
}
