package dev.quotidian.annotate.date.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.text.Hash;
import dev.quotidian.text.lexicon.DataFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DateLexiconTest {

  @Test
  void wordsHaveTheirClassAndValue() {
    check("january", WordClass.MONTH, 1);
    check("December", WordClass.MONTH, 12);
    check("sept", WordClass.MONTH_SHORT, 9);
    check("sunday", WordClass.WEEKDAY, 7);
    check("ninety", WordClass.TENS, 9);
    check("yesterday", WordClass.DAY_NAME, -1);
    check("easter", WordClass.HOLIDAY, 0);
    check("house", WordClass.NONE, 0);
  }

  @Test
  void theTableIsAtMostHalfFull() {
    assertTrue(DateLexicon.english().size() <= 512, "words: " + DateLexicon.english().size());
  }

  @Test
  void everyHolidayHasADayInEveryYear() {
    int holidays =
        DataFile.lines(Holidays.class, "holidays.txt").stream()
            .mapToInt(line -> line.split(" \\| ", -1).length)
            .sum();
    for (int h = 0; h < holidays; h++) {
      for (int year = -500; year < 2500; year += 7) {
        assertEquals(year, DateLexicon.english().holidays().day(h, year).getYear());
      }
    }
  }

  @Test
  void easterIsTheGregorianOne() {
    assertEquals(LocalDate.of(1961, 4, 2), Holidays.easter(1961));
    assertEquals(LocalDate.of(2000, 4, 23), Holidays.easter(2000));
    assertEquals(LocalDate.of(2008, 3, 23), Holidays.easter(2008));
    assertEquals(LocalDate.of(2025, 4, 20), Holidays.easter(2025));
    assertEquals(LocalDate.of(2038, 4, 25), Holidays.easter(2038));
  }

  private static void check(String word, WordClass type, int value) {
    int slot = DateLexicon.english().slot(Hash.of(word));
    assertEquals(type, DateLexicon.english().type(slot));
    assertEquals(value, DateLexicon.english().value(slot));
  }
}
