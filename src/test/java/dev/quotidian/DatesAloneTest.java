package dev.quotidian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.date.DateExtractor;
import dev.quotidian.annotate.date.lexicon.DateLexicon;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.text.TextLexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The date tagger as an app uses it that wants nothing else of the library. */
final class DatesAloneTest {
  private static final DateExtractor DATES =
      new DateExtractor(TextLexicon.english(), DateLexicon.english());

  private static final String BODY = "Talks began on Tuesday, two weeks after the truce.";

  @Test
  void theExampleOfItsDocumentationHolds() {
    LocalDate published = LocalDate.of(2025, 3, 20);
    List<String> told = new ArrayList<>();
    for (DateMention date : DATES.in(BODY, published)) {
      told.add(date.range() + " " + date.value());
    }
    assertEquals("Optional[2025-03-18] 2025-03-18", told.getFirst());
  }

  @Test
  void manyThreadsMayUseItAtOnce() {
    List<DateMention> one = DATES.in(BODY, LocalDate.of(2025, 3, 20));
    IntStream.range(0, 200)
        .parallel()
        .forEach(i -> assertEquals(one, DATES.in(BODY, LocalDate.of(2025, 3, 20))));
  }

  @Test
  void daysInWordsCountFromTheGivenDay() {
    LocalDate today = LocalDate.of(2025, 3, 20);
    assertEquals(
        Optional.of(DateRange.of(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 16))),
        Quotidian.days(today).apply("last week"));
    assertEquals(
        Optional.of(DateRange.of(LocalDate.of(2025, 3, 19))),
        Quotidian.days(today).apply(" yesterday "));
    assertEquals(Optional.empty(), Quotidian.days(today).apply("yesterday and the rest"));
    assertEquals(Optional.empty(), Quotidian.days(today).apply(""));
  }
}
