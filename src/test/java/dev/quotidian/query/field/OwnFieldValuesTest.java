package dev.quotidian.query.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The values of articles in fields. */
final class OwnFieldValuesTest {
  private static final String NAME = "field";
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

  private static OwnFieldValues of(Object value) {
    return new OwnFieldValues(Article.of("id", "Text.", DAY).withFields(Map.of(NAME, value)));
  }

  @Test
  void keywordsAreTextsNumbersAndTruthsAsTheyAreWritten() {
    List<Object> given =
        List.of(" Business ", 7, 9_007_199_254_740_993L, 2.50, true, "", "Business");
    assertEquals(
        List.of("Business", "7", "9007199254740993", "2.5", "true"),
        of(given).keywords(OwnField.keyword(NAME)));
  }

  @Test
  void numbersMayBeTexts() {
    List<Object> given = List.of(3, 2.5, "-4", " 1e3 ", "");
    assertEquals(List.of(3.0, 2.5, -4.0, 1000.0), of(given).numbers(OwnField.number(NAME)));
    for (Object wrong : List.of("three", "0x10", "1f", "NaN", "1e999", Double.NaN, true)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> of(wrong).numbers(OwnField.number(NAME)),
          wrong.toString());
    }
  }

  @Test
  void datesAreDaysPeriodsAndRangesAndOfATimeItsDay() {
    List<Object> given =
        List.of("2025-03-19", "2025-03", "2025-03-19T23:30:00-08:00", "2025-03-18..2025-03-19");
    assertEquals(
        List.of(
            DateRange.of(DAY),
            DateRange.of(YearMonth.of(2025, 3)),
            DateRange.of(DAY.minusDays(1), DAY)),
        of(given).dates(OwnField.date(NAME)));
    for (Object wrong : List.of("soon", "2025-13", "2025-02-30T10:00:00Z", 2025)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> of(wrong).dates(OwnField.date(NAME)),
          wrong.toString());
    }
  }

  @Test
  void anArticleWithoutTheFieldHasNoValues() {
    OwnFieldValues none = new OwnFieldValues(Article.of("id", "Text.", DAY));
    assertEquals(List.of(), none.keywords(OwnField.keyword(NAME)));
    assertEquals(List.of(), of(" ").dates(OwnField.date(NAME)));
    assertEquals(List.of(), of(List.of()).texts(OwnField.text(NAME)));
  }
}
