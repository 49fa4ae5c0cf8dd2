package dev.quotidian.annotate.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class UnitTest {

  @Test
  void aWeekIsThatOfIso() {
    LocalDate newYear = LocalDate.of(2021, 1, 1);
    assertEquals("2020-W53", Unit.WEEK.value(newYear));
    assertEquals(
        DateRange.of(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 3)),
        Unit.WEEK.range(newYear));
    assertEquals("2020-W53-WE", Unit.WEEKEND.value(newYear));
  }

  @Test
  void aWinterEndsInTheYearAfter() {
    assertEquals("2023-WI", Unit.SEASON.value(LocalDate.of(2024, 2, 29)));
    assertEquals(
        DateRange.of(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 29)),
        Unit.SEASON.range(LocalDate.of(2024, 1, 15)));
  }

  @Test
  void longUnitsBeginWithTheirRoundYear() {
    LocalDate day = LocalDate.of(1987, 6, 5);
    assertEquals("1987-Q2", Unit.QUARTER.value(day));
    assertEquals("1987-H1", Unit.HALF.value(day));
    assertEquals("198", Unit.DECADE.value(day));
    assertEquals("19", Unit.CENTURY.value(day));
    assertEquals(
        DateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 12, 31)),
        Unit.CENTURY.range(day));
  }

  @Test
  void yearsBeforeChristAreCountedBackward() {
    assertEquals("BC0001", Unit.YEAR.value(LocalDate.of(0, 1, 1)));
    assertEquals("BC0490", Unit.YEAR.value(LocalDate.of(-489, 1, 1)));
    assertEquals("BC0490-09", Unit.MONTH.value(LocalDate.of(-489, 9, 1)));
  }

  @Test
  void lengthsAreIsoDurations() {
    assertEquals("P3W", Unit.WEEK.length(3, false, false));
    assertEquals("P4W", Unit.FORTNIGHT.length(2, false, false));
    assertEquals("PT2.5H", Unit.HOUR.length(2, true, false));
    assertEquals("P15Y", Unit.DECADE.length(1, true, false));
    assertEquals("PXD", Unit.DAY.length(0, false, true));
  }
}
