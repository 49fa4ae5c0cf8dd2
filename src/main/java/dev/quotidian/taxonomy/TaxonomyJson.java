package dev.quotidian.taxonomy;

import dev.quotidian.taxonomy.Taxonomy.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON form of a taxonomy. */
final class TaxonomyJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String name;
  private final JsonParser parser;

  private TaxonomyJson(String name, JsonParser parser) {
    this.name = name;
    this.parser = parser;
  }

  static List<Concept> read(String json, String name) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return new TaxonomyJson(name, parser).read();
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new IllegalArgumentException(
          name + ":" + line + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private List<Concept> read() {
    List<Concept> concepts = new ArrayList<>();
    parser.nextToken(); // the caller saw the bracket
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      concepts.add(concept());
    }
    if (parser.nextToken() != null) {
      throw wrong("more follows the list of topics");
    }
    return concepts;
  }

  private Concept concept() {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      throw wrong("a topic is expected: {\"code\": …, \"label\": …}");
    }
    String code = "";
    String label = "";
    String successor = "";
    List<String> broader = List.of();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "code" -> code = string(field);
        case "label" -> label = string(field);
        case "successor" -> successor = string(field);
        case "broader" -> broader = strings(field);
        default ->
            throw wrong(
                "there is no member \"" + field + "\"; use code, label, broader, successor");
      }
    }
    try {
      return new Concept(
          code, label, broader, Optional.of(successor).filter(next -> !next.isEmpty()));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private List<String> strings(String field) {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw wrong(field + " must be a list of codes");
    }
    List<String> strings = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      strings.add(string(field));
    }
    return strings;
  }

  private String string(String field) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw wrong(field + " must be text");
    }
    return parser.getString().strip();
  }

  private IllegalArgumentException wrong(String what) {
    int line = Math.max(1, parser.currentTokenLocation().getLineNr());
    return new IllegalArgumentException(name + ":" + line + ": " + what);
  }
}
