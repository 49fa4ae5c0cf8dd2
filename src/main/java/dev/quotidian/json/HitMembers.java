package dev.quotidian.json;

import dev.quotidian.article.Span;
import dev.quotidian.article.Topic;
import dev.quotidian.article.json.DateMembers;
import dev.quotidian.article.json.EntityMembers;
import dev.quotidian.article.json.FieldValues;
import dev.quotidian.article.json.JsonMembers;
import dev.quotidian.article.json.PublishedMembers;
import dev.quotidian.article.json.QuotationMembers;
import dev.quotidian.article.json.SpanMembers;
import dev.quotidian.article.json.TopicMembers;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.result.QuotationHit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of hits. {@code text}, {@code title_matches} and the {@code topics} of an article
 * follow from others, and are not read.
 */
final class HitMembers {
  private static final String MORE_ARTICLES = "more_articles";

  private HitMembers() {}

  static Map<String, Object> written(QuotationHit hit) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("text", hit.text());
    out.put("pieces", hit.pieces());
    out.put("number", hit.number());
    out.putAll(QuotationMembers.written(hit.quotation(), hit.about()));
    out.put("about", hit.about().stream().map(EntityMembers::entity).toList());
    out.put("mentioned", hit.mentioned().stream().map(DateMembers::written).toList());
    tail(hit.score(), hit.article(), hit.passages(), out);
    hit.context().ifPresent(context -> out.put("context", passage(context)));
    if (hit.moreArticles() > 0) {
      out.put(MORE_ARTICLES, hit.moreArticles());
    }
    return out;
  }

  static Map<String, Object> written(ArticleHit hit) {
    Map<String, Object> out = new LinkedHashMap<>();
    tail(hit.score(), hit.article(), hit.passages(), out);
    out.put("title", hit.title().map(HitMembers::passage));
    hit.title().ifPresent(title -> out.put("title_matches", SpanMembers.pairs(title.matches())));
    return out;
  }

  private static void tail(
      double score,
      ArticleSummary article,
      List<HighlightedPassage> passages,
      Map<String, Object> out) {
    out.put("score", score);
    out.put("article", article(article));
    out.put("passages", passages.stream().map(HitMembers::passage).toList());
  }

  private static Map<String, Object> passage(HighlightedPassage passage) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("start", passage.span().start());
    out.put("end", passage.span().end());
    out.put("text", passage.text());
    out.put("matches", SpanMembers.pairs(passage.matches()));
    return out;
  }

  static Map<String, Object> article(ArticleSummary article) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", article.id());
    out.put("title", article.title());
    PublishedMembers.write(article.published(), out);
    out.put("publisher", article.publisher());
    out.put("url", article.url());
    out.put("topics", article.topics().stream().map(Topic::label).toList());
    out.put("topic_labels", article.topics().stream().map(TopicMembers::written).toList());
    if (!article.fields().isEmpty()) {
      out.put("fields", FieldValues.written(article.fields()));
    }
    return out;
  }

  static QuotationHit quotation(JsonMembers in) {
    return new QuotationHit(
        in.one("article", HitMembers::article),
        in.count("number"),
        QuotationMembers.read(in),
        in.objects("about", EntityMembers::entity),
        in.texts("pieces"),
        in.number("score"),
        in.objects("passages", HitMembers::passage),
        in.objects("mentioned", DateMembers::read),
        in.object("context").map(context -> context.as(HitMembers::passage)),
        in.optionalCount(MORE_ARTICLES).orElse(0));
  }

  static ArticleHit articleHit(JsonMembers in) {
    return new ArticleHit(
        in.one("article", HitMembers::article),
        in.number("score"),
        in.objects("passages", HitMembers::passage),
        in.object("title").map(title -> title.as(HitMembers::passage)));
  }

  private static HighlightedPassage passage(JsonMembers in) {
    return new HighlightedPassage(
        new Span(in.count("start"), in.count("end")), in.required("text"), in.spans("matches"));
  }

  static ArticleSummary article(JsonMembers in) {
    return new ArticleSummary(
        in.required("id"),
        in.text("title"),
        in.text("publisher"),
        in.text("url"),
        PublishedMembers.read(in),
        in.objects("topic_labels", TopicMembers::read),
        in.object("fields").map(fields -> FieldValues.read(fields.values())).orElse(Map.of()));
  }
}
