package dev.quotidian.annotate.directory;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the CSV format that {@link SpeakerDirectory} describes. */
final class CsvForm {
  private enum Column {
    ID,
    NAME,
    TYPE,
    ALIASES,
    ROLE,
    AFFILIATION,
    FROM,
    TO,
    NOTE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Csv csv;
  private final FileProblems problems;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);

  CsvForm(String text, FileProblems problems) {
    this.csv = new Csv(text, problems);
    this.problems = problems;
  }

  void read(EntryBuilder drafts) {
    Optional<Csv.Cells> header = csv.next();
    if (header.isEmpty()) {
      problems.add(1, "the file is empty; its first line names the columns: " + columns());
    } else if (readHeader(header.get())) {
      int width = header.get().cells().size();
      for (Optional<Csv.Cells> row = csv.next(); row.isPresent(); row = csv.next()) {
        read(row.get(), width, drafts);
      }
    }
  }

  private boolean readHeader(Csv.Cells header) {
    boolean isSound = true;
    for (int i = 0; i < header.cells().size(); i++) {
      String label = header.cells().get(i).strip();
      Optional<Column> column =
          Arrays.stream(Column.values())
              .filter(known -> known.label().equals(label.toLowerCase(Locale.ROOT)))
              .findFirst();
      if (column.isEmpty() || places.putIfAbsent(column.get(), i) != null) {
        problems.add(
            header.line(),
            "column "
                + (i + 1)
                + " is named \""
                + label
                + "\"; the columns, each once: "
                + columns());
        isSound = false;
      }
    }
    for (Column required : List.of(Column.ID, Column.NAME)) {
      if (!places.containsKey(required)) {
        problems.add(
            header.line(), "the first line names no column " + required.label() + "; it must");
        isSound = false;
      }
    }
    return isSound;
  }

  private void read(Csv.Cells row, int width, EntryBuilder drafts) {
    if (row.cells().size() > width) {
      problems.add(
          row.line(),
          row.cells().size()
              + " cells under "
              + width
              + " columns; put a cell that has a separator in it in quotation marks");
      return;
    }
    Row.Held held =
        new Row.Held(
            row.line(),
            cell(row, Column.ROLE),
            cell(row, Column.AFFILIATION),
            cell(row, Column.FROM),
            cell(row, Column.TO));
    drafts.add(
        new Row(
            row.line(),
            cell(row, Column.ID),
            cell(row, Column.NAME),
            cell(row, Column.TYPE),
            List.of(cell(row, Column.ALIASES).split(";", -1)),
            List.of(held)));
  }

  private String cell(Csv.Cells row, Column column) {
    int place = places.getOrDefault(column, Integer.MAX_VALUE);
    return place < row.cells().size() ? row.cells().get(place) : "";
  }

  private static String columns() {
    return Arrays.stream(Column.values()).map(Column::label).collect(Collectors.joining(", "));
  }
}
