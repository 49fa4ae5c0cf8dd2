package dev.quotidian.benchmarks.system;

import dev.quotidian.lucene.translate.StopTerms;
import java.util.Set;

/** The stop terms, for the baselines. */
public final class StopTermSet {
  private StopTermSet() {}

  /** As the index has them. */
  public static Set<String> all() {
    return StopTerms.shipped().terms();
  }
}
