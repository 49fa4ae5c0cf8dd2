package dev.quotidian.query.result;

import java.util.List;
import java.util.Optional;

/**
 * An article that a search found.
 *
 * @param article what to show of it
 * @param score how well it matches; 0 when the search is not ordered by relevance
 * @param passages the sentences of its body that match best, in text order; empty where no words
 *     were asked for
 * @param title the headline, where words asked for stand in it
 */
public record ArticleHit(
    ArticleSummary article,
    double score,
    List<HighlightedPassage> passages,
    Optional<HighlightedPassage> title) {

  /** Copies the list. */
  public ArticleHit {
    passages = List.copyOf(passages);
  }
}
