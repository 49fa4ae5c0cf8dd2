package dev.quotidian.article.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a publisher's own fields. Most are plain JSON. A number that a reader of JSON would
 * take for one of another type is an object with its type, as in MongoDB's Extended JSON: {@code
 * {"$long":"5"}}; and so is an object that could be taken for such a one: {@code {"$map":{…}}}.
 */
public final class FieldValues {
  private static final String MAP = "$map";

  private FieldValues() {}

  /** As they are written. */
  public static Map<String, Object> written(Map<?, ?> fields) {
    Map<String, Object> written = new LinkedHashMap<>();
    fields.forEach((name, value) -> written.put(String.valueOf(name), written(value)));
    return written;
  }

  private static Object written(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().map(FieldValues::written).toList();
      case Map<?, ?> map -> isTyped(map) ? Map.of(MAP, written(map)) : written(map);
      case Number number -> isPlain(number) ? number : typed(number);
      default -> value;
    };
  }

  /** Whether a reader of JSON takes the digits for a number of this very type. */
  private static boolean isPlain(Number number) {
    return switch (number) {
      case Integer i -> true;
      case Long l -> l != l.intValue();
      case BigInteger i -> i.bitLength() >= Long.SIZE;
      case Double d -> Double.isFinite(d);
      default -> false;
    };
  }

  private static Map<String, Object> typed(Number number) {
    String type =
        switch (number) {
          case Long l -> "$long";
          case BigInteger i -> "$integer";
          case Double d -> "$double";
          case Float f -> "$float";
          case Short s -> "$short";
          case Byte b -> "$byte";
          default -> "$decimal";
        };
    return Map.of(type, number.toString());
  }

  private static boolean isTyped(Map<?, ?> map) {
    return map.size() == 1 && String.valueOf(map.keySet().iterator().next()).startsWith("$");
  }

  /**
   * As they were before they were written.
   *
   * @throws IllegalArgumentException if they were not written so
   */
  public static Map<String, Object> read(Map<?, ?> fields) {
    Map<String, Object> read = new LinkedHashMap<>();
    fields.forEach((name, value) -> read.put(String.valueOf(name), read(value)));
    return read;
  }

  private static Object read(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().map(FieldValues::read).toList();
      case Map<?, ?> map -> isTyped(map) ? typed(map.entrySet().iterator().next()) : read(map);
      default -> value;
    };
  }

  private static Object typed(Map.Entry<?, ?> only) {
    String type = String.valueOf(only.getKey());
    Object value = only.getValue();
    if (type.equals(MAP) && value instanceof Map<?, ?> map) {
      return read(map);
    }
    String number = String.valueOf(value);
    return switch (type) {
      case "$long" -> Long.valueOf(number);
      case "$integer" -> new BigInteger(number);
      case "$double" -> Double.valueOf(number);
      case "$float" -> Float.valueOf(number);
      case "$short" -> Short.valueOf(number);
      case "$byte" -> Byte.valueOf(number);
      case "$decimal" -> new BigDecimal(number);
      default ->
          throw new IllegalArgumentException(
              "\"fields\" holds an object with the type "
                  + type
                  + ", which is none; an object whose only key begins with $ is written as"
                  + " {\"$map\": …}");
    };
  }
}
