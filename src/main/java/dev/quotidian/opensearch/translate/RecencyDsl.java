package dev.quotidian.opensearch.translate;

import dev.quotidian.lucene.scoring.RecencyDecayQuery;
import dev.quotidian.opensearch.mapping.ClusterFields;
import java.util.List;
import java.util.Map;

/** Scores that are halved with the age of the document. */
final class RecencyDsl {
  private RecencyDsl() {}

  /** What is later than the day has its whole score. */
  static Map<String, Object> of(RecencyDecayQuery decay, Map<String, Object> query) {
    Map<String, Object> halved =
        Map.of(
            ClusterFields.name(decay.dayField()),
            Map.of("origin", decay.asOf(), "scale", decay.recency().halfLifeDays(), "decay", 0.5));
    return Map.of(
        "function_score",
        Map.of(
            "query",
            query,
            "functions",
            List.of(
                Map.of(
                    "filter",
                    QueryDsl.range(decay.dayField(), Map.of("lte", decay.asOf())),
                    "exp",
                    halved)),
            "boost_mode",
            "multiply"));
  }
}
