package dev.quotidian.annotate.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.date.lexicon.DateLexicon;
import dev.quotidian.article.DateMention;
import dev.quotidian.text.TextLexicon;
import dev.quotidian.text.lexicon.DataFile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read without failing, in time linear in its length. */
final class HostileDatesTest {
  private static final DateExtractor DATES =
      new DateExtractor(TextLexicon.english(), DateLexicon.english());

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 29);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the ",
        "the last ",
        "the early ",
        "the end of ",
        "later ",
        "one hundred ",
        "twenty-",
        "March ",
        "March 3-",
        "Monday, ",
        "of the first week of ",
        "the week of ",
        "at 10 a.m. ",
        "9999 years later ",
        "9999 centuries ago and ",
        "from 2014 to 2016 and between ",
        "1-",
        "2024-",
        "'",
        "in the beginning of the end of ",
        "the same period last year "
      })
  void repetitionTakesLinearTime(String piece) {
    String body = piece.repeat(400_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DATES.in(body, PUBLISHED));
  }

  @Test
  void anyMixOfDateWordsIsReadAndInOrder() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> words = words();
    for (int n = 0; n < 3_000; n++) {
      String body = soup(random, words);
      int last = 0;
      for (DateMention date : DATES.in(body, PUBLISHED)) {
        assertTrue(date.span().start() >= last, () -> "seed " + seed + ": " + body);
        assertTrue(date.span().end() <= body.length(), () -> "seed " + seed + ": " + body);
        last = date.span().start();
      }
    }
  }

  @Test
  void anEmptyTextAndStrangeCharactersHaveNoDates() {
    for (String body : List.of("", " ", "\u0000\ud800\udc00\udfff", "\u202eyadseuT", "-", "'")) {
      assertEquals(List.of(), DATES.in(body, PUBLISHED));
    }
  }

  private static String soup(Random random, List<String> words) {
    StringBuilder body = new StringBuilder();
    for (int k = 0; k < 40; k++) {
      String word = words.get(random.nextInt(words.size()));
      boolean capital = random.nextInt(3) == 0;
      body.append(capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      body.append(random.nextInt(6) == 0 ? "-" : random.nextInt(8) == 0 ? ". " : " ");
    }
    return body.toString();
  }

  private static List<String> words() {
    List<String> words =
        new ArrayList<>(
            List.of(
                "1",
                "31",
                "29",
                "1945",
                "2024",
                "'98",
                "1,234,567,890",
                "2.5",
                "1/2",
                "19th",
                "80s",
                "1980s",
                "470s",
                "10:30",
                "25:99",
                "10pm",
                "13/13/2024",
                "2024-02-30",
                "0600hrs",
                "99999999999",
                ",",
                ".",
                "(",
                ")",
                "$",
                "%"));
    for (String line : DataFile.lines(DateLexicon.class, "words.txt")) {
      for (String word : line.substring(line.indexOf(':') + 1).trim().split("[ |]+", -1)) {
        words.add(word);
      }
    }
    return words;
  }
}
