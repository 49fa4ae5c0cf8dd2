package dev.quotidian.oracle;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.oracle.OracleValues.Value;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.group.GroupKey;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.QuotationHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Groups by going through the whole list of hits. */
final class OracleGroups {
  private static final String WITHOUT = "";
  private static final String KEY_ENDS = "\0";

  private final Map<String, AnnotatedArticle> articles;

  /** Of articles by id. */
  OracleGroups(Map<String, AnnotatedArticle> articles) {
    this.articles = articles;
  }

  List<Groups.Group<ArticleHit>> ofArticles(List<ArticleHit> hits, GroupKey key, int best) {
    return grouped(hits, best, hit -> values(article(hit.article().id()), key));
  }

  List<Groups.Group<QuotationHit>> ofQuotations(List<QuotationHit> hits, GroupKey key, int best) {
    return grouped(
        hits,
        best,
        hit -> values(new Oracle.Place(article(hit.article().id()), hit.number()), key));
  }

  private AnnotatedArticle article(String id) {
    return Optional.ofNullable(articles.get(id)).orElseThrow();
  }

  private static Set<Value> values(AnnotatedArticle article, GroupKey key) {
    return switch (key) {
      case GroupKey.ByArticle by -> throw new IllegalArgumentException(by.label());
      case GroupKey.ByField by -> OracleValues.values(article, by.field());
    };
  }

  private static Set<Value> values(Oracle.Place place, GroupKey key) {
    return switch (key) {
      case GroupKey.ByArticle by ->
          Set.of(
              new Value(
                  place.in().article().id(),
                  place.in().article().title().orElse(place.in().article().id()),
                  0));
      case GroupKey.ByField by -> OracleValues.values(place, by.field());
    };
  }

  /** The groups of hits, each where its first hit is; of one hit, by what they have in common. */
  private static <H> List<Groups.Group<H>> grouped(
      List<H> hits, int best, Function<H, Set<Value>> values) {
    Map<String, List<H>> members = new LinkedHashMap<>();
    Map<Value, Long> forms = new HashMap<>();
    for (H hit : hits) {
      Map<String, H> own = new TreeMap<>();
      for (Value value : values.apply(hit)) {
        forms.merge(value, 1L, Long::sum);
        own.put(value.group(), hit);
      }
      (own.isEmpty() ? Map.of(WITHOUT, hit) : own)
          .forEach((group, one) -> members.computeIfAbsent(group, g -> new ArrayList<>()).add(one));
    }
    return members.entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue(), best, forms))
        .toList();
  }

  private static <H> Groups.Group<H> group(
      String group, List<H> hits, int best, Map<Value, Long> forms) {
    List<H> first = hits.stream().limit(best).toList();
    return group.equals(WITHOUT)
        ? new Groups.Group<>(Optional.empty(), "", hits.size(), first)
        : new Groups.Group<>(
            Optional.of(group.split(KEY_ENDS, 2)[0]),
            OracleValues.bestForm(group, forms),
            hits.size(),
            first);
  }

  /** Any key that quotations may have. */
  static List<GroupKey> keys() {
    List<GroupKey> keys = new ArrayList<>(List.of(GroupKey.ARTICLE));
    FacetField.standard().stream()
        .map(GroupKey::of)
        .sorted(Comparator.comparing(GroupKey::label))
        .forEach(keys::add);
    keys.add(GroupKey.of(FacetField.own("section")));
    return keys;
  }
}
