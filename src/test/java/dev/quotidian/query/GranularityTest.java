package dev.quotidian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Steps of the calendar. */
final class GranularityTest {
  @Test
  void stepsOfTheCalendarAreWhole() {
    LocalDate day = LocalDate.of(2024, 12, 31);
    assertEquals(
        DateRange.of(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 5)),
        Granularity.WEEK.around(day));
    assertEquals(DateRange.of(LocalDate.of(2024, 10, 1), day), Granularity.QUARTER.around(day));
  }
}
