package dev.quotidian.fuzz;

import java.util.List;

/** Pieces of JSON, sound and broken. */
final class JsonPieces {
  private JsonPieces() {}

  static final List<String> ALL =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\",
          ",",
          ":",
          "\\u0000",
          "\\ud800",
          "\\u",
          "null",
          "true",
          "false",
          "-",
          "0",
          "-1",
          "-0",
          "1.5",
          "1e999",
          "-1e-999",
          "9223372036854775808",
          "2147483648",
          "\"\"",
          "{}",
          "[]",
          "[[",
          "{\"a\":",
          "\"version\":1,",
          "\"word\"",
          "\"not\":",
          "{\"allOf\":[",
          "\"2025-02-30\"",
          "\"..\"",
          "\"PT-1S\"",
          "\"NaN\"",
          "NaN",
          "Infinity",
          "/*",
          "//",
          "#",
          "\ufeff",
          "\u0000",
          "\ud800",
          "\u2028",
          " ",
          "\t");
}
