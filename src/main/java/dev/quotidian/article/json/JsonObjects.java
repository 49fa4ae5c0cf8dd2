package dev.quotidian.article.json;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses one JSON object into maps, lists, strings, numbers and booleans; a null is as if it were
 * absent. Safe for use by many threads.
 */
public final class JsonObjects {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              // The length of a text is bounded by whoever reads it in.
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonObjects() {}

  /**
   * Parses the object of a line.
   *
   * @param line backed by an array
   * @throws IllegalArgumentException if it is not JSON, or not one object
   */
  public static Map<String, Object> parse(CharBuffer line) {
    try (JsonParser parser =
        FACTORY.createParser(
            ObjectReadContext.empty(),
            line.array(),
            line.arrayOffset() + line.position(),
            line.remaining())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new MemberException(notAnObject(parser));
      }
      Map<String, Object> object = object(parser);
      if (parser.nextToken() != null) {
        throw new MemberException("more follows the JSON object: one object a line is expected");
      }
      return object;
    } catch (JacksonException e) {
      throw new MemberException(notJson(e), e);
    }
  }

  /**
   * Parses an object.
   *
   * @throws IllegalArgumentException if it is not JSON, or not one object
   */
  public static Map<String, Object> parse(String json) {
    return parse(CharBuffer.wrap(json.toCharArray()));
  }

  private static String notAnObject(JsonParser parser) {
    return parser.currentToken() == JsonToken.START_ARRAY
        ? "a JSON array: one object a line is expected (jq -c '.[]' makes that of an array)"
        : "not a JSON object: one object a line is expected";
  }

  private static String notJson(JacksonException e) {
    String message = e.getOriginalMessage();
    int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
    return "not JSON: " + message + (column > 0 ? ", at column " + column : "");
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      value(parser).ifPresent(value -> object.put(name, value));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value(parser).ifPresent(array::add);
    }
    return array;
  }

  private static Optional<Object> value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> Optional.of(object(parser));
      case START_ARRAY -> Optional.of(array(parser));
      case VALUE_STRING -> Optional.of(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getNumberValue());
      case VALUE_TRUE -> Optional.of(true);
      case VALUE_FALSE -> Optional.of(false);
      case VALUE_NULL -> Optional.empty();
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("Not the beginning of a value: " + parser.currentToken());
    };
  }
}
