package dev.quotidian.query.result;

import java.util.Objects;

/**
 * A word that a ranking with {@link dev.quotidian.query.Ranking.Feedback} has added to a search, in
 * lower case as one of the hits spells it; its other forms are asked for as well.
 *
 * <p>Immutable.
 *
 * @param word the word
 * @param weight how much it weighs beside a word asked for, which weighs 1
 * @since 0.1
 */
public record ExpandedWord(String word, double weight) {
  /** Checks. */
  public ExpandedWord {
    Objects.requireNonNull(word, "word");
  }
}
