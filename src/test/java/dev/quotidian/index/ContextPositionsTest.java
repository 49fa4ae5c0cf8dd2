package dev.quotidian.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both ends of a context come back. */
final class ContextPositionsTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 1", "17, 80", "2000000, 2000100", "5, 4100"})
  void bothEndsComeBack(int first, int end) {
    long packed = ContextPositions.pack(first, end);
    assertEquals(first, ContextPositions.first(packed));
    assertEquals(end, ContextPositions.end(packed));
  }

  @ParameterizedTest
  @CsvSource({"0, 100000", "9, 5000"})
  void aContextThatIsTooLongIsCut(int first, int end) {
    long packed = ContextPositions.pack(first, end);
    assertEquals(first, ContextPositions.first(packed));
    assertEquals(first + ContextPositions.MAX_LENGTH, ContextPositions.end(packed));
  }
}
