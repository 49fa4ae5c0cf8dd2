package dev.quotidian.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines {@code Name: value} before the first blank line of a text file. There is such a block
 * where the first line begins with one of the known names; its other names are kept as they are.
 */
final class HeaderBlock {
  private static final Set<String> KNOWN =
      Set.of(
          "id", "title", "date", "published", "publisher", "url", "topics", "authors", "language");

  private HeaderBlock() {}

  /** The header's values by name, and the body as {@code text}. */
  static Map<String, Object> parse(String file) throws Refusal {
    Map<String, Object> fields = new LinkedHashMap<>();
    int at = 0;
    if (KNOWN.contains(name(lineAt(file, 0)))) {
      for (int number = 1; at < file.length(); number++) {
        String line = lineAt(file, at);
        at = afterLine(file, at);
        if (line.isBlank()) {
          break;
        }
        put(fields, line, number);
      }
    }
    fields.put("text", file.substring(at));
    return fields;
  }

  private static void put(Map<String, Object> fields, String line, int number) throws Refusal {
    String name = name(line);
    if (name.isEmpty()) {
      throw new Refusal(
          "line "
              + number
              + " of the header is not \"Name: value\"; end the header with a blank line");
    }
    String value = line.substring(line.indexOf(':') + 1).strip();
    boolean list = name.equals("topics") || name.equals("authors");
    fields.put(
        KNOWN.contains(name) ? name : line.substring(0, line.indexOf(':')),
        list ? items(value) : value);
  }

  /** The lower-case name before a colon; empty where the line has no such thing. */
  private static String name(String line) {
    int colon = line.indexOf(':');
    boolean named =
        colon > 0
            && line.substring(0, colon)
                .chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    return named ? line.substring(0, colon).toLowerCase(Locale.ROOT) : "";
  }

  private static List<String> items(String value) {
    return Stream.of(value.split(value.contains(";") ? ";" : ",")).map(String::strip).toList();
  }

  private static String lineAt(String file, int at) {
    int end = file.indexOf('\n', at);
    String line = file.substring(at, end < 0 ? file.length() : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private static int afterLine(String file, int at) {
    int end = file.indexOf('\n', at);
    return end < 0 ? file.length() : end + 1;
  }
}
