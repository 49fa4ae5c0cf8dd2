package dev.quotidian.benchmarks.training;

import dev.quotidian.annotate.quotation.model.HashedFeatures;
import java.util.Map;
import java.util.TreeMap;

/**
 * Features of several parts, in the order of their templates: what is learned does not depend on
 * which part a feature is in.
 */
final class OrderedFeatures extends HashedFeatures {
  private final Map<Integer, Integer> byTemplate = new TreeMap<>();

  OrderedFeatures(int bits) {
    super(bits);
  }

  /** Forgets all parts. */
  void begin() {
    byTemplate.clear();
  }

  @Override
  public void add(int template, long value) {
    super.add(template, value);
    byTemplate.put(template, get(count() - 1));
  }

  /** All since the beginning. */
  int[] inOrder() {
    return byTemplate.values().stream().mapToInt(Integer::intValue).toArray();
  }

  /** The same, after others. */
  int[] after(int[] others) {
    int[] all = java.util.Arrays.copyOf(others, others.length + byTemplate.size());
    System.arraycopy(inOrder(), 0, all, others.length, byTemplate.size());
    return all;
  }
}
