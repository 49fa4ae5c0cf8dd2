package dev.quotidian.opensearch.mapping;

import dev.quotidian.index.Schema;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * Lucene documents as members of JSON objects, field by field, by the type that each field has.
 * Safe for use by many threads.
 */
public final class DocumentJson {
  private static final Analyzer ANALYZER = Schema.analyzer();
  private static final String LONG_SUFFIX = Schema.longValue("");

  private DocumentJson() {}

  /** The members of a document. */
  public static Map<String, Object> of(Document document) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (IndexableField field : document) {
      String column = column(field.name());
      value(column, field).ifPresent(value -> add(members, ClusterFields.name(column), value));
    }
    return members;
  }

  /** In JSON a value is as long as it is: one that is too long for a column too. */
  private static String column(String name) {
    return name.endsWith(LONG_SUFFIX)
        ? name.substring(0, name.length() - LONG_SUFFIX.length())
        : name;
  }

  private static void add(Map<String, Object> members, String name, Object value) {
    members.merge(name, value, DocumentJson::appended);
  }

  @SuppressWarnings("unchecked") // lists are made here alone
  private static Object appended(Object before, Object value) {
    if (before instanceof List<?> list) {
      ((List<Object>) list).add(value);
      return list;
    }
    return new ArrayList<>(List.of(before, value));
  }

  private static Optional<Object> value(String name, IndexableField field) {
    if (field instanceof LongRange range) {
      return Optional.of(Map.of("gte", range.getMin(0), "lte", range.getMax(0)));
    }
    if (field instanceof DoubleField decimal) { // it has the bits of its column
      return Optional.of(NumericUtils.sortableLongToDouble(decimal.numericValue().longValue()));
    }
    if (field.numericValue() != null) {
      return Optional.of(field.numericValue());
    }
    if (field.fieldType().tokenized() && field.fieldType().indexOptions() != IndexOptions.NONE) {
      return tokens(name, text(field));
    }
    BytesRef bytes = field.binaryValue();
    return bytes == null
        ? Optional.of(text(field))
        : Optional.of(isText(field) ? bytes.utf8ToString() : base64(bytes));
  }

  /** A text that only makes a column dense is left out; one without a word has its position gap. */
  private static Optional<Object> tokens(String name, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(EncodedTokens.of(ANALYZER, name, text));
  }

  private static String text(IndexableField field) {
    return Objects.requireNonNull(field.stringValue(), field.name());
  }

  /** Terms and facet values are texts; what is only stored is bytes. */
  private static boolean isText(IndexableField field) {
    return switch (field.fieldType().docValuesType()) {
      case SORTED, SORTED_SET -> true;
      case BINARY, NUMERIC, SORTED_NUMERIC -> false;
      case NONE -> field.fieldType().indexOptions() != IndexOptions.NONE;
    };
  }

  private static String base64(BytesRef bytes) {
    byte[] copy = BytesRef.deepCopyOf(bytes).bytes;
    return Base64.getEncoder().encodeToString(copy);
  }
}
