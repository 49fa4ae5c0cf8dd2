package dev.quotidian.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the word lists beside this package. The reader of {@code text} stands on a higher layer.
 */
final class WordFile {
  private WordFile() {}

  /**
   * The lines of a file, without blank ones and comments.
   *
   * @throws IllegalStateException if the file is missing, since the jar is then not whole
   */
  static List<String> lines(String file) {
    try (InputStream in = WordFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The data file " + file + " is missing; the jar is not whole");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
