package dev.quotidian.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as maps (in order), lists, strings, numbers and booleans. A number is a {@link Double} when
 * read.
 */
public final class JsonReport {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private JsonReport() {}

  /** Reads a file that holds one object. */
  public static Map<String, Object> read(Path file) throws IOException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file.toFile())) {
      parser.nextToken();
      return object(parser);
    }
  }

  private static Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_NULL -> "";
      default -> throw new IllegalStateException("Unexpected in JSON: " + token);
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }

  /** Writes an object, a member a line where it holds others. */
  public static void write(Path file, Map<String, ?> object) throws IOException {
    StringWriter text = new StringWriter();
    indented(object, "", text);
    Files.writeString(file, text.append('\n').toString());
  }

  private static void indented(Object value, String indent, StringWriter out) {
    boolean isMap =
        value instanceof Map<?, ?> map && map.values().stream().anyMatch(JsonReport::holds);
    boolean isList = value instanceof List<?> list && list.stream().anyMatch(JsonReport::holds);
    if (!isMap && !isList) {
      out.append(line(value));
      return;
    }
    String inner = indent + " ";
    String before = isMap ? "{\n" : "[\n";
    for (Object one : isMap ? ((Map<?, ?>) value).entrySet() : (List<?>) value) {
      out.append(before).append(inner);
      if (one instanceof Map.Entry<?, ?> member) {
        out.append(line(member.getKey())).append(": ");
      }
      indented(one instanceof Map.Entry<?, ?> member ? member.getValue() : one, inner, out);
      before = ",\n";
    }
    out.append('\n').append(indent).append(isMap ? "}" : "]");
  }

  private static boolean holds(Object value) {
    return value instanceof Map<?, ?>
        || value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map;
  }

  private static String line(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      value(value, json);
    }
    return text.toString();
  }

  private static void value(Object value, JsonGenerator json) {
    switch (value) {
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach(
            (name, member) -> {
              json.writeName(name.toString());
              value(member, json);
            });
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(element -> value(element, json));
        json.writeEndArray();
      }
      case Boolean truth -> json.writeBoolean(truth);
      case Double number -> number(number, json);
      case Number number -> json.writeNumber(number.longValue());
      default -> json.writeString(value.toString());
    }
  }

  private static void number(double number, JsonGenerator json) {
    if (number == Math.rint(number)) {
      json.writeNumber((long) number);
    } else {
      json.writeNumber(rounded(number));
    }
  }

  /** Five digits say all that a measured figure can. */
  private static double rounded(double number) {
    if (Double.isNaN(number)) {
      return 0;
    }
    return new java.math.BigDecimal(number).round(new java.math.MathContext(5)).doubleValue();
  }

  /** The object that a member is, or an empty one. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> object(Map<String, Object> in, String name) {
    return in.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  /** The objects that a member lists; none where there is no such member. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> objects(Map<String, Object> in, String name) {
    return in.get(name) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
  }

  /** The number that a member is, or NaN. */
  public static double number(Map<String, Object> in, String name) {
    return in.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** The member as text, or an empty one. */
  public static String text(Map<String, Object> in, String name) {
    return in.getOrDefault(name, "").toString();
  }
}
