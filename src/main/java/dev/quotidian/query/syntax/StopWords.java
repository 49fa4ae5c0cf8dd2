package dev.quotidian.query.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * English words that say how others hang together ("the", "which"), and those with which people ask
 * what somebody said. Thread-safe.
 */
public final class StopWords {
  private static final String FILE = "function-words.txt";

  /** In "what did she say about taxes" nobody looks for "say". */
  private static final Set<String> ASKING =
      Set.of(
          "say", "says", "said", "saying", "tell", "tells", "told", "talk", "talked", "anything");

  private StopWords() {}

  private static final class Shipped {
    static final Set<String> WORDS = load();
  }

  /** The words of the data file beside this class, in lower case. */
  public static Set<String> all() {
    return Shipped.WORDS;
  }

  /** Whether a word of a question carries none of what is asked for; case doesn't matter. */
  public static boolean isPartOfQuestion(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return all().contains(lower) || ASKING.contains(lower);
  }

  private static Set<String> load() {
    try (InputStream in = StopWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The data file " + FILE + " is missing; the jar is not whole");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
