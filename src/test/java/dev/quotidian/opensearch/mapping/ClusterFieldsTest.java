package dev.quotidian.opensearch.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.index.DocumentBuilder;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.taxonomy.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.IndexableFieldType;
import org.junit.jupiter.api.Test;

/** The mapping has the fields that documents have, and of the same types. */
final class ClusterFieldsTest {
  private static final int ARTICLES = 300;

  /** What documents of many articles say of each field. */
  private static Map<String, Set<FieldType>> emitted() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("ClusterFieldsTest: replay with -Dquotidian.seed=" + seed);
    RandomArticles articles = new RandomArticles(new Random(seed));
    Map<String, Set<FieldType>> types = new TreeMap<>();
    for (int i = 0; i < ARTICLES; i++) {
      for (Document document : documents(articles.next("article " + i))) {
        for (IndexableField field : document) {
          types.computeIfAbsent(field.name(), name -> new TreeSet<>()).add(type(field));
        }
      }
    }
    return types;
  }

  private static List<Document> documents(AnnotatedArticle annotated) {
    return DocumentBuilder.of(
        annotated.article(),
        annotated.annotations(),
        annotated.annotators(),
        Taxonomy.iptcMediaTopics(),
        OwnFieldSamples.FIELDS,
        LanguageAnalyzers.of(Schema.analyzer()),
        List.of());
  }

  private static FieldType type(IndexableField field) {
    IndexableFieldType type = field.fieldType();
    if (field instanceof LongRange) {
      return FieldType.INTERVAL;
    }
    return switch (type.docValuesType()) {
      case BINARY -> FieldType.BINARY;
      case SORTED -> FieldType.ID;
      case SORTED_SET -> FieldType.VALUE;
      case NUMERIC ->
          type.docValuesSkipIndexType() == org.apache.lucene.index.DocValuesSkipIndexType.NONE
              ? FieldType.COLUMN
              : FieldType.NUMBER;
      case SORTED_NUMERIC -> type.pointDimensionCount() == 0 ? FieldType.COLUMN : FieldType.DECIMAL;
      case NONE -> withoutColumn(type);
    };
  }

  private static FieldType withoutColumn(IndexableFieldType type) {
    assertEquals(DocValuesType.NONE, type.docValuesType());
    if (type.pointDimensionCount() > 0) {
      return FieldType.DECIMAL;
    }
    if (!type.tokenized()) {
      return FieldType.KEYWORD;
    }
    if (type.indexOptions() == IndexOptions.DOCS) {
      return FieldType.WORDS;
    }
    return type.omitNorms() ? FieldType.NAMES : FieldType.TEXT;
  }

  @Test
  void allThatDocumentsHaveIsMappedWithItsType() {
    Map<String, FieldType> mapped = ClusterFields.ofSchema(OwnFieldSamples.FIELDS);
    Map<String, Set<FieldType>> expected = new TreeMap<>();
    Map<String, Set<FieldType>> emitted = emitted();
    emitted
        .keySet()
        .forEach(
            name ->
                expected.put(name, mapped.containsKey(name) ? Set.of(mapped.get(name)) : Set.of()));
    assertEquals(expected, emitted);
  }

  /** Random articles are not labelled by rules, and have no version of annotators. */
  @Test
  void nearlyAllThatIsMappedIsInSomeDocument() {
    Set<String> unused = new TreeSet<>(ClusterFields.ofSchema(OwnFieldSamples.FIELDS).keySet());
    unused.removeAll(emitted().keySet());
    unused.removeIf(name -> name.contains(".topic.") || name.equals(Schema.ANNOTATORS));
    assertEquals(Set.of(), unused);
  }

  @Test
  void noTwoFieldsHaveOneName() {
    Set<String> fields = ClusterFields.ofSchema(OwnFieldSamples.FIELDS).keySet();
    Set<String> names = new TreeSet<>();
    fields.forEach(field -> assertTrue(names.add(ClusterFields.name(field)), field));
  }

  @Test
  void anUnderscoreIsNoDot() {
    assertEquals("a_own_my__field_value", ClusterFields.name("a.own.my_field.value"));
  }
}
