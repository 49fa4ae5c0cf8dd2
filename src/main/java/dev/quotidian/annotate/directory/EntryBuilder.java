package dev.quotidian.annotate.directory;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Position;
import dev.quotidian.article.Speaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Builds entries from the rows of a file, in whatever order they come. */
final class EntryBuilder {
  private final FileProblems problems;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  EntryBuilder(FileProblems problems) {
    this.problems = problems;
  }

  /** What the rows read so far say of one id. */
  private static final class Draft {
    private final int line;
    private Optional<String> name = Optional.empty();
    private Optional<Speaker.Type> type = Optional.empty();
    private final Map<String, Integer> aliases = new LinkedHashMap<>(); // and the line of each
    private final List<Tenure> tenures = new ArrayList<>();

    Draft(int line) {
      this.line = line;
    }
  }

  void add(Row row) {
    String id = row.id().strip();
    if (isChecked(row.line(), "id", () -> Identity.checkId(id))) {
      Draft draft = drafts.computeIfAbsent(id, first -> new Draft(row.line()));
      name(draft, row);
      type(draft, row);
      row.aliases().stream()
          .map(String::strip)
          .filter(alias -> !alias.isEmpty())
          .forEach(alias -> draft.aliases.putIfAbsent(alias, row.line()));
      row.positions().forEach(held -> position(draft, held));
    }
  }

  private void name(Draft draft, Row row) {
    String name = row.name().strip();
    if (name.isEmpty()) {
      return;
    }
    if (draft.name.filter(known -> !known.equals(name)).isPresent()) {
      problems.add(
          row.line(),
          "name",
          "id "
              + row.id().strip()
              + " is named "
              + draft.name.get()
              + " in another place; give one name, and the others as aliases");
    } else if (isChecked(
        row.line(), "name", () -> DirectoryEntry.checkedName(name, Speaker.Type.PERSON))) {
      draft.name = Optional.of(name);
    }
  }

  private void type(Draft draft, Row row) {
    String written = row.type().strip();
    if (written.isEmpty()) {
      return;
    }
    Optional<Speaker.Type> type = typeOf(written);
    if (type.isEmpty()) {
      problems.add(
          row.line(), "type", "\"" + written + "\" is not person, organisation or document");
    } else if (draft.type.isPresent() && !draft.type.equals(type)) {
      problems.add(row.line(), "type", "id " + row.id().strip() + " has another type elsewhere");
    } else {
      draft.type = type;
    }
  }

  private static Optional<Speaker.Type> typeOf(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "person" -> Optional.of(Speaker.Type.PERSON);
      case "organisation", "organization" -> Optional.of(Speaker.Type.ORGANISATION);
      case "document" -> Optional.of(Speaker.Type.DOCUMENT);
      default -> Optional.empty();
    };
  }

  private void position(Draft draft, Row.Held held) {
    if (held.isBlank()) {
      return;
    }
    Optional<LocalDate> first = day(held.line(), "from", held.from(), DateRange::first);
    Optional<LocalDate> last = day(held.line(), "to", held.to(), DateRange::last);
    if (held.role().isBlank() && held.affiliation().isBlank()) {
      problems.add(held.line(), "role", "days without a role or an affiliation");
    } else if (first.isPresent() && last.isPresent()) {
      isChecked(held.line(), "to", () -> draft.tenures.add(tenure(held, first.get(), last.get())));
    }
  }

  private static Tenure tenure(Row.Held held, LocalDate first, LocalDate last) {
    return new Tenure(
        new Position(present(held.role()), present(held.affiliation())), DateRange.of(first, last));
  }

  private static Optional<String> present(String text) {
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }

  /** The day that a cell means; an open end where it is blank; empty where it is wrong. */
  private Optional<LocalDate> day(
      int line,
      String field,
      String written,
      java.util.function.Function<DateRange, LocalDate> end) {
    if (written.isBlank()) {
      return Optional.of(end.apply(DateRange.ALWAYS));
    }
    Optional<DateRange> days = Days.of(written.strip());
    if (days.isEmpty()) {
      problems.add(line, field, "\"" + written + "\" is no day; write 2019, 2019-05 or 2019-05-20");
    }
    return days.map(end);
  }

  private boolean isChecked(int line, String field, Runnable check) {
    try {
      check.run();
      return true;
    } catch (IllegalArgumentException e) {
      problems.add(line, field, String.valueOf(e.getMessage()));
      return false;
    }
  }

  /** The entries. Tells the problems of those that cannot be made. */
  List<DirectoryEntry> entries() {
    List<DirectoryEntry> entries = new ArrayList<>();
    drafts.forEach((id, draft) -> entry(id, draft).ifPresent(entries::add));
    return entries;
  }

  private Optional<DirectoryEntry> entry(String id, Draft draft) {
    Speaker.Type type = draft.type.orElse(Speaker.Type.PERSON);
    draft.aliases.forEach(
        (alias, line) -> isChecked(line, "aliases", () -> DirectoryEntry.checkedName(alias, type)));
    if (draft.name.isEmpty()) {
      problems.add(draft.line, "name", "no name is given for id " + id);
      return Optional.empty();
    }
    return problems.isEmpty()
        ? Optional.of(
            new DirectoryEntry(
                id, type, draft.name.get(), List.copyOf(draft.aliases.keySet()), draft.tenures))
        : Optional.empty();
  }
}
