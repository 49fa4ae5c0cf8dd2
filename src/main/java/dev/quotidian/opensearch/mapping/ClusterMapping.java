package dev.quotidian.opensearch.mapping;

import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.index.Schema;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.field.OwnFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/**
 * What an index is made with: its settings and its mapping. Safe for use by many threads.
 *
 * <p>A document has no more of a source than is read again: record, body, anchors and annotators of
 * an article. All else of an article is in its record; a new index is made by reading articles, not
 * by copying documents. Quotations are documents of their own, not nested in that of their article,
 * since what is nested can neither be a hit, nor be sorted and paged, nor have facets of its own.
 * An article and its quotations are in one shard, by their routing, so that one can be found by the
 * other.
 */
public final class ClusterMapping {
  /** The analyser of all texts, which takes {@link EncodedTokens} apart. */
  public static final String ANALYZER = "encoded_tokens";

  /** The similarity of {@link ClusterFields#CONTEXT_WORDS}: BM25 whatever the length. */
  static final String CONTEXT_SIMILARITY = "context";

  /** Raised with each change of the mapping that {@link Schema#VERSION} does not tell of. */
  public static final int VERSION = 1;

  /** The key in {@code _meta} under which the versions stand. */
  public static final String META = "quotidian";

  /** In {@link #META}: {@link Schema#VERSION}. */
  public static final String META_SCHEMA = "schema";

  /** In {@link #META}: {@link #VERSION}. */
  public static final String META_MAPPING = "mapping";

  /** In {@link #META}: the archive's own fields, as {@link OwnFields#toString} prints them. */
  public static final String META_FIELDS = "fields";

  /** A page ends with the hit before, or with one more, which tells whether there are more. */
  private static final int MAX_RESULT_WINDOW = QueryLimits.MAX_RESULT_WINDOW + 1;

  /** Of the patterns by which values of facets are picked. */
  public static final int MAX_REGEX_LENGTH = 100_000;

  private static final double K1 = 1.8;
  private static final double B = 0.65;
  private static final int MAX_ENCODED_LENGTH = 1 << 20; // of the tokens of one position

  private ClusterMapping() {}

  /** The settings of an index that is made. What is added is found after a refresh, not before. */
  public static Map<String, Object> settings(ClusterSettings archive) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("number_of_shards", archive.shards());
    settings.put("number_of_replicas", archive.replicas());
    settings.put(
        "refresh_interval",
        archive.archive().refreshEvery().map(every -> every.toMillis() + "ms").orElse("-1"));
    settings.put("mapping.total_fields.limit", 2_000);
    settings.put("max_result_window", MAX_RESULT_WINDOW);
    settings.put("merge.policy.expunge_deletes_allowed", 0); // purging leaves nothing
    settings.put("max_regex_length", MAX_REGEX_LENGTH);
    settings.put("similarity", similarities());
    settings.put("analysis", analysis());
    return Map.of("index", settings);
  }

  private static Map<String, Object> similarities() {
    return Map.of(
        "default",
        Map.of("type", "BM25", "k1", K1, "b", B),
        CONTEXT_SIMILARITY,
        Map.of("type", "BM25", "k1", K1, "b", 0));
  }

  private static Map<String, Object> analysis() {
    return Map.of(
        "tokenizer",
        Map.of("positions", Map.of("type", "whitespace", "max_token_length", MAX_ENCODED_LENGTH)),
        "filter",
        Map.of(
            "same_position",
            Map.of(
                "type",
                "pattern_capture",
                "preserve_original",
                false,
                "patterns",
                List.of("([^" + EncodedTokens.SAME_POSITION + "]+)")),
            "no_token",
            Map.of("type", "stop", "stopwords", List.of(EncodedTokens.NO_TOKEN))),
        "analyzer",
        Map.of(
            ANALYZER,
            Map.of(
                "type",
                "custom",
                "tokenizer",
                "positions",
                "filter",
                List.of("same_position", "no_token"))));
  }

  /** The mapping of an index with fields of its own. */
  public static Map<String, Object> mappings(OwnFields own) {
    Map<String, Object> mappings = new LinkedHashMap<>();
    mappings.put("dynamic", "strict");
    mappings.put("_routing", Map.of("required", true));
    mappings.put("_source", Map.of("includes", source()));
    mappings.put("_meta", Map.of(META, meta(own)));
    mappings.put("properties", properties(own));
    return mappings;
  }

  private static List<String> source() {
    return List.of(
        ClusterFields.name(Schema.RECORD),
        ClusterFields.name(Schema.BODY_TEXT),
        ClusterFields.name(Schema.BODY_ANCHORS),
        ClusterFields.name(Schema.ANNOTATORS),
        ClusterFields.QUOTATIONS,
        ClusterFields.BLOB,
        ClusterFields.BLOB_PARTS,
        ClusterFields.BLOB_CHANGE);
  }

  private static Map<String, Object> meta(OwnFields own) {
    return Map.of(META_SCHEMA, Schema.VERSION, META_MAPPING, VERSION, META_FIELDS, own.toString());
  }

  private static Map<String, Object> properties(OwnFields own) {
    Map<String, Object> properties = new LinkedHashMap<>();
    try (Analyzer analyzer = Schema.analyzer()) {
      ClusterFields.ofSchema(own)
          .forEach(
              (field, type) ->
                  properties.put(
                      ClusterFields.name(field),
                      type.mapping(analyzer.getPositionIncrementGap(field))));
    }
    CountedColumns.mapped(own)
        .forEach((field, type) -> properties.put(field, type.mapping(Schema.POSITION_GAP)));
    properties.put(ClusterFields.CONTEXT_WORDS, FieldType.CONTEXT.mapping(Schema.POSITION_GAP));
    properties.put(ClusterFields.QUOTATIONS, FieldType.COLUMN.mapping(0));
    properties.put(ClusterFields.BLOB, FieldType.BINARY.mapping(0));
    properties.put(ClusterFields.BLOB_PARTS, Map.of("type", "object", "enabled", false));
    properties.put(ClusterFields.BLOB_CHANGE, Map.of("type", "object", "enabled", false));
    properties.put(
        ClusterFields.JOIN,
        Map.of(
            "type",
            "join",
            "relations",
            Map.of(ClusterFields.ARTICLE, ClusterFields.QUOTATION),
            "eager_global_ordinals",
            true));
    return properties;
  }
}
