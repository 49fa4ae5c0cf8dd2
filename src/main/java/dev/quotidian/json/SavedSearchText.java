package dev.quotidian.json;

import dev.quotidian.article.json.JsonObjects;
import dev.quotidian.article.json.JsonPrinter;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.json.QueryJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A saved search as {@link QueryJson} writes it, with what people look for beside it: its name,
 * what it finds, and its query string. These three follow from the rest, and are not read.
 */
final class SavedSearchText {
  private static final List<String> BESIDE = List.of("name", "finds", "query");

  private SavedSearchText() {}

  static String written(SavedSearch search) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", search.name());
    out.put("finds", finds(search.criterion()));
    out.put("query", search.query());
    out.putAll(JsonObjects.parse(QueryJson.write(search)));
    return JsonPrinter.print(out);
  }

  private static String finds(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Articles articles -> "articles";
      case SearchTarget.Quotations quotations -> "quotations";
    };
  }

  static SavedSearch read(String json) {
    Map<String, Object> in = JsonObjects.parse(json);
    in.keySet().removeAll(BESIDE);
    return QueryJson.readSavedSearch(JsonPrinter.print(in));
  }
}
