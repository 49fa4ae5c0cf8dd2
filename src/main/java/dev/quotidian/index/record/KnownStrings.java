package dev.quotidian.index.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Strings that occur in most records, the ids of rules above all: a record holds their numbers. The
 * list is part of the index format: a string keeps its number, new ones come at the end. A string
 * that is not in it costs its bytes. Immutable.
 */
final class KnownStrings {
  private static final String RESOURCE = "known-strings.txt";
  private static final List<String> STRINGS = load();
  private static final Map<String, Integer> NUMBERS = numbers();

  private KnownStrings() {}

  private static List<String> load() {
    try (InputStream in =
        Objects.requireNonNull(KnownStrings.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = HashMap.newHashMap(STRINGS.size());
    STRINGS.forEach(string -> numbers.put(string, numbers.size()));
    return numbers;
  }

  /** The number of a string; -1 if it is not known. */
  static int number(String string) {
    return NUMBERS.getOrDefault(string, -1);
  }

  /**
   * The string with a number.
   *
   * @throws DamagedRecordException if there is none
   */
  static String string(int number) {
    if (number < 0 || number >= STRINGS.size()) {
      throw new DamagedRecordException("a number of a known string is out of range: " + number);
    }
    return STRINGS.get(number);
  }
}
