package dev.quotidian.json;

import dev.quotidian.article.json.JsonMembers;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.result.ExpandedWord;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.Total;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The members of a page of hits. */
final class PageMembers {
  private static final String HITS = "hits";

  private PageMembers() {}

  static <T> Map<String, Object> written(
      Hits<T> page, Function<? super T, Map<String, Object>> hit) {
    return written(page, HITS, hit);
  }

  /** The same with another key for the hits. */
  static <T> Map<String, Object> written(
      Hits<T> page, String key, Function<? super T, Map<String, Object>> hit) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("total", total(page.total()));
    out.put("next", page.next().map(Cursor::text));
    out.put("partial", page.partial());
    out.put("expansion", page.expansion().stream().map(PageMembers::word).toList());
    out.put(key, page.hits().stream().map(hit).toList());
    return out;
  }

  static Map<String, Object> total(Total total) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("count", total.count());
    out.put("exact", total.exact());
    return out;
  }

  static Total total(JsonMembers in) {
    return new Total(in.largeCount("count"), in.truth("exact"));
  }

  private static Map<String, Object> word(ExpandedWord word) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("word", word.word());
    out.put("weight", word.weight());
    return out;
  }

  static <T> Hits<T> read(JsonMembers in, Function<JsonMembers, T> hit) {
    return read(in, HITS, hit);
  }

  /** The same with another key for the hits. */
  static <T> Hits<T> read(JsonMembers in, String key, Function<JsonMembers, T> hit) {
    return new Hits<>(
        in.objects(key, hit),
        in.one("total", PageMembers::total),
        in.text("next", Cursor::new),
        in.truth("partial"),
        in.objects(
            "expansion", word -> new ExpandedWord(word.required("word"), word.number("weight"))));
  }
}
