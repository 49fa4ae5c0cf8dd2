package dev.quotidian.examples.spring;

import dev.quotidian.query.result.ArticleHit;
import java.util.List;
import java.util.Optional;

/**
 * An article as JSON.
 *
 * @param id its id
 * @param title the headline
 * @param publisher the publication
 * @param published the day or the time of publication
 * @param passages the sentences that match best, as HTML with {@code <mark>}
 */
record FoundArticle(
    String id,
    Optional<String> title,
    Optional<String> publisher,
    String published,
    List<String> passages) {

  static FoundArticle of(ArticleHit hit) {
    var article = hit.article();
    return new FoundArticle(
        article.id(),
        article.title(),
        article.publisher(),
        article.published().toString(),
        FoundQuotation.marked(hit.passages()));
  }
}
