package dev.quotidian.json;

import dev.quotidian.article.json.JsonMembers;
import dev.quotidian.article.json.JsonObjects;
import dev.quotidian.article.json.JsonPrinter;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.json.QueryJson;
import dev.quotidian.query.suggest.Correction;
import dev.quotidian.query.suggest.Suggestion;
import dev.quotidian.query.suggest.SuggestionKind;
import dev.quotidian.query.suggest.Suggestions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The members of suggestions and corrections. The query string follows from the criterion, and is
 * not read.
 */
final class SuggestionMembers {
  private static final String ARTICLES = "articles";
  private static final String QUOTATIONS = "quotations";

  private SuggestionMembers() {}

  static Map<String, Object> written(Suggestions suggestions) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(
        "suggestions", suggestions.suggestions().stream().map(SuggestionMembers::written).toList());
    out.put("partial", suggestions.partial());
    return out;
  }

  static Map<String, Object> written(Suggestion suggestion) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", suggestion.kind());
    out.put("text", suggestion.text());
    out.put("post", suggestion.post());
    out.put("count", suggestion.count());
    out.put("newest", suggestion.newest().toString());
    out.put("query", suggestion.query());
    write(suggestion.target(), out);
    return out;
  }

  static Map<String, Object> written(Correction correction) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("asked", correction.asked());
    out.put("replacement", correction.replacement());
    out.put("hits", correction.hits());
    out.put("query", correction.query());
    write(correction.target(), out);
    return out;
  }

  private static void write(SearchTarget target, Map<String, Object> out) {
    out.put("finds", finds(target));
    out.put("criterion", JsonObjects.parse(criterion(target)));
  }

  private static String finds(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Articles articles -> ARTICLES;
      case SearchTarget.Quotations quotations -> QUOTATIONS;
    };
  }

  private static String criterion(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Articles articles -> QueryJson.writeArticles(articles.criterion());
      case SearchTarget.Quotations quotations -> QueryJson.writeQuotations(quotations.criterion());
    };
  }

  static Suggestions read(JsonMembers in) {
    return new Suggestions(
        in.objects("suggestions", SuggestionMembers::suggestion), in.truth("partial"));
  }

  static Suggestion suggestion(JsonMembers in) {
    return new Suggestion(
        in.requiredChoice("kind", SuggestionKind.class),
        in.required("text"),
        in.text("post"),
        in.largeCount("count"),
        in.day("newest"),
        target(in));
  }

  static Correction correction(JsonMembers in) {
    return new Correction(
        in.required("asked"), in.required("replacement"), target(in), in.largeCount("hits"));
  }

  private static SearchTarget target(JsonMembers in) {
    String finds = in.required("finds");
    return in.one("criterion", criterion -> target(finds, JsonPrinter.print(criterion.values())));
  }

  private static SearchTarget target(String finds, String json) {
    return switch (finds) {
      case ARTICLES -> new SearchTarget.Articles(QueryJson.readArticles(json));
      case QUOTATIONS -> new SearchTarget.Quotations(QueryJson.readQuotations(json));
      default ->
          throw new IllegalArgumentException(
              "\"finds\" is \"" + finds + "\": it must be " + ARTICLES + " or " + QUOTATIONS);
    };
  }
}
