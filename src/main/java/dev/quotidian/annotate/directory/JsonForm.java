package dev.quotidian.annotate.directory;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON format that {@link SpeakerDirectory} describes. */
final class JsonForm {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String text;
  private final FileProblems problems;

  JsonForm(String text, FileProblems problems) {
    this.text = text;
    this.problems = problems;
  }

  void read(EntryBuilder drafts) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        problems.add(1, "a list of speakers is expected: [{\"id\": …, \"name\": …}, …]");
        return;
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        speaker(parser, drafts);
      }
      if (parser.nextToken() != null) {
        problems.add(line(parser), "more follows the list of speakers");
      }
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      problems.add(
          place == null ? 1 : Math.max(1, place.getLineNr()),
          "not JSON: " + e.getOriginalMessage());
    }
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private void speaker(JsonParser parser, EntryBuilder drafts) {
    int line = line(parser);
    if (!isObject(parser, "a speaker")) {
      return;
    }
    String id = "";
    String name = "";
    String type = "";
    List<String> aliases = new ArrayList<>();
    List<Row.Held> positions = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "id" -> id = string(parser, field);
        case "name" -> name = string(parser, field);
        case "type" -> type = string(parser, field);
        case "note" -> parser.skipChildren();
        case "aliases" -> aliases.addAll(strings(parser, field));
        case "roles" -> positions.addAll(positions(parser));
        default -> unknown(parser, field, "id, name, type, aliases, roles, note");
      }
    }
    drafts.add(new Row(line, id, name, type, aliases, positions));
  }

  private List<Row.Held> positions(JsonParser parser) {
    List<Row.Held> positions = new ArrayList<>();
    if (isArray(parser, "roles")) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        position(parser, positions);
      }
    }
    return positions;
  }

  private void position(JsonParser parser, List<Row.Held> positions) {
    int line = line(parser);
    if (!isObject(parser, "roles: each")) {
      return;
    }
    String role = "";
    String affiliation = "";
    String from = "";
    String to = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "role" -> role = string(parser, field);
        case "affiliation" -> affiliation = string(parser, field);
        case "from" -> from = string(parser, field);
        case "to" -> to = string(parser, field);
        case "note" -> parser.skipChildren();
        default -> unknown(parser, field, "role, affiliation, from, to, note");
      }
    }
    positions.add(new Row.Held(line, role, affiliation, from, to));
  }

  private List<String> strings(JsonParser parser, String field) {
    List<String> strings = new ArrayList<>();
    if (isArray(parser, field)) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        strings.add(string(parser, field));
      }
    }
    return strings;
  }

  /**
   * A text, or a whole number as if it were one (an id, a year); a null is as if it were absent.
   */
  private String string(JsonParser parser, String field) {
    return switch (parser.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT -> parser.getString();
      case VALUE_NULL -> "";
      default -> {
        problems.add(line(parser), field, "a text is expected");
        parser.skipChildren();
        yield "";
      }
    };
  }

  private boolean isObject(JsonParser parser, String what) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return true;
    }
    problems.add(line(parser), what + " must be an object, in braces");
    parser.skipChildren();
    return false;
  }

  private boolean isArray(JsonParser parser, String field) {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return true;
    }
    if (parser.currentToken() != JsonToken.VALUE_NULL) {
      problems.add(line(parser), field, "a list is expected, in brackets");
      parser.skipChildren();
    }
    return false;
  }

  private void unknown(JsonParser parser, String field, String known) {
    problems.add(line(parser), field, "no such field; there are " + known);
    parser.skipChildren();
  }
}
