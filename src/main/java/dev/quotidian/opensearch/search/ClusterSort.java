package dev.quotidian.opensearch.search;

import dev.quotidian.lucene.search.HitSort;
import dev.quotidian.opensearch.mapping.ClusterFields;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.SortedSetSortField;

/**
 * An order of hits as a cluster sorts: that of an embedded archive, key by key. The last keys are
 * the article's id and the number of the quotation. Immutable.
 */
public record ClusterSort(List<SortField> fields) implements Comparator<FoundHit> {
  /** Behind all texts; a cluster tells of a key that is missing by null otherwise. */
  private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

  /** That of a sort. */
  public static ClusterSort of(HitSort sort) {
    return new ClusterSort(Arrays.asList(sort.sort().getSort()));
  }

  /** The place of the score among the keys; -1 where it is none. */
  public int scoreAt() {
    return fields.indexOf(SortField.FIELD_SCORE);
  }

  /** Whether the score comes first. */
  boolean isByScore() {
    return scoreAt() == 0;
  }

  /** The keys as a request has them. */
  public List<Object> keys() {
    List<Object> keys = new ArrayList<>();
    for (SortField field : fields) {
      keys.add(
          field.getType() == SortField.Type.SCORE
              ? "_score"
              : Map.of(ClusterFields.name(String.valueOf(field.getField())), key(field)));
    }
    return keys;
  }

  private static Map<String, Object> key(SortField field) {
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("order", field.getReverse() ? "desc" : "asc");
    switch (field) {
      case SortedNumericSortField numbers -> {
        key.put("mode", numbers.getSelector() == SortedNumericSelector.Type.MAX ? "max" : "min");
        key.put("missing", "_last");
      }
      case SortedSetSortField texts -> {
        key.put("mode", texts.getSelector() == SortedSetSelector.Type.MAX ? "max" : "min");
        key.put("missing", field.getReverse() ? "" : LAST);
      }
      default -> {}
    }
    return key;
  }

  @Override
  public int compare(FoundHit one, FoundHit other) {
    for (int i = 0; i < fields.size(); i++) {
      int order = compareKeys(one.keys().get(i), other.keys().get(i));
      boolean isReverse =
          fields.get(i).getReverse() != (fields.get(i).getType() == SortField.Type.SCORE);
      if (order != 0) {
        return isReverse ? -order : order;
      }
    }
    return 0;
  }

  private static int compareKeys(Object one, Object other) {
    if (one instanceof Float || other instanceof Float) {
      return Float.compare(((Number) one).floatValue(), ((Number) other).floatValue());
    }
    if (one instanceof Double || other instanceof Double) {
      return Double.compare(decimal(one), decimal(other));
    }
    if (one instanceof Number first && other instanceof Number second) {
      return Long.compare(first.longValue(), second.longValue());
    }
    return Arrays.compareUnsigned(bytes(one), bytes(other));
  }

  /** A number that is missing is infinite, which JSON has as a text. */
  private static double decimal(Object key) {
    return key instanceof Number number
        ? number.doubleValue()
        : Double.parseDouble(String.valueOf(key));
  }

  private static byte[] bytes(Object text) {
    return String.valueOf(text).getBytes(StandardCharsets.UTF_8);
  }
}
