package dev.quotidian.cli;

import dev.quotidian.article.Topic;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.result.QuotationHit;
import java.util.List;

/** Hits as JSON. Offsets count Java {@code char}s of the article's body. */
final class HitJson {
  private static final Offsets UTF16 = offset -> offset;

  private HitJson() {}

  static String of(QuotationHit hit) {
    return Json.line(
        json -> {
          json.put("text", hit.text()).strings("pieces", hit.pieces()).put("number", hit.number());
          AnnotationsJson.quotation(json, hit.quotation(), hit.about(), UTF16);
          json.objects(
              "mentioned", hit.mentioned(), (j, date) -> AnnotationsJson.date(j, date, UTF16));
          tail(json, hit.score(), hit.article(), hit.passages());
        });
  }

  static String of(ArticleHit hit) {
    return Json.line(
        json -> {
          tail(json, hit.score(), hit.article(), hit.passages());
          hit.title().ifPresent(title -> json.spans("title_matches", title.matches(), UTF16));
        });
  }

  private static void tail(
      Json json, double score, ArticleSummary article, List<HighlightedPassage> passages) {
    json.put("score", score)
        .object("article", j -> article(j, article))
        .objects(
            "passages",
            passages,
            (j, passage) ->
                j.put("start", passage.span().start())
                    .put("end", passage.span().end())
                    .put("text", passage.text())
                    .spans("matches", passage.matches(), UTF16));
  }

  private static void article(Json json, ArticleSummary article) {
    json.put("id", article.id())
        .put("title", article.title())
        .put("published", article.published().toString())
        .put("publisher", article.publisher())
        .put("url", article.url())
        .strings("topics", article.topics().stream().map(Topic::label).toList());
  }
}
