package dev.quotidian.annotate.topic.model;

import dev.quotidian.text.Hash;
import dev.quotidian.text.LongTable;
import dev.quotidian.text.Text;
import dev.quotidian.text.TokenKind;
import java.util.Arrays;
import java.util.Optional;

/**
 * A bag of words: the term frequencies of a title and a body, by hash. A word of the title counts
 * {@value #TITLE} times and once more as a feature of titles. Numbers are reduced to their shape.
 */
final class BagOfWords {
  private static final float TITLE = 3;
  private static final long OF_TITLE = 0x9e3779b97f4a7c15L;

  private final LongTable words = new LongTable(128);
  private float[] counts = new float[128];

  /** The words of an article's title and body. */
  static BagOfWords of(Optional<String> title, String body) {
    return of(title.map(Text::of), Text.of(body));
  }

  /** The words of a title and a body that are segmented already. */
  static BagOfWords of(Optional<Text> title, Text body) {
    BagOfWords bag = new BagOfWords();
    title.ifPresent(text -> bag.add(text, true));
    bag.add(body, false);
    return bag;
  }

  int size() {
    return words.size();
  }

  /** The hash of word {@code i}, in the order in which words first come. */
  long word(int i) {
    return words.key(i);
  }

  /** One, and the logarithm of how often a word comes. */
  float weight(int i) {
    return counts[i] == 1 ? 1 : (float) (1 + StrictMath.log(counts[i]));
  }

  private void add(Text text, boolean title) {
    for (int t = 0; t < text.tokens(); t++) {
      long word = wordAt(text, t);
      if (word != 0) {
        add(word, title ? TITLE : 1);
        if (title) {
          add(word * OF_TITLE | 1, 1);
        }
      }
    }
  }

  private static long wordAt(Text text, int t) {
    if (text.isWord(t)) {
      return text.isClitic(t) ? 0 : text.hash(t);
    }
    return text.kind(t) == TokenKind.NUMBER ? form(text, t) : 0;
  }

  /** "1,250.5" and "3,900.1" have the same. */
  private static long form(Text text, int t) {
    char[] form = text.body().substring(text.start(t), text.end(t)).toCharArray();
    for (int i = 0; i < form.length; i++) {
      form[i] = Character.isDigit(form[i]) ? '0' : form[i];
    }
    return Hash.of(new String(form));
  }

  private void add(long word, float count) {
    int i = words.add(word);
    if (i == counts.length) {
      counts = Arrays.copyOf(counts, i * 2);
    }
    counts[i] += count;
  }

  /**
   * A number for the way of reading words: it changes when the cutting of texts, the hash, or the
   * counting changes, as a model knows words only as they were read in its training.
   */
  static long fingerprint() {
    BagOfWords bag =
        of(
            Optional.of("U.S. well-being: A.B. can't"),
            "“It’s 1,250.5 km,” Mr. O’Neil said... e-mail a@b.org; 3rd Ärger über naïve #tags @you 2025-03-19 don't R&D.");
    long print = bag.size();
    for (int i = 0; i < bag.size(); i++) {
      print = (print ^ bag.word(i)) * 0x100000001b3L + Float.floatToIntBits(bag.counts[i]);
    }
    return print;
  }
}
