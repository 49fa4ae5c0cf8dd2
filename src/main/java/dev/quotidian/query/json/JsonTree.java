package dev.quotidian.query.json;

import dev.quotidian.query.QueryLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
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
