package dev.quotidian.benchmarks.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file of SQL in sections, each under a line {@code -- NAME}. */
final class SqlFile {
  private SqlFile() {}

  static Map<String, String> sections(String file) {
    Map<String, String> sections = new LinkedHashMap<>();
    try (InputStream in = SqlFile.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String section : text.split("(?m)^-- ")) {
        int end = section.indexOf('\n');
        if (end > 0) {
          sections.put(section.substring(0, end).strip(), section.substring(end + 1).strip());
        }
      }
      return sections;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
