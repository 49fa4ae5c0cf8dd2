package dev.quotidian.query.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A hit of a search for articles.
 *
 * <pre>{@code
 * for (ArticleHit hit : archive.search(ArticleSearch.of(criterion))) {
 *   print(hit.article().title(), hit.score());
 *   hit.passages().forEach(passage -> print(passage.marked("*", "*")));
 * }
 * }</pre>
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
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(passages, "passages");
    Objects.requireNonNull(title, "title");
    passages = List.copyOf(passages);
  }
}
