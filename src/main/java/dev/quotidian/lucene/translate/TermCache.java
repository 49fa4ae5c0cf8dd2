package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A cache of the terms of one search's words. Each word is analysed once, though several fields,
 * the first pass and re-ranking need it. For one thread.
 */
final class TermCache {
  private final AnalyzedTerms terms;
  private final Map<String, List<String>> textTerms = new HashMap<>();
  private final Map<String, List<String>> nameTerms = new HashMap<>();

  TermCache(AnalyzedTerms terms) {
    this.terms = terms;
  }

  /** The terms that a word asks for in a field. */
  List<String> of(String field, String word) {
    Map<String, List<String>> cache = Schema.isNameField(field) ? nameTerms : textTerms;
    return cache.computeIfAbsent(word, text -> terms.asked(field, text));
  }

  /** Whether a word of running text so far has stop words only. */
  boolean haveStopWord(StopTerms stopTerms) {
    for (List<String> cached : textTerms.values()) {
      if (stopTerms.terms().containsAll(cached)) {
        return true;
      }
    }
    return false;
  }
}
