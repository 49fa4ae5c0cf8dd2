package dev.quotidian.opensearch.mapping;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a field of the schema is in OpenSearch. */
enum FieldType {
  /** Running text: positions, and the length for BM25. */
  TEXT("text", true, false) {
    @Override
    Map<String, Object> mapping(int positionGap) {
      return text("positions", true, positionGap);
    }
  },
  /** Text with positions, of which the length does not count. */
  NAMES("text", true, false) {
    @Override
    Map<String, Object> mapping(int positionGap) {
      return text("positions", false, positionGap);
    }
  },
  /** The words around a quotation: how often counts, the length does not. */
  CONTEXT("text", true, false) {
    @Override
    Map<String, Object> mapping(int positionGap) {
      Map<String, Object> mapping = text("positions", true, positionGap);
      mapping.put("similarity", ClusterMapping.CONTEXT_SIMILARITY);
      return mapping;
    }
  },
  /** Words without positions. */
  WORDS("text", true, false) {
    @Override
    Map<String, Object> mapping(int positionGap) {
      return text("docs", false, positionGap);
    }
  },
  /** One term, which is searched. */
  KEYWORD("keyword", true, false),
  /** One value, which is searched and ordered by. */
  ID("keyword", true, true),
  /** One value, which is counted. */
  VALUE("keyword", false, true),
  /** A whole number, which is searched and ordered by. */
  NUMBER("long", true, true),
  /** A whole number, which is read. */
  COLUMN("long", false, true),
  /** A number, which is searched and ordered by. */
  DECIMAL("double", true, true),
  /** A number, which is added up. */
  WEIGHT("double", false, true),
  /** A range of days, counted from 1970-01-01. */
  INTERVAL("long_range", true, false),
  /** Bytes, which only the source has. */
  BINARY("binary", false, false) {
    @Override
    Map<String, Object> mapping(int positionGap) {
      return new LinkedHashMap<>(Map.of("type", "binary", "doc_values", false));
    }
  };

  private final String type;
  private final boolean indexed;
  private final boolean column;

  FieldType(String type, boolean indexed, boolean column) {
    this.type = type;
    this.indexed = indexed;
    this.column = column;
  }

  /** Its entry of the mapping. */
  Map<String, Object> mapping(int positionGap) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    mapping.put("type", type);
    mapping.put("index", indexed);
    mapping.put("doc_values", column);
    return mapping;
  }

  private static Map<String, Object> text(String options, boolean norms, int positionGap) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    mapping.put("type", "text");
    mapping.put("analyzer", ClusterMapping.ANALYZER);
    mapping.put("index_options", options);
    mapping.put("norms", norms);
    if (options.equals("positions")) {
      mapping.put("position_increment_gap", positionGap);
    }
    return mapping;
  }
}
