package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places, days and agencies that stand before a story’s first sentence. */
final class DatelinesTest {
  private static final Duration GENEROUS = Duration.ofSeconds(20);

  /** The datelines of a body, as they are written. */
  private static List<String> datelines(String body) {
    Text text = Text.of(body);
    List<String> datelines = new ArrayList<>();
    for (int t = 0; t < text.tokens(); t++) {
      if (text.isDateline(t)) {
        datelines.add(text.string(t, text.datelineEnd(t) - 1));
        t = text.datelineEnd(t);
      }
    }
    return datelines;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "CAPE VENN, March 18 (Reuters) - Boats sank.#CAPE VENN, March 18 (Reuters) -",
        "CAPE VENN, 18 Mar 2022 - Boats sank.#CAPE VENN, 18 Mar 2022 -",
        "CAPE VENN, Norland (AP) — Boats sank.#CAPE VENN, Norland (AP) —",
        "CAPE VENN (Venn Courier) - Boats sank.#CAPE VENN (Venn Courier) -",
        "CAPE VENN — Boats sank.#CAPE VENN —",
        "CAPE VENN–Boats sank.#CAPE VENN–",
        "CAPE VENN: Boats sank.#CAPE VENN:",
        "VENN/HARL - Boats sank.#VENN/HARL -",
        "VENN, April 8 /PRNewswire/ -- Boats sank.#VENN, April 8 /PRNewswire/ --",
        "Cape Venn, March 18 (Reuters) - Boats sank.#Cape Venn, March 18 (Reuters) -",
        "Venn — Boats sank.#Venn —",
        "(Reuters) - Boats sank.#(Reuters) -",
        "VENN (Reuters) Boats sank.#VENN (Reuters)",
        "CAPE VENN, Feb 22 (Reuters) - Boats sank.#CAPE VENN, Feb 22 (Reuters) -",
        "CAPE VENN, Sept. 22 (Reuters) - Boats sank.#CAPE VENN, Sept. 22 (Reuters) -",
        "MAR AZUL (AP) - Boats sank.#MAR AZUL (AP) -",
        "Venn, Mar 3 (PTI) Boats sank.#Venn, Mar 3 (PTI)",
        "By Lena Okafor and Ann Poe CAPE VENN, Feb 22 (Courier) - Boats sank.#By Lena Okafor and Ann Poe CAPE VENN, Feb 22 (Courier) -",
        "By Lena Okafor and Ann Poe CAPE VENN - Boats sank.#By Lena Okafor and Ann Poe CAPE VENN -",
      })
  void findsThePlaceDayAndAgency(String body, String dateline) {
    assertEquals(List.of(dateline), datelines(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boats sank off Cape Venn.",
        "Lena Okafor left.",
        "NATO said boats sank.",
        "NATO - the alliance - said so.",
        "March 18 (Reuters) was a Tuesday.",
        "MONDAY - Boats sank.",
        "The port (Reuters) sank.",
        "By Lena Okafor",
        "CAPE VENN",
        "CAPE VENN -",
        "",
      })
  void findsNoneElsewhere(String body) {
    assertEquals(List.of(), datelines(body));
  }

  @Test
  void aTurnOfATranscriptIsNone() {
    assertEquals(List.of(), datelines("OKAFOR: We wait.\n\nPOE: We do not.\n\nOKAFOR: Go."));
  }

  @Test
  void aPlaceAloneIsNoneInTheMiddleOfAStory() {
    assertEquals(List.of(), datelines("One.\n\nTwo.\n\nThree.\n\nVENN — Boats sank."));
  }

  @Test
  void oneWithItsDayStandsAnywhere() {
    assertEquals(
        List.of("VENN, May 3 (AP) -"),
        datelines("One.\n\nTwo.\n\nThree.\n\nVENN, May 3 (AP) - Boats sank."));
  }

  @Test
  void eachOfTwoStoriesHasItsOwn() {
    assertEquals(
        List.of("VENN, May 3 (AP) -", "HARL, May 3 (AP) -"),
        datelines("VENN, May 3 (AP) - Boats sank.\n\nHARL, May 3 (AP) - It rained."));
  }

  @Test
  void theSentenceBehindItBeginsNoHeading() {
    Text text = Text.of("VENN, May 3 (AP) - Boats sank. Okafor left.");
    assertEquals(2, text.sentences());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"VENN, ", "VENN/", "VENN-", "By Okafor ", "VENN (", "VENN: ", "VENN\n\n", "(AP) "})
  void repeatedOddlyIsReadInLinearTime(String piece) {
    String body = piece.repeat(200_000);
    Text text = assertTimeoutPreemptively(GENEROUS, () -> Text.of(body));
    TextInvariants.check(text, body);
  }

  @Test
  void anyCapitalsWillDo() {
    long first = Long.getLong("quotidian.seed", System.nanoTime());
    System.out.println("Random datelines: -Dquotidian.seed=" + first);
    for (long seed = first; seed < first + 20_000; seed++) {
      String body = random(new Random(seed));
      try {
        Text text = Text.of(body);
        TextInvariants.check(text, body);
        check(text);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("-Dquotidian.seed=" + seed + " fails on " + body, e);
      }
    }
  }

  /** A dateline begins a paragraph, ends in it, and something follows on it there. */
  private static void check(Text text) {
    for (int t = 0; t < text.tokens(); t++) {
      if (!text.isDateline(t)) {
        continue;
      }
      int end = text.datelineEnd(t);
      assertTrue(text.beginsParagraph(t), "it begins a paragraph");
      assertTrue(end < text.tokens(), "something follows");
      for (int i = t + 1; i <= end; i++) {
        assertFalse(text.beginsParagraph(i), "it stays in its paragraph");
      }
      t = end;
    }
  }

  private static final String[] PIECES = {
    "VENN",
    "CAPE",
    "Harl",
    "By",
    "and",
    "Okafor",
    "March",
    "18",
    ",",
    ".",
    "-",
    "—",
    ":",
    "/",
    "(",
    ")",
    "(AP)",
    "(Reporting by",
    "Reuters",
    "PRICES",
    "RISE",
    "Poe said",
    "the",
    "\n\n",
    "\n",
    "“",
    "”",
    "’s",
    "U.S.",
    "MONDAY"
  };

  static String random(Random random) {
    StringBuilder body = new StringBuilder();
    for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
      body.append(PIECES[random.nextInt(PIECES.length)]);
      body.append(random.nextInt(5) == 0 ? "" : " ");
    }
    return body.toString();
  }
}
