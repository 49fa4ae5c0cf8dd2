package dev.quotidian.text.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data files of the jar; {@code #} begins a comment that runs to the end of its line. */
public final class DataFile {
  private DataFile() {}

  /**
   * The lines of a data file beside a class, without comments and blank lines, trimmed.
   *
   * @throws IllegalStateException if the file is missing, since the jar is then not whole
   */
  public static List<String> lines(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The data file "
                + file
                + " beside "
                + beside.getName()
                + " is missing; the jar is not whole");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().map(DataFile::withoutComment).filter(line -> !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).trim();
  }
}
