package dev.quotidian.annotate.topic.rule;

import java.util.Arrays;

/**
 * Term frequencies of a part of a text, by the term's number, which is above 0. No part has more
 * than {@link Character#MAX_VALUE} tokens that count.
 */
final class TermCounts {
  private int[] terms = new int[64];
  private char[] counts = new char[64];
  private int size;

  /** Counts a term once more; returns how often it came now. */
  int add(int term) {
    int slot = slot(term);
    if (terms[slot] == 0) {
      if (++size * 2 > terms.length) {
        grow();
        slot = slot(term);
      }
      terms[slot] = term;
    }
    return ++counts[slot];
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    if (size > 0) {
      Arrays.fill(terms, 0);
      Arrays.fill(counts, (char) 0);
      size = 0;
    }
  }

  private int slot(int term) {
    int mask = terms.length - 1;
    int slot = ((term * 0x9E3779B9) >>> 16) & mask;
    while (terms[slot] != 0 && terms[slot] != term) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldTerms = terms;
    char[] oldCounts = counts;
    terms = new int[oldTerms.length * 2];
    counts = new char[terms.length];
    for (int i = 0; i < oldTerms.length; i++) {
      if (oldTerms[i] != 0) {
        int slot = slot(oldTerms[i]);
        terms[slot] = oldTerms[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
