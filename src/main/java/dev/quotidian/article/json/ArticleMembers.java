package dev.quotidian.article.json;

import dev.quotidian.article.Article;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of an article: those of any line of JSON Lines, but exact. */
final class ArticleMembers {
  private ArticleMembers() {}

  static Map<String, Object> written(Article article) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", article.id());
    PublishedMembers.write(article.published(), members);
    members.put("title", article.title());
    members.put("authors", article.authors());
    members.put("publisher", article.publisher());
    members.put("url", article.url());
    members.put("topics", article.topics());
    members.put("language", article.language());
    members.put("fields", FieldValues.written(article.fields()));
    members.put("text", article.body());
    return members;
  }

  static Article read(JsonMembers in) {
    return new Article(
        in.required("id"),
        in.required("text"),
        PublishedMembers.read(in),
        in.text("title"),
        in.texts("authors"),
        in.text("publisher"),
        in.text("url"),
        in.texts("topics"),
        in.text("language"),
        in.object("fields").map(fields -> FieldValues.read(fields.values())).orElse(Map.of()));
  }
}
