package dev.quotidian.json;

import dev.quotidian.article.json.JsonMembers;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.Facets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of facets. */
final class FacetMembers {
  private FacetMembers() {}

  static Map<String, Object> written(Facets facets) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("facets", facets.facets().stream().map(FacetMembers::written).toList());
    out.put("partial", facets.partial());
    return out;
  }

  static Map<String, Object> written(Facet facet) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("field", facet.field().toString());
    out.put("counts", facet.counts().stream().map(FacetMembers::count).toList());
    out.put("distinct", facet.distinct());
    out.put("exact", facet.exact());
    return out;
  }

  private static Map<String, Object> count(Facet.Count count) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("value", count.value());
    out.put("count", count.count());
    return out;
  }

  static Facets read(JsonMembers in) {
    return new Facets(in.objects("facets", FacetMembers::facet), in.truth("partial"));
  }

  static Facet facet(JsonMembers in) {
    return new Facet(
        FacetField.parse(in.required("field")),
        in.objects(
            "counts", count -> new Facet.Count(count.required("value"), count.largeCount("count"))),
        in.count("distinct"),
        in.truth("exact"));
  }
}
