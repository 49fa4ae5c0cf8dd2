package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings in capitals that lost their line are sentences of their own. */
final class CrossheadsTest {
  private static final Duration GENEROUS = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It fell. PRICES RISE Poe left.|It fell. _ PRICES RISE _ Poe left.",
        "It fell. RECESSION Poe left.|It fell. _ RECESSION _ Poe left.",
        "It fell. HARBOUR FEES Poe left.|It fell. _ HARBOUR FEES _ Poe left.",
        "It fell. TALKS, VOTES Poe left.|It fell. _ TALKS, VOTES _ Poe left.",
        "It fell. RISE OF 3 PERCENT Poe left.|It fell. _ RISE OF 3 PERCENT _ Poe left.",
        "It fell. VOTERS’ DOUBTS Poe left.|It fell. _ VOTERS’ DOUBTS _ Poe left.",
        "It fell. POE: PRICES RISING Poe left.|It fell. _ POE: PRICES RISING _ Poe left.",
        "It fell. PRICES RISING Motors left.|It fell. _ PRICES RISING _ Motors left.",
        "It fell. “SLOW” HARBOUR Poe left.|It fell. _ “SLOW” HARBOUR _ Poe left.",
        "It fell. I WAIT ... HARBOUR Poe left.|It fell. _ I WAIT ... HARBOUR _ Poe left.",
        "It did not go. NOT READY Poe left.|It did not go. _ NOT READY _ Poe left.",
        "The crane fell. CRANE Poe left.|The crane fell. _ CRANE _ Poe left.",
      })
  void endBeforeTheNextSentence(String body, String expected) {
    assertEquals(List.of(expected.split(" _ ")), TextTest.sentences(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO Secretary General Poe left.",
        "US President Poe left.",
        "BHM Holdings left.",
        "HARBOUR Bank Poe left.",
        "PRICES rose and Poe left.",
        "CEO Lena Okafor left.",
        "A Poe left.",
        "“PRICES” Poe left.",
      })
  void acronymsAndFirmsAreNone(String sentence) {
    assertEquals(List.of("It fell.", sentence), TextTest.sentences("It fell. " + sentence));
  }

  @Test
  void theFirstWordsOfATextAreNone() {
    assertEquals(
        List.of("PRICES RISE Poe left.", "It fell."),
        TextTest.sentences("PRICES RISE Poe left. It fell."));
  }

  @Test
  void moreThanTwelveWordsAreNone() {
    String loud = "PRICES ".repeat(13) + "Poe left.";
    assertEquals(List.of("It fell.", loud), TextTest.sentences("It fell. " + loud));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PRICES ", "PRICES Poe ", "PRICES Poe. ", "ZZYZ Poe. ", "A ", "3 ", "ZZYZ, - "})
  void repeatedOddlyIsReadInLinearTime(String piece) {
    String body = "It fell. " + piece.repeat(200_000);
    Text text = assertTimeoutPreemptively(GENEROUS, () -> Text.of(body));
    TextInvariants.check(text, body);
  }

  @Test
  void manyWordsInCapitalsAreReadInLinearTime() {
    StringBuilder body = new StringBuilder("It fell. ");
    for (int i = 0; i < 100_000; i++) {
      body.append('Q').append(Integer.toString(i, 36).toUpperCase(java.util.Locale.ROOT));
      body.append(" Poe left. ");
    }
    Text text = assertTimeoutPreemptively(GENEROUS, () -> Text.of(body.toString()));
    assertTrue(text.sentences() > 100_000);
  }

  @Test
  void capitalsAtRandomLeaveEveryWordInOneSentence() {
    long first = Long.getLong("quotidian.seed", System.nanoTime());
    System.out.println("Random crossheads: -Dquotidian.seed=" + first);
    for (long seed = first; seed < first + 20_000; seed++) {
      String body = "It fell. " + DatelinesTest.random(new Random(seed));
      try {
        TextInvariants.check(Text.of(body), body);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("-Dquotidian.seed=" + seed + " fails on " + body, e);
      }
    }
  }
}
