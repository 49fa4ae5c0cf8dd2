package dev.quotidian.annotate.world;

import dev.quotidian.text.lexicon.DataFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of the world directory. A line in square brackets begins a section; every other line
 * is {@code name = alias; alias}, for states {@code name = alias | adjective | seat}. An alias with
 * {@code *} before it means others too.
 */
final class WorldFile {
  private WorldFile() {}

  /** What holds for the names of a section. */
  enum Section {
    /** A state: a name, or an adjective with "government", or the seat of its government. */
    STATES,
    /** The names as they stand. */
    BODIES,
    /** Bodies of one state, which may have its name or adjective before them. */
    OF,
    /** A firm, which may have its legal form behind it. */
    FIRMS,
    /** What many states have: known with the state's name or adjective. */
    OFFICES,
    /** Words of legal forms. */
    FORMS
  }

  /**
   * A line.
   *
   * @param state the state of the section, or an empty text
   * @param columns its lists of names, of which the first begins with the usual name
   */
  record Line(Section section, String state, List<List<String>> columns) {
    String name() {
      return columns.getFirst().getFirst();
    }

    /** All names of a column; none if the line has no such column. */
    List<String> column(int i) {
      return i < columns.size() ? columns.get(i) : List.of();
    }
  }

  static void read(String file, Consumer<Line> reader) {
    @Nullable Section section = null;
    String state = "";
    for (String line : DataFile.lines(WorldFile.class, file)) {
      if (line.startsWith("[")) {
        String[] header = line.substring(1, line.length() - 1).split(" ", 2);
        section = Section.valueOf(header[0]);
        state = header.length > 1 ? header[1] : "";
      } else if (section == null) {
        throw new IllegalStateException(file + ": a line before the first section");
      } else {
        reader.accept(new Line(section, state, columns(line)));
      }
    }
  }

  private static List<List<String>> columns(String line) {
    List<List<String>> columns = new ArrayList<>();
    for (String column : line.replaceFirst("=", ";").split("\\|", -1)) {
      columns.add(names(column));
    }
    return columns;
  }

  private static List<String> names(String column) {
    return Arrays.stream(column.split(";", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
