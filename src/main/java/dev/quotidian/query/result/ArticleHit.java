package dev.quotidian.query.result;

import java.util.List;
import java.util.Optional;

/**
 * An article that a search found.
 *
 * <p>Immutable.
 *
 * @param article what to show of it
 * @param score how well it matches; 0 when the search is not ordered by relevance
 * @param passages the sentences of its body that match best, in text order; empty where the search
 *     has no words
 * @param title the headline, where words asked for stand in it
 * @since 0.1
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
