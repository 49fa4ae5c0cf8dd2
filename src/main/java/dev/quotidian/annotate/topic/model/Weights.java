package dev.quotidian.annotate.topic.model;

import dev.quotidian.text.LongTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The weight matrix of the linear models, words by topics, quantised to one byte each: the square
 * root of its share of the topic's maximum, so that small weights stay exact enough.
 */
final class Weights {
  /** The words' hashes, ascending as signed numbers. */
  final long[] words;

  /** Of each word how rare it is. */
  final float[] rarities;

  /** Of each word the first place of its entries; one more at the end. */
  final int[] starts;

  /** Of each entry the topic, ascending within a word. */
  final short[] topics;

  /** Of each entry the weight. */
  final byte[] levels;

  /** Of each topic the weight that level 127 stands for. */
  final float[] scales;

  /** Of each topic what is added to every article's margin. */
  final float[] constants;

  private static final int MAX_QUANTUM = 127;

  /** Levels up to this are left out: they change no label in practice and take most of the room. */
  private static final int MIN_QUANTUM = 3;

  Weights(
      long[] words,
      float[] rarities,
      int[] starts,
      short[] topics,
      byte[] levels,
      float[] scales,
      float[] constants) {
    this.words = words;
    this.rarities = rarities;
    this.starts = starts;
    this.topics = topics;
    this.levels = levels;
    this.scales = scales;
    this.constants = constants;
  }

  /** The level's share of a topic's greatest weight. */
  static float share(byte level) {
    return level * Math.abs(level) / (float) (MAX_QUANTUM * MAX_QUANTUM);
  }

  /** Cuts weights, one vector a topic, each with its constant at the end. */
  static Weights of(Examples examples, float[][] vectors) {
    LongTable known = examples.words;
    float[] scales = new float[vectors.length];
    float[] constants = new float[vectors.length];
    for (int topic = 0; topic < vectors.length; topic++) {
      scales[topic] = greatest(vectors[topic], known.size());
      constants[topic] = vectors[topic][known.size()];
    }
    int[] order =
        IntStream.range(0, known.size())
            .boxed()
            .sorted(Comparator.comparingLong(known::key))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Cut(examples, vectors, scales, constants).of(order);
  }

  private static float greatest(float[] vector, int size) {
    float greatest = 1e-6f;
    for (int i = 0; i < size; i++) {
      greatest = Math.max(greatest, Math.abs(vector[i]));
    }
    return greatest;
  }

  private static byte level(float weight, float scale) {
    int level = (int) Math.round(MAX_QUANTUM * Math.sqrt(Math.abs(weight) / scale));
    return (byte) (level <= MIN_QUANTUM ? 0 : weight < 0 ? -level : level);
  }

  private static final class Cut {
    private final Examples examples;
    private final float[][] vectors;
    private final float[] scales;
    private final float[] constants;
    private short[] topics = new short[1 << 12];
    private byte[] levels = new byte[1 << 12];
    private int entries;

    Cut(Examples examples, float[][] vectors, float[] scales, float[] constants) {
      this.examples = examples;
      this.vectors = vectors;
      this.scales = scales;
      this.constants = constants;
    }

    Weights of(int[] order) {
      long[] words = new long[order.length];
      float[] rarities = new float[order.length];
      int[] starts = new int[order.length + 1];
      int kept = 0;
      for (int word : order) {
        add(word);
        words[kept] = examples.words.key(word);
        rarities[kept] = examples.rarities[word];
        starts[++kept] = entries;
      }
      return new Weights(
          words,
          rarities,
          starts,
          Arrays.copyOf(topics, entries),
          Arrays.copyOf(levels, entries),
          scales,
          constants);
    }

    private void add(int word) {
      for (int topic = 0; topic < vectors.length; topic++) {
        byte level = level(vectors[topic][word], scales[topic]);
        if (level != 0) {
          if (entries == topics.length) {
            topics = Arrays.copyOf(topics, entries * 2);
            levels = Arrays.copyOf(levels, entries * 2);
          }
          topics[entries] = (short) topic;
          levels[entries++] = level;
        }
      }
    }
  }
}
