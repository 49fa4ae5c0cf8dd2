package dev.quotidian.annotate.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.date.lexicon.DateLexicon;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Published;
import dev.quotidian.text.Text;
import dev.quotidian.text.TextLexicon;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DateExtractorTest {
  private static final DateExtractor DATES =
      new DateExtractor(TextLexicon.english(), DateLexicon.english());

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 20);

  @Test
  void twoBoundsAreFoundWithTheStretchBetweenThem() {
    List<DateMention> found = DATES.in("She led it from 2014 to 2016.", PUBLISHED);
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
        values(DATES.in(body, PUBLISHED)));
  }

  @Test
  void aYearIsSharedByTheMonthsBeforeIt() {
    assertEquals(
        List.of("1999-08", "1999-09", "1999-10-02"),
        values(DATES.in("It rained in August, September and on October 2, 1999.", PUBLISHED)));
  }

  @Test
  void todayIsTheDayInThePublishersZone() {
    Instant evening = Instant.parse("2025-03-30T00:30:00Z");
    Text text = Text.of("They met today.");
    assertEquals(
        List.of("2025-03-29"),
        values(DATES.in(text, Published.at(evening, ZoneId.of("America/New_York")))));
    assertEquals(
        List.of("2025-03-30"),
        values(DATES.in(text, Published.at(evening, ZoneId.of("Europe/Berlin")))));
  }

  @Test
  void fullDatesAreSurerThanOthers() {
    List<DateMention> found = DATES.in("On March 4, 2019, and in March, and 3.4.2019.", PUBLISHED);
    assertTrue(found.get(0).confidence() > found.get(1).confidence());
    assertTrue(found.get(1).confidence() > found.get(2).confidence());
  }

  @Test
  void aMentionTellsItsUnitItsModifierAndWhatItCountsFrom() {
    assertEquals(
        List.of("MONTH MID PUBLICATION", "YEAR START NONE", "DAY - PUBLICATION", "DAY - NARRATIVE"),
        details("In mid-March and early 2024. He came on March 4. The next day he left."));
    assertEquals(
        List.of("YEAR BEFORE PUBLICATION", "WEEK MORE_THAN NONE", "MONTH APPROX NONE"),
        details("More than two years ago, for more than three weeks, it took about six months."));
  }

  @Test
  void aRepeatedTimeHasItsQuantifier() {
    DateMention every = DATES.in("They meet every Tuesday.", PUBLISHED).getFirst();
    assertEquals(Optional.of("EVERY"), every.detail().quantifier());
  }

  @Test
  void aDateInDigitsIsAmbiguousWhereNothingDecides() {
    DateMention date = DATES.in("The form says 3/4/2025.", PUBLISHED).getFirst();
    assertTrue(date.detail().ambiguous());
    assertTrue(date.confidence() < 0.7);
    assertEquals("2025-03-04", date.value());
  }

  @Test
  void theOtherDatesOfATextDecideADateInDigits() {
    assertEquals(
        List.of("2024-12-25", "2025-04-03"),
        values(DATES.in("The form of 25/12/2024 says 3/4/2025.", PUBLISHED)));
    assertEquals(
        List.of("2024-12-25", "2025-03-04"),
        values(DATES.in("The form of 12/25/2024 says 3/4/2025.", PUBLISHED)));
    assertEquals(
        List.of("2025-02-19", "2025-04-03"),
        values(DATES.in("The form of 19 February says 3/4/2025.", PUBLISHED)));
  }

  @Test
  void theRegionOfTheLanguageDecidesADateInDigits() {
    Text text = Text.of("The form says 3/4/2025.");
    Published published = Published.on(PUBLISHED);
    assertEquals(List.of("2025-04-03"), values(DATES.in(text, published, Optional.of("en-GB"))));
    DateMention american = DATES.in(text, published, Optional.of("en-US")).getFirst();
    assertEquals("2025-03-04", american.value());
    assertEquals(false, american.detail().ambiguous());
  }

  @Test
  void daysAreThoseOfTheZoneAtBothEndsOfDaylightSaving() {
    Text text = Text.of("They met today.");
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    for (String instant : List.of("2025-03-29T23:30:00Z", "2025-03-30T21:59:59Z")) {
      assertEquals(
          List.of("2025-03-30"),
          values(DATES.in(text, Published.at(Instant.parse(instant), berlin))));
    }
    for (String instant : List.of("2025-10-25T22:00:00Z", "2025-10-26T22:59:59Z")) {
      assertEquals(
          List.of("2025-10-26"),
          values(DATES.in(text, Published.at(Instant.parse(instant), berlin))));
    }
  }

  @Test
  void theCalendarHoldsAtItsEdges() {
    assertEquals(
        List.of("2020-W53"), values(DATES.in("It rained last week.", LocalDate.of(2021, 1, 5))));
    assertEquals(
        List.of("2020-12-31"), values(DATES.in("It rained yesterday.", LocalDate.of(2021, 1, 1))));
    assertEquals(
        List.of("2024-02-29"), values(DATES.in("It rained yesterday.", LocalDate.of(2024, 3, 1))));
    assertEquals(
        List.of("2024-02-29"), values(DATES.in("It rained on Feb. 29.", LocalDate.of(2025, 3, 1))));
    DateMention caesar = DATES.in("Caesar died in 44 BC.", PUBLISHED).getFirst();
    assertEquals(LocalDate.of(-43, 1, 1), caesar.range().orElseThrow().first());
  }

  private static List<String> details(String text) {
    return DATES.in(text, PUBLISHED).stream()
        .map(DateMention::detail)
        .map(
            detail ->
                detail.granularity()
                    + " "
                    + detail.modifier().map(Enum::name).orElse("-")
                    + " "
                    + detail.anchor())
        .toList();
  }

  private static List<String> values(List<DateMention> found) {
    return found.stream().map(DateMention::value).toList();
  }
}
