package dev.quotidian.benchmarks.side;

import dev.quotidian.lucene.translate.StopTerms;



import java.util.Set;

/** The words that say little, for whoever writes queries by hand. */
public final class FunctionTerms {
  private FunctionTerms() {}

  /** As the index has them. */
  public static Set<String> all() {
    return StopTerms.shipped().terms();
  }
}
