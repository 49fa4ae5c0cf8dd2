package dev.quotidian.annotate.topic.keyphrase;

import dev.quotidian.text.LongTable;
import java.util.Arrays;

/**
 * The candidate phrases of a text, n-grams of one to {@link #MAX_LENGTH} words, with their counts.
 * A phrase is known by the phrase without its last word and that word's number.
 */
final class PhraseCandidates {
  static final int MAX_LENGTH = 4;

  /** News has about one phrase for each four tokens. */
  private static final int FOR_EACH = 3;

  /** A phrase's key is the number of the phrase without its last word + 1, and that word. */
  private final LongTable table;

  /** How often it comes; as all that counts tokens, below {@link PhraseTokens#MAX_TOKENS}. */
  char[] counts;

  /** The sum of the weights of its places. */
  float[] weights;

  byte[] lengths;

  /** The phrase without its first word; -1 for one of one word. */
  int[] suffixes;

  /** The first token of the place that it is best shown by, and of its first place. */
  char[] firstTokens;

  char[] earliest;

  /** Whether it ends a noun phrase in one of its places. */
  boolean[] ends;

  /** Of a text of so many tokens. */
  PhraseCandidates(int tokens) {
    int capacity = Math.max(16, tokens / FOR_EACH);
    table = new LongTable(capacity);
    counts = new char[capacity];
    weights = new float[capacity];
    lengths = new byte[capacity];
    suffixes = new int[capacity];
    firstTokens = new char[capacity];
    earliest = new char[capacity];
    ends = new boolean[capacity];
  }

  int size() {
    return table.size();
  }

  /**
   * The number of a phrase.
   *
   * @param prefix the phrase without its last word, or -1
   * @param word the last word's number
   * @param suffix the phrase without its first word, or -1
   */
  int add(int prefix, int word, int suffix, int firstToken) {
    int known = size();
    int phrase = table.add(((prefix + 1L) << 32) | word);
    if (phrase == known) {
      if (phrase == counts.length) {
        grow();
      }
      lengths[phrase] = (byte) (prefix < 0 ? 1 : lengths[prefix] + 1);
      suffixes[phrase] = suffix;
      firstTokens[phrase] = (char) firstToken;
      earliest[phrase] = (char) firstToken;
    }
    return phrase;
  }

  /** The phrase without its last word; -1 for one of one word. */
  int prefix(int phrase) {
    return (int) (table.key(phrase) >>> 32) - 1;
  }

  /** The number of the last word. */
  int lastWord(int phrase) {
    return (int) table.key(phrase);
  }

  /** One past the last token of the place that a phrase is shown by. */
  int endToken(int phrase) {
    return firstTokens[phrase] + lengths[phrase];
  }

  private void grow() {
    int capacity = counts.length + (counts.length >> 2);
    counts = Arrays.copyOf(counts, capacity);
    weights = Arrays.copyOf(weights, capacity);
    lengths = Arrays.copyOf(lengths, capacity);
    suffixes = Arrays.copyOf(suffixes, capacity);
    firstTokens = Arrays.copyOf(firstTokens, capacity);
    earliest = Arrays.copyOf(earliest, capacity);
    ends = Arrays.copyOf(ends, capacity);
  }
}
