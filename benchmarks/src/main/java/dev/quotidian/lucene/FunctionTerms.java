package dev.quotidian.lucene;

import java.util.Set;

/** The words that say little, for whoever writes queries by hand. */
public final class FunctionTerms {
  private FunctionTerms() {}

  /** As the index has them. */
  public static Set<String> all() {
    return FunctionWords.shipped().terms();
  }
}
