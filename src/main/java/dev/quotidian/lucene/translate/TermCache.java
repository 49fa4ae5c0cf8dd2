package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of the words of one search, each analysed once: a search asks for them in several
 * fields, and for the first pass and for re-ranking. Good for one thread.
 */
final class TermCache {
  private final AnalyzedTerms terms;
  private final Map<String, List<String>> ofTexts = new HashMap<>();
  private final Map<String, List<String>> ofNames = new HashMap<>();

  TermCache(AnalyzedTerms terms) {
    this.terms = terms;
  }

  /** Those that a field's index has for a word. */
  List<String> of(String field, String word) {
    Map<String, List<String>> known = Schema.isNameField(field) ? ofNames : ofTexts;
    return known.computeIfAbsent(word, text -> terms.of(field, text));
  }

  /** Whether a word of running text that was asked for so far says no more than these do. */
  boolean haveMinor(StopTerms words) {
    for (List<String> found : ofTexts.values()) {
      if (words.terms().containsAll(found)) {
        return true;
      }
    }
    return false;
  }
}
