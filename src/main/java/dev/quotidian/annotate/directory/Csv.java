package dev.quotidian.annotate.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CSV parser (RFC 4180, and other separators). A cell may stand in double quotation marks, and
 * then hold the separator, line ends, and quotation marks written twice. The separator is that of
 * the first line: a comma, a semicolon or a tab.
 */
final class Csv {
  private static final char MARK = '"';

  private final String text;
  private final FileProblems problems;
  private final char separator;
  private int at;
  private int line = 1;

  /** One row, and the line where it begins. */
  record Cells(int line, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  Csv(String text, FileProblems problems) {
    this.text = text;
    this.problems = problems;
    this.separator = separator(text);
  }

  private static char separator(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    for (char candidate : new char[] {',', ';', '\t'}) {
      if (first.indexOf(candidate) >= 0) {
        return candidate;
      }
    }
    return ',';
  }

  /** The next row that is not blank; empty at the end. */
  Optional<Cells> next() {
    while (at < text.length()) {
      Cells row = row();
      if (!row.isBlank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Cells row() {
    int first = line;
    List<String> cells = new ArrayList<>();
    do {
      cells.add(cell());
    } while (skip(separator));
    if (skip('\r')) {
      skip('\n');
      line++;
    } else if (skip('\n')) {
      line++;
    }
    return new Cells(first, cells);
  }

  private boolean skip(char c) {
    boolean found = at < text.length() && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  private String cell() {
    if (!skip(MARK)) {
      return bare();
    }
    int first = line;
    StringBuilder cell = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != MARK) {
        line += c == '\n' ? 1 : 0;
        cell.append(c);
      } else if (skip(MARK)) {
        cell.append(MARK);
      } else {
        return checkedEnd(cell.toString());
      }
    }
    problems.add(first, "a quotation mark opens a cell and nothing closes it");
    return cell.toString();
  }

  private String checkedEnd(String cell) {
    String rest = bare();
    if (!rest.isBlank()) {
      problems.add(
          line,
          "after the quotation mark that closes a cell stands \""
              + rest
              + "\"; inside a cell, write quotation marks twice");
    }
    return cell;
  }

  private String bare() {
    int start = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }
}
