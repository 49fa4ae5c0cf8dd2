package dev.quotidian.opensearch.mapping;

import dev.quotidian.article.Topic;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.Schema;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields of an index in a cluster: those of {@link Schema}, under other names, and a few that
 * only a cluster needs. Safe for use by many threads.
 */
public final class ClusterFields {
  /** Of all documents: article or quotation, and of which article; the join of the two. */
  public static final String JOIN = "join";

  /** The value of {@link #JOIN} in articles. */
  public static final String ARTICLE = "article";

  /** The value of {@link #JOIN} in quotations. */
  public static final String QUOTATION = "quotation";

  /**
   * Text, of quotations: the words of the sentences around, and after them each word of the
   * headline, once. An embedded archive looks them up in the body; a cluster cannot.
   */
  public static final String CONTEXT_WORDS = "q_context_words";

  /** In the source of articles: how many quotations there are. */
  public static final String QUOTATIONS = "a_quotations";

  /** In the source of what is stored beside the articles: bytes. */
  public static final String BLOB = "blob_bytes";

  /** In its source: in how many further documents the bytes are; 0 where they are here. */
  public static final String BLOB_PARTS = "blob_parts";

  /** In its source: a word that is new with each change. */
  public static final String BLOB_CHANGE = "blob_change";

  private ClusterFields() {}

  /**
   * The name of a field of the schema: a dot would make an object of it.
   *
   * @param field its name in {@link Schema}
   */
  public static String name(String field) {
    return field.replace("_", "__").replace('.', '_');
  }

  /** The fields that have running text or names, by their names in {@link Schema}. */
  public static Set<String> ofTexts(OwnFields own) {
    Set<String> texts = new HashSet<>();
    ofSchema(own)
        .forEach(
            (field, type) -> {
              if (type == FieldType.TEXT || type == FieldType.NAMES || type == FieldType.WORDS) {
                texts.add(field);
              }
            });
    return texts;
  }

  /** All fields of {@link Schema}, by their names there. */
  static Map<String, FieldType> ofSchema(OwnFields own) {
    Map<String, FieldType> fields = new LinkedHashMap<>();
    put(fields, FieldType.KEYWORD, Schema.ARTICLE.all().field(), Schema.block("").field());
    put(fields, FieldType.NUMBER, Schema.PUBLISHED);
    ofArticles(fields);
    ofQuotations(fields);
    for (Schema schema : List.of(Schema.ARTICLE, Schema.QUOTATION)) {
      ofBoth(fields, schema);
      own.list().forEach(field -> own(fields, schema, field));
    }
    return fields;
  }

  private static void put(Map<String, FieldType> fields, FieldType type, String... names) {
    for (String name : names) {
      fields.put(name, type);
    }
  }

  private static void ofArticles(Map<String, FieldType> fields) {
    put(fields, FieldType.BINARY, Schema.RECORD, Schema.BODY_TEXT, Schema.BODY_ANCHORS);
    put(fields, FieldType.COLUMN, Schema.ANNOTATORS);
    text(fields, Schema.TITLE, Schema.LEAD, Schema.BODY);
    put(fields, FieldType.NAMES, Schema.AUTHOR);
  }

  private static void ofQuotations(Map<String, FieldType> fields) {
    text(fields, Schema.CONTENT);
    put(fields, FieldType.NAMES, Schema.SPEAKER, Schema.ROLE, Schema.AFFILIATION);
    put(fields, FieldType.KEYWORD, Schema.SPEAKER_NAME, Schema.SPEAKER_KEY, Schema.SOURCE_TYPE);
    put(fields, FieldType.KEYWORD, Schema.KIND, Schema.ACT, Schema.LIKELY);
    put(fields, FieldType.DECIMAL, Schema.CONFIDENCE);
    put(fields, FieldType.COLUMN, Schema.CONFIDENCE_PARTS, Schema.COPIES, Schema.CONTEXT);
    put(fields, FieldType.COLUMN, Schema.TO_ARTICLE);
    put(fields, FieldType.NUMBER, Schema.NUMBER);
    put(fields, FieldType.INTERVAL, Schema.SAID);
  }

  private static void text(Map<String, FieldType> fields, String... names) {
    for (String name : names) {
      put(fields, FieldType.TEXT, name);
      put(fields, FieldType.WORDS, Schema.unstemmed(name));
    }
  }

  private static void ofBoth(Map<String, FieldType> fields, Schema schema) {
    put(fields, FieldType.ID, schema.id());
    put(fields, FieldType.NUMBER, schema.publishedDay());
    put(fields, FieldType.COLUMN, schema.timed(), schema.mentionedDays(), schema.saidDays());
    put(fields, FieldType.INTERVAL, schema.mentioned());
    put(fields, FieldType.KEYWORD, schema.topic(), schema.publisher(), schema.language());
    put(fields, FieldType.NAMES, schema.about());
    for (Topic.Origin origin : Topic.Origin.values()) {
      put(fields, FieldType.KEYWORD, schema.topic(origin));
    }
    facets().forEach(facet -> put(fields, FieldType.VALUE, schema.value(facet)));
  }

  private static Stream<String> facets() {
    return Stream.concat(
        Stream.of(
            FacetValues.SPEAKER,
            FacetValues.UNNAMED,
            FacetValues.ROLE,
            FacetValues.AFFILIATION,
            FacetValues.TOPIC,
            FacetValues.TOPIC_CODE,
            FacetValues.PUBLISHER,
            FacetValues.KIND,
            FacetValues.ABOUT,
            FacetValues.ACT,
            FacetValues.SOURCE),
        Stream.of(Topic.Origin.values()).map(FacetValues::topics));
  }

  private static void own(Map<String, FieldType> fields, Schema schema, OwnField field) {
    switch (field.type()) {
      case KEYWORD -> {
        put(fields, FieldType.KEYWORD, schema.own(field));
        put(fields, FieldType.VALUE, schema.ownValue(field));
      }
      case NUMBER -> put(fields, FieldType.DECIMAL, schema.own(field));
      case DATE -> {
        put(fields, FieldType.INTERVAL, schema.own(field));
        put(fields, FieldType.COLUMN, schema.ownDays(field));
      }
      case TEXT -> {
        if (schema.equals(Schema.ARTICLE)) {
          text(fields, schema.own(field));
        }
      }
    }
  }
}
