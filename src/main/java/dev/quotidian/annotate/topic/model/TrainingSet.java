package dev.quotidian.annotate.topic.model;

import dev.quotidian.article.Article;
import dev.quotidian.text.LongTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The training set: the bags of words and topics of articles, taken in one by one. */
final class TrainingSet {
  private static final int MIN_DOCUMENT_FREQUENCY = 2;

  private final LongTable seen = new LongTable(1 << 14);
  private final List<int[]> words = new ArrayList<>();
  private final List<float[]> weights = new ArrayList<>();
  private final Map<String, List<Integer>> articlesOf = new TreeMap<>();
  private int[] frequencies = new int[1 << 14];
  private boolean allHaveOne = true;
  private boolean noneHasMore = true;

  void add(Article article) {
    BagOfWords bag = BagOfWords.of(article.title(), article.body());
    int[] numbers = new int[bag.size()];
    float[] counts = new float[bag.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = seen.add(bag.word(i));
      counts[i] = bag.weight(i);
      count(numbers[i]);
    }
    Set<String> topics = topics(article);
    topics.forEach(
        topic -> articlesOf.computeIfAbsent(topic, t -> new ArrayList<>()).add(words.size()));
    allHaveOne &= !topics.isEmpty();
    noneHasMore &= topics.size() <= 1;
    words.add(numbers);
    weights.add(counts);
  }

  /** The topics that an article carries, each once. */
  static Set<String> topics(Article article) {
    Set<String> topics = new LinkedHashSet<>();
    article.topics().stream().map(String::strip).filter(t -> !t.isEmpty()).forEach(topics::add);
    return topics;
  }

  int size() {
    return words.size();
  }

  /** The articles of each topic, in the order of the topics' names. */
  Map<String, List<Integer>> articlesOf() {
    return articlesOf;
  }

  /** Whether every article carries a topic. */
  boolean allHaveOne() {
    return allHaveOne;
  }

  /** Whether no article carries two topics. */
  boolean noneHasMore() {
    return noneHasMore;
  }

  private void count(int word) {
    if (word >= frequencies.length) {
      frequencies = Arrays.copyOf(frequencies, Math.max(word + 1, frequencies.length * 2));
    }
    frequencies[word]++;
  }

  /** All articles as vectors. */
  Examples examples() {
    LongTable kept = new LongTable(seen.size() / 2);
    int[] numbers = new int[seen.size()];
    float[] rarities = new float[seen.size()];
    for (int word = 0; word < seen.size(); word++) {
      numbers[word] = -1;
      if (frequencies[word] >= MIN_DOCUMENT_FREQUENCY) {
        numbers[word] = kept.add(seen.key(word));
        rarities[numbers[word]] = (float) StrictMath.log((1.0 + words.size()) / frequencies[word]);
      }
    }
    rarities = Arrays.copyOf(rarities, kept.size());
    Examples examples = new Examples(kept, rarities, words.size());
    for (int i = 0; i < words.size(); i++) {
      fill(examples, i, numbers);
    }
    return examples;
  }

  private void fill(Examples examples, int i, int[] numbers) {
    int[] of = words.get(i);
    int[] features = new int[of.length];
    float[] values = new float[of.length];
    int size = 0;
    for (int k = 0; k < of.length; k++) {
      int feature = numbers[of[k]];
      if (feature >= 0) {
        features[size] = feature;
        values[size++] = weights.get(i)[k] * examples.rarities[feature];
      }
    }
    examples.features[i] = Arrays.copyOf(features, size);
    examples.values[i] = Vectors.ofLengthOne(values, size);
  }
}
