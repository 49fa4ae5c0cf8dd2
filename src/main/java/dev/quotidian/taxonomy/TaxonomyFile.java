package dev.quotidian.taxonomy;

import dev.quotidian.taxonomy.Taxonomy.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the comma-separated form of a taxonomy. */
final class TaxonomyFile {
  private static final String HEADER = "code,label,broader";

  private final String name;

  private TaxonomyFile(String name) {
    this.name = name;
  }

  static List<Concept> read(String csv, String name) {
    return new TaxonomyFile(name).read(csv);
  }

  private List<Concept> read(String csv) {
    List<Concept> concepts = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (String line : csv.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!headed) {
        headed = checkHeader(line, number);
      } else {
        concepts.add(concept(line, number));
      }
    }
    return concepts;
  }

  private boolean checkHeader(String line, int number) {
    if (!line.startsWith(HEADER)) {
      throw wrong(number, "the header " + HEADER + ",successor is missing");
    }
    return true;
  }

  private Concept concept(String line, int number) {
    List<String> columns = columns(line, number);
    if (columns.size() < 3 || columns.size() > 4) {
      throw wrong(
          number,
          columns.size()
              + " columns, where 3 or 4 belong; put a value with a comma in quotation marks");
    }
    List<String> broader =
        Stream.of(columns.get(2).split("\\s+")).filter(code -> !code.isEmpty()).toList();
    Optional<String> successor =
        columns.stream().skip(3).filter(code -> !code.isEmpty()).findFirst();
    try {
      return new Concept(columns.get(0), columns.get(1), broader, successor);
    } catch (IllegalArgumentException e) {
      throw wrong(number, String.valueOf(e.getMessage()));
    }
  }

  private List<String> columns(String line, int number) {
    List<String> columns = new ArrayList<>();
    StringBuilder column = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        column.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        columns.add(column.toString().strip());
        column.setLength(0);
      } else {
        column.append(c);
      }
    }
    if (quoted) {
      throw wrong(number, "a quotation mark is not closed");
    }
    columns.add(column.toString().strip());
    return columns;
  }

  private IllegalArgumentException wrong(int line, String what) {
    return new IllegalArgumentException(name + ":" + line + ": " + what);
  }
}
