package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stop words, as the terms of the index. They are indexed and match, but do not score beside other
 * words. Immutable; safe for use by many threads.
 */
public record StopTerms(Set<String> terms) {
  private static final String FILE = "function-words.txt";

  private static final class Shipped {
    static final StopTerms WORDS = load(new AnalyzedTerms(Schema.analyzer()));
  }

  /** The stop words of the data file beside this class. */
  public static StopTerms shipped() {
    return Shipped.WORDS;
  }

  private static StopTerms load(AnalyzedTerms terms) {
    try (InputStream in = StopTerms.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The data file " + FILE + " is missing; the jar is not whole");
      }
      String words =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .collect(Collectors.joining("\n"));
      return new StopTerms(Set.copyOf(terms.of(Schema.BODY, words)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean has(String term) {
    return terms.contains(term);
  }
}
