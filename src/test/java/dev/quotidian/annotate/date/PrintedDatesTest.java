package dev.quotidian.annotate.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateLexicon;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.text.TextLexicon;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A date printed in any form is found and is that date again; the seed is in the message. */
final class PrintedDatesTest {
  private static final DateExtractor DATES =
      new DateExtractor(TextLexicon.english(), DateLexicon.english());

  private static final List<String> FULL =
      List.of(
          "MMMM d, yyyy",
          "MMMM d yyyy",
          "d MMMM yyyy",
          "MMM. d, yyyy",
          "EEEE, MMMM d, yyyy",
          "EEEE d MMMM yyyy",
          "yyyy-MM-dd",
          "'the 'd' of 'MMMM yyyy");

  @Test
  void aFullDateIsFoundAgainWhateverThePublication() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int n = 0; n < 5_000; n++) {
      LocalDate published = LocalDate.ofEpochDay(random.nextInt(30_000));
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000L);
      String printed = pattern(FULL.get(random.nextInt(FULL.size()))).format(day);
      check(seed, printed.replace("May.", "May"), day, published);
    }
  }

  @Test
  void aDayWithoutItsYearIsFoundAgainNearPublication() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int n = 0; n < 5_000; n++) {
      LocalDate published = LocalDate.ofEpochDay(random.nextInt(30_000));
      LocalDate day = published.plusDays(random.nextInt(299) - 150L);
      check(seed, pattern("MMMM d").format(day), day, published);
      check(seed, pattern("d MMMM").format(day), day, published);
    }
  }

  @Test
  void aWeekdayIsTheLatestOfItsName() {
    for (int n = 0; n < 1_000; n++) {
      LocalDate published = LocalDate.of(2020, 1, 1).plusDays(n);
      LocalDate day = published.minusDays(n % 7);
      String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ROOT);
      check(0, pattern("EEEE").format(day), day, published);
      assertEquals(name, pattern("EEEE").withLocale(Locale.ROOT).format(day));
    }
  }

  @Test
  void unitsAgoAreThoseOfTheCalendar() {
    for (int n = 2; n < 40; n++) {
      LocalDate published = LocalDate.of(2024, 2, 29).plusDays(n * 11L);
      checkRange(n + " days ago", DateRange.of(published.minusDays(n)), published);
      checkRange(n + " months ago", CalendarUnit.MONTH.range(published.minusMonths(n)), published);
      checkRange(n + " weeks ago", CalendarUnit.WEEK.range(published.minusWeeks(n)), published);
      checkRange(
          n + " years ago",
          DateRange.ofYear(published.minus(n, ChronoUnit.YEARS).getYear()),
          published);
    }
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }

  private static void check(long seed, String printed, LocalDate day, LocalDate published) {
    List<DateMention> found = DATES.in("They met on " + printed + ".", published);
    String message = "seed " + seed + ": " + printed + ", published " + published + ": " + found;
    assertEquals(
        List.of(Optional.of(DateRange.of(day))),
        found.stream().map(DateMention::range).toList(),
        message);
  }

  private static void checkRange(String words, DateRange range, LocalDate published) {
    List<DateMention> found = DATES.in("They met " + words + ".", published);
    assertEquals(
        List.of(Optional.of(range)), found.stream().map(DateMention::range).toList(), words);
  }
}
