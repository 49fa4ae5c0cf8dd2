package dev.quotidian.annotate.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Published;
import dev.quotidian.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DatesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 20);

  @Test
  void twoBoundsAreFoundWithTheStretchBetweenThem() {
    List<DateMention> found = Dates.in("She led it from 2014 to 2016.", PUBLISHED);
    assertEquals(List.of("2014/2016", "2014", "2016"), values(found));
    assertEquals(DateMention.Type.DURATION, found.getFirst().type());
    assertEquals(
        Optional.of(DateRange.of(LocalDate.of(2014, 1, 1), LocalDate.of(2016, 12, 31))),
        found.getFirst().range());
  }

  @Test
  void aHistoryIsToldByItsOwnDates() {
    String body =
        "The league was founded in 1846. In March 1848 it split. On 4 April the clubs met, and in May"
            + " the league fell. It rose in 1851 and won in 1853. In June 1855 it was sold.";
    assertEquals(
        List.of("1846", "1848-03", "1848-04-04", "1848-05", "1851", "1853", "1855-06"),
        values(Dates.in(body, PUBLISHED)));
  }

  @Test
  void aYearIsSharedByTheMonthsBeforeIt() {
    assertEquals(
        List.of("1999-08", "1999-09", "1999-10-02"),
        values(Dates.in("It rained in August, September and on October 2, 1999.", PUBLISHED)));
  }

  @Test
  void todayIsTheDayInThePublishersZone() {
    Instant evening = Instant.parse("2025-03-30T00:30:00Z");
    Text text = Text.of("They met today.");
    assertEquals(
        List.of("2025-03-29"),
        values(Dates.in(text, Published.at(evening, ZoneId.of("America/New_York")))));
    assertEquals(
        List.of("2025-03-30"),
        values(Dates.in(text, Published.at(evening, ZoneId.of("Europe/Berlin")))));
  }

  @Test
  void fullDatesAreSurerThanOthers() {
    List<DateMention> found = Dates.in("On March 4, 2019, and in March, and 3.4.2019.", PUBLISHED);
    assertTrue(found.get(0).confidence() > found.get(1).confidence());
    assertTrue(found.get(1).confidence() > found.get(2).confidence());
  }

  private static List<String> values(List<DateMention> found) {
    return found.stream().map(DateMention::value).toList();
  }
}
