package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell little of what a text is about, as the index has them. */
record FunctionWords(Set<String> terms) {
  private static final String FILE = "function-words.txt";

  private static final class Shipped {
    static final FunctionWords WORDS = load(new Terms(Schema.analyzer()));
  }

  /** Those of the data file beside this class. */
  static FunctionWords shipped() {
    return Shipped.WORDS;
  }

  private static FunctionWords load(Terms terms) {
    try (InputStream in = FunctionWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The data file " + FILE + " is missing; the jar is not whole");
      }
      String words =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .collect(Collectors.joining("\n"));
      return new FunctionWords(Set.copyOf(terms.of(Schema.BODY, words)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String term) {
    return terms.contains(term);
  }
}
