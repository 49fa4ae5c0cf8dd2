package dev.quotidian.ingest.json;

import dev.quotidian.article.Article;
import dev.quotidian.article.Published;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of an article: those of any line of JSON Lines, but exact. */
final class ArticleMembers {
  private ArticleMembers() {}

  static Map<String, Object> written(Article article) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", article.id());
    members.put("published", article.published().toString());
    members.put("zone", article.published().zone().getId());
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
        published(in),
        in.text("title"),
        in.texts("authors"),
        in.text("publisher"),
        in.text("url"),
        in.texts("topics"),
        in.text("language"),
        in.object("fields").map(fields -> FieldValues.read(fields.values())).orElse(Map.of()));
  }

  /** A time with its offset, or a day; both counted in a zone. */
  private static Published published(JsonMembers in) {
    String published = in.required("published");
    ZoneId zone = ZoneId.of(in.required("zone"));
    return published.indexOf('T') < 0
        ? Published.on(LocalDate.parse(published), zone)
        : Published.at(OffsetDateTime.parse(published).toInstant(), zone);
  }
}
