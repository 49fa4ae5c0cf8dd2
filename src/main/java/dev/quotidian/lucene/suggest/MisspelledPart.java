package dev.quotidian.lucene.suggest;

import dev.quotidian.query.suggest.CriterionRewriter.Replacement;
import java.util.List;
import java.util.function.Function;

/**
 * A word or a name of a search, which may be misspelled. Immutable.
 *
 * @param asked as it was asked
 * @param frequency how many documents have it as it is
 * @param candidates other spellings, the best first
 * @param replacing puts one in its place
 */
record MisspelledPart(
    String asked,
    long frequency,
    List<Candidate> candidates,
    Function<String, Replacement> replacing) {

  /**
   * Another spelling.
   *
   * @param edits at most so many edits away
   */
  record Candidate(String text, int edits) {}

  Replacement by(Candidate candidate) {
    return replacing.apply(candidate.text());
  }
}
