package dev.quotidian.opensearch.translate;

import dev.quotidian.lucene.translate.ProximityQuery;
import dev.quotidian.lucene.translate.ProximityQuery.Window;
import dev.quotidian.opensearch.mapping.ClusterFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words near each other, as intervals of OpenSearch. */
final class ProximityDsl {
  private static final String NOWHERE = "\u0004"; // which no term has

  private ProximityDsl() {}

  static Map<String, Object> of(ProximityQuery query) {
    List<Map<String, Object>> windows = query.windows().stream().map(ProximityDsl::of).toList();
    return Map.of("intervals", Map.of(ClusterFields.name(query.field()), any(windows)));
  }

  private static Map<String, Object> of(Window window) {
    List<Map<String, Object>> parts = new ArrayList<>();
    for (int i = 0; i < window.parts().size(); i++) {
      parts.add(part(window.parts().get(i), i));
    }
    return Map.of(
        "all_of",
        Map.of("ordered", window.isOrdered(), "max_gaps", window.within(), "intervals", parts));
  }

  /**
   * With a harmless filter of its own: where two sources are equal, Lucene's ordered intervals
   * count repetitions of one, and miss some of those of a phrase.
   */
  private static Map<String, Object> part(Set<List<String>> spellings, int number) {
    List<Map<String, Object>> phrases =
        spellings.stream().map(terms -> phrase(terms, Map.of())).toList();
    String nowhere = NOWHERE.repeat(number + 1);
    Map<String, Object> filter =
        Map.of("filter", Map.of("not_containing", phrase(List.of(nowhere), Map.of())));
    return phrases.size() == 1
        ? phrase(spellings.iterator().next(), filter)
        : Map.of("any_of", merged(Map.of("intervals", phrases), filter));
  }

  private static Map<String, Object> phrase(List<String> terms, Map<String, Object> more) {
    return Map.of(
        "match",
        merged(
            Map.of(
                "query",
                QueryDsl.encoded(terms.stream().map(List::of).toList()),
                "max_gaps",
                0,
                "ordered",
                true),
            more));
  }

  private static Map<String, Object> any(List<Map<String, Object>> intervals) {
    return intervals.size() == 1
        ? intervals.getFirst()
        : Map.of("any_of", Map.of("intervals", intervals));
  }

  private static Map<String, Object> merged(Map<String, Object> one, Map<String, Object> other) {
    Map<String, Object> all = new LinkedHashMap<>(one);
    all.putAll(other);
    return all;
  }
}
