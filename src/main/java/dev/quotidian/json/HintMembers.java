package dev.quotidian.json;

import dev.quotidian.article.json.JsonMembers;
import dev.quotidian.article.json.JsonObjects;
import dev.quotidian.article.json.JsonPrinter;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.json.QueryJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The members of hints. The query string follows from the search, and is not read. */
final class HintMembers {
  private HintMembers() {}

  static Map<String, Object> ofArticles(SearchHint<ArticleSearch> hint) {
    return written(hint, hint.search().criterion(), QueryJson.write(hint.search()));
  }

  static Map<String, Object> ofQuotations(SearchHint<QuotationSearch> hint) {
    return written(hint, hint.search().criterion(), QueryJson.write(hint.search()));
  }

  private static Map<String, Object> written(SearchHint<?> hint, Object query, String search) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", hint.kind());
    out.put("asked", hint.asked());
    out.put("instead", hint.instead());
    out.put("total", PageMembers.total(hint.total()));
    out.put("query", query.toString());
    out.put("search", JsonObjects.parse(search));
    return out;
  }

  static SearchHint<ArticleSearch> ofArticles(JsonMembers in) {
    return read(in, QueryJson::readArticleSearch);
  }

  static SearchHint<QuotationSearch> ofQuotations(JsonMembers in) {
    return read(in, QueryJson::readQuotationSearch);
  }

  private static <S> SearchHint<S> read(JsonMembers in, Function<String, S> search) {
    return new SearchHint<>(
        in.requiredChoice("kind", SearchHint.Kind.class),
        in.required("asked"),
        in.required("instead"),
        in.one("search", asked -> search.apply(JsonPrinter.print(asked.values()))),
        in.one("total", PageMembers::total));
  }
}
