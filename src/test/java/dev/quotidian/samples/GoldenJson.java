package dev.quotidian.samples;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Records as JSON, component by component, to compare them with a file: in ASCII, so that lone
 * surrogates can be seen, and without what is empty, so that a component added later changes
 * nothing.
 */
final class GoldenJson {
  private static final String INDENT = "  ";

  private GoldenJson() {}

  static String of(Object value) {
    return written(value, "\n");
  }

  private static String written(Object value, String line) {
    return switch (value) {
      case Optional<?> optional -> written(optional.orElseThrow(), line);
      case OptionalInt optional -> Integer.toString(optional.getAsInt());
      case Collection<?> items -> list(items, line);
      case Map<?, ?> map -> object(map, line);
      case Record record -> object(record, line);
      case Boolean flag -> flag.toString();
      case Number number -> number.toString();
      default -> text(value.toString());
    };
  }

  private static String list(Collection<?> items, String line) {
    String inner = line + INDENT;
    List<String> parts = items.stream().map(item -> inner + written(item, inner)).toList();
    return "[" + String.join(",", parts) + line + "]";
  }

  /** A publisher's own fields: numbers with their class. */
  private static String object(Map<?, ?> map, String line) {
    String inner = line + INDENT;
    List<String> parts = new ArrayList<>();
    map.forEach(
        (key, value) ->
            parts.add(inner + text(key.toString()) + ": " + written(withClass(value), inner)));
    return "{" + String.join(",", parts) + line + "}";
  }

  private static Object withClass(Object value) {
    return switch (value) {
      case Number number -> number.getClass().getSimpleName() + " " + number;
      case List<?> items -> items.stream().map(GoldenJson::withClass).toList();
      default -> value;
    };
  }

  private static String object(Record record, String line) {
    String inner = line + INDENT;
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = valueOf(record, component);
      if (!isEmpty(value)) {
        parts.add(inner + text(component.getName()) + ": " + written(value, inner));
      }
    }
    return "{" + String.join(",", parts) + line + "}";
  }

  private static Object valueOf(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record without accessors", e);
    }
  }

  private static boolean isEmpty(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.isEmpty();
      case OptionalInt optional -> optional.isEmpty();
      case Collection<?> items -> items.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      default -> false;
    };
  }

  private static String text(String value) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
