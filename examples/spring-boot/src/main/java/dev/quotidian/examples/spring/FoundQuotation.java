package dev.quotidian.examples.spring;

import dev.quotidian.article.Speaker;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.result.QuotationHit;
import java.util.List;
import java.util.Optional;

/**
 * A quotation as JSON.
 *
 * @param text its words
 * @param speaker who said it
 * @param role what the speaker is, in the article's words
 * @param said the days in which it was said, as {@code 2026-03-02} or {@code A..B}
 * @param saidIsExplicit whether the text says so; where not, the day of publication is assumed
 * @param confidence how sure it is that this was said by that source: 0 to 1
 * @param passages the sentences that match, as HTML with {@code <mark>}
 * @param articleId the id of its article
 * @param articleTitle the headline of its article
 */
record FoundQuotation(
    String text,
    Optional<String> speaker,
    Optional<String> role,
    Optional<String> said,
    boolean saidIsExplicit,
    double confidence,
    List<String> passages,
    String articleId,
    Optional<String> articleTitle) {

  static FoundQuotation of(QuotationHit hit) {
    var quotation = hit.quotation();
    return new FoundQuotation(
        hit.text(),
        quotation.speaker().map(Speaker::name),
        quotation.speaker().flatMap(Speaker::role),
        quotation.said().map(said -> said.range().toString()),
        quotation.said().filter(said -> said.isExplicit()).isPresent(),
        quotation.confidence(),
        marked(hit.passages()),
        hit.article().id(),
        hit.article().title());
  }

  static List<String> marked(List<HighlightedPassage> passages) {
    return passages.stream().map(passage -> passage.html("<mark>", "</mark>")).toList();
  }
}
