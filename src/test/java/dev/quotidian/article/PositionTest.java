package dev.quotidian.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a role is held, by its words. */
final class PositionTest {
  @ParameterizedTest
  @CsvSource({
    "former prime minister, FORMER",
    "Ex-Mayor, FORMER",
    "then chief executive, FORMER",
    "onetime adviser, FORMER",
    "Acting Director, ACTING",
    "interim head coach, ACTING",
    "president-elect, ELECT",
    "ambassador designate, ELECT",
    "incoming chairman, ELECT",
    "mayor,",
    "strengthening expert,",
    "reformer,",
  })
  void aRoleTellsHowItIsHeld(String role, Position.Status status) {
    assertEquals(Optional.ofNullable(status), Position.Status.of(role));
  }
}
