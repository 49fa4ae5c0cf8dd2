package dev.quotidian.annotate.date.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class CalendarUnitTest {

  @Test
  void aWeekIsThatOfIso() {
    LocalDate newYear = LocalDate.of(2021, 1, 1);
    assertEquals("2020-W53", CalendarUnit.WEEK.value(newYear));
    assertEquals(
        DateRange.of(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 3)),
        CalendarUnit.WEEK.range(newYear));
    assertEquals("2020-W53-WE", CalendarUnit.WEEKEND.value(newYear));
  }

  @Test
  void aWinterEndsInTheYearAfter() {
    assertEquals("2023-WI", CalendarUnit.SEASON.value(LocalDate.of(2024, 2, 29)));
    assertEquals(
        DateRange.of(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 29)),
        CalendarUnit.SEASON.range(LocalDate.of(2024, 1, 15)));
  }

  @Test
  void longUnitsBeginWithTheirRoundYear() {
    LocalDate day = LocalDate.of(1987, 6, 5);
    assertEquals("1987-Q2", CalendarUnit.QUARTER.value(day));
    assertEquals("1987-H1", CalendarUnit.HALF.value(day));
    assertEquals("198", CalendarUnit.DECADE.value(day));
    assertEquals("19", CalendarUnit.CENTURY.value(day));
    assertEquals(
        DateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 12, 31)),
        CalendarUnit.CENTURY.range(day));
  }

  @Test
  void yearsBeforeChristAreCountedBackward() {
    assertEquals("BC0001", CalendarUnit.YEAR.value(LocalDate.of(0, 1, 1)));
    assertEquals("BC0490", CalendarUnit.YEAR.value(LocalDate.of(-489, 1, 1)));
    assertEquals("BC0490-09", CalendarUnit.MONTH.value(LocalDate.of(-489, 9, 1)));
  }

  @Test
  void lengthsAreIsoDurations() {
    assertEquals("P3W", CalendarUnit.WEEK.length(3, false, false));
    assertEquals("P4W", CalendarUnit.FORTNIGHT.length(2, false, false));
    assertEquals("PT2.5H", CalendarUnit.HOUR.length(2, true, false));
    assertEquals("P15Y", CalendarUnit.DECADE.length(1, true, false));
    assertEquals("PXD", CalendarUnit.DAY.length(0, false, true));
  }
}
