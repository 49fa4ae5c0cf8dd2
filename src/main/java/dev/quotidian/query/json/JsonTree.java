package dev.quotidian.query.json;

import dev.quotidian.query.QueryLimits;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as maps, lists, strings, numbers and booleans. Nothing here is null: a null in the JSON is
 * refused.
 */
final class JsonTree {
  private JsonTree() {}

  private static final int MAX_DEPTH = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  /** Halves of a pair, of which no encoding can make bytes. */
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  /** Prints an object with these keys, in this order; any text can be made bytes of. */
  static String print(List<? extends Map.Entry<String, ?>> object) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
      out.writeStartObject();
      object.forEach(entry -> print(out.writeName(entry.getKey()), entry.getValue()));
      out.writeEndObject();
    }
    return LONE_SURROGATE
        .matcher(json.toString())
        .replaceAll(lone -> "\\\\u" + Integer.toHexString(lone.group().charAt(0)));
  }

  private static void print(JsonGenerator out, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        out.writeStartObject();
        map.forEach((key, inner) -> print(out.writeName(String.valueOf(key)), inner));
        out.writeEndObject();
      }
      case List<?> list -> {
        out.writeStartArray();
        list.forEach(inner -> print(out, inner));
        out.writeEndArray();
      }
      case Boolean truth -> out.writeBoolean(truth);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case Double number -> out.writeNumber(number);
      default -> out.writeString(String.valueOf(value));
    }
  }

  static Object parse(String json) {
    if (json.length() > QueryLimits.MAX_JSON_LENGTH) {
      throw new QueryJsonException(
          "",
          "it has " + json.length() + " characters and may have " + QueryLimits.MAX_JSON_LENGTH);
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      Object value = value(parser, "");
      if (parser.nextToken() != null) {
        throw new QueryJsonException("", "more follows after its end");
      }
      return value;
    } catch (JacksonException e) {
      throw new QueryJsonException("", "not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Object value(JsonParser parser, String path) {
    if (parser.currentToken() == null) {
      throw new QueryJsonException(path, "there is nothing");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, path);
      case START_ARRAY -> array(parser, path);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> throw new QueryJsonException(path, "null; leave the key out");
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("Not the beginning of a value: " + parser.currentToken());
    };
  }

  private static Map<String, Object> object(JsonParser parser, String path) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      object.put(name, value(parser, path + "/" + name));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser, String path) {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != tools.jackson.core.JsonToken.END_ARRAY) {
      array.add(value(parser, path + "/" + array.size()));
    }
    return array;
  }
}
