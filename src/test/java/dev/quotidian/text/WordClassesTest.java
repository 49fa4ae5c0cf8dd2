package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One lookup tells all classes of a word. */
final class WordClassesTest {
  private static final WordClasses CLASSES =
      WordClasses.of(Map.of(0, List.of("march", "may"), 1, List.of("may"), 63, List.of("last")));

  @Test
  void aWordMayBeOfSeveralClasses() {
    assertEquals(0b01, CLASSES.get(Hash.of("march")));
    assertEquals(0b11, CLASSES.get(Hash.of("May")));
  }

  @Test
  void theHighestClassIsTold() {
    assertEquals(1L << 63, CLASSES.get(Hash.of("last")));
  }

  @Test
  void anotherWordIsOfNone() {
    assertEquals(0, CLASSES.get(Hash.of("april")));
  }

  @Test
  void thereAreAtMost64Classes() {
    assertThrows(IllegalArgumentException.class, () -> WordClasses.of(Map.of(64, List.of("word"))));
  }
}
