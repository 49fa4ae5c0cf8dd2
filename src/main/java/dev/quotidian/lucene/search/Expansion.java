package dev.quotidian.lucene.search;

import dev.quotidian.query.result.ExpandedWord;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * What relevance feedback adds to a search. Immutable.
 *
 * @param terms the terms that are added
 * @param best finds the best hit before, and scores as it did: a search for one known article has
 *     found it, most often, and words of others would push it down
 */
public record Expansion(List<RelevanceFeedback.AddedTerm> terms, Optional<Query> best) {
  /** Nothing. */
  public static final Expansion NONE = new Expansion(List.of(), Optional.empty());

  boolean isEmpty() {
    return terms.isEmpty();
  }

  List<ExpandedWord> words() {
    return terms.stream().map(RelevanceFeedback.AddedTerm::word).toList();
  }
}
