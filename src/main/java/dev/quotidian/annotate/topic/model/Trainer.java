package dev.quotidian.annotate.topic.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One-versus-rest training: a classifier for each topic, on several threads; the number of threads
 * changes nothing in the result. Thresholds are chosen by cross-validation within the training set.
 */
final class Trainer {
  private static final int MIN_ARTICLES = 3;
  private static final int MAX_TOPICS = Short.MAX_VALUE;
  private static final int FOLDS = 3;

  private final Examples examples;

  /** What one topic's training gave. */
  private static final class Learned {
    final float[] weights;
    final DecisionThreshold decision;

    Learned(float[] weights, DecisionThreshold decision) {
      this.weights = weights;
      this.decision = decision;
    }
  }

  private Trainer(Examples examples) {
    this.examples = examples;
  }

  static TopicModel train(TrainingSet set, int threads) {
    if (set.size() == 0) {
      throw new IllegalArgumentException(
          "There is no article to train on; give articles that carry topics");
    }
    Map<String, List<Integer>> topics = new LinkedHashMap<>(set.articlesOf());
    Map<String, Integer> leftOut = new LinkedHashMap<>();
    set.articlesOf().forEach((topic, of) -> leftOut.put(topic, of.size()));
    topics.values().removeIf(of -> of.size() < MIN_ARTICLES);
    leftOut.keySet().removeAll(topics.keySet());
    check(set, topics);
    Trainer trainer = new Trainer(set.examples());
    List<Learned> learned = trainer.learnAll(List.copyOf(topics.values()), threads);
    return new TopicModel(
        List.copyOf(topics.keySet()),
        leftOut,
        TopicModel.HowMany.of(set.allHaveOne(), set.noneHasMore()),
        learned.stream().map(topic -> topic.decision).toList(),
        Weights.of(
            trainer.examples,
            learned.stream().map(topic -> topic.weights).toArray(float[][]::new)));
  }

  private static void check(TrainingSet set, Map<String, List<Integer>> topics) {
    if (topics.isEmpty()) {
      throw new IllegalArgumentException(
          "None of the "
              + set.articlesOf().size()
              + " topics of the "
              + set.size()
              + " articles to train on has "
              + MIN_ARTICLES
              + " articles, the fewest to learn from; give more articles that carry topics");
    }
    if (topics.size() > MAX_TOPICS) {
      throw new IllegalArgumentException(
          topics.size() + " topics to learn: a model holds " + MAX_TOPICS + " at most");
    }
  }

  /** The topics with the most articles first, as they take longest. */
  private List<Learned> learnAll(List<List<Integer>> topics, int threads) {
    List<Integer> order = new ArrayList<>();
    for (int topic = 0; topic < topics.size(); topic++) {
      order.add(topic);
    }
    order.sort(Comparator.comparingInt(topic -> -topics.get(topic).size()));
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Map<Integer, Future<Learned>> running = new TreeMap<>();
      for (int topic : order) {
        running.put(topic, pool.submit(() -> learn(topics.get(topic), topic)));
      }
      return running.values().stream().map(Trainer::result).toList();
    }
  }

  private static Learned result(Future<Learned> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Training failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Training was interrupted", e);
    }
  }

  private Learned learn(List<Integer> articles, int topic) {
    boolean[] positive = new boolean[examples.size()];
    articles.forEach(article -> positive[article] = true);
    int[] folds = folds(positive);
    float[] margins = new float[examples.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      float[] weights =
          LinearSvm.learn(examples, LinearSvm.without(folds, fold), positive, 31L * topic + fold);
      for (int i = 0; i < margins.length; i++) {
        margins[i] = folds[i] == fold ? examples.margin(weights, i) : margins[i];
      }
    }
    float[] weights =
        LinearSvm.learn(examples, LinearSvm.without(folds, FOLDS), positive, 31L * topic + FOLDS);
    float ofNoWord = weights[weights.length - 1];
    return new Learned(weights, DecisionThreshold.of(margins, positive).above(ofNoWord));
  }

  /** Each fold gets its share of the topic's articles, and of the others. */
  private static int[] folds(boolean[] positive) {
    int[] folds = new int[positive.length];
    int with = 0;
    int without = 0;
    for (int i = 0; i < folds.length; i++) {
      folds[i] = (positive[i] ? with++ : without++) % FOLDS;
    }
    return folds;
  }
}
