package dev.quotidian.article.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints maps, lists, texts, numbers, booleans and optional values as one line of JSON, of which
 * any encoding can make bytes. Safe for use by many threads.
 */
public final class JsonPrinter {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Halves of a pair, of which no encoding can make bytes. */
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private JsonPrinter() {}

  /**
   * Prints an object, its members in the order of the map.
   *
   * @throws IllegalArgumentException if it is nested too deeply, or holds a number that JSON does
   *     not have: an infinite one, or none
   */
  public static String print(Map<String, ?> object) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
      print(out, object);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
    String text = json.toString();
    return hasSurrogates(text) ? escaped(text) : text;
  }

  /** Most texts have none, and looking is quicker than replacing. */
  private static boolean hasSurrogates(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (Character.isSurrogate(json.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String escaped(String json) {
    return LONE_SURROGATE
        .matcher(json)
        .replaceAll(lone -> "\\\\u" + Integer.toHexString(lone.group().charAt(0)));
  }

  private static void print(JsonGenerator out, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        out.writeStartObject();
        map.forEach((name, inner) -> print(out.writeName(String.valueOf(name)), inner));
        out.writeEndObject();
      }
      case List<?> list -> {
        out.writeStartArray();
        list.forEach(inner -> print(out, inner));
        out.writeEndArray();
      }
      case Optional<?> optional -> {
        if (optional.isPresent()) {
          print(out, optional.get());
        } else {
          out.writeNull();
        }
      }
      case Boolean truth -> out.writeBoolean(truth);
      case Number number -> out.writeNumber(digits(number));
      default -> out.writeString(value.toString());
    }
  }

  private static String digits(Number number) {
    if (number instanceof Double real && !Double.isFinite(real)) {
      throw new IllegalArgumentException("JSON has no number for " + real);
    }
    return number.toString();
  }
}
