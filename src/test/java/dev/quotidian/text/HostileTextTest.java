package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of any body, however odd: each is read without a crash, and in a time that only a
 * reading in more than linear time would exceed.
 */
final class HostileTextTest {
  private static final Duration GENEROUS = Duration.ofSeconds(20);
  private static final String SENTENCE = "“We will not wait,” said Lena Okafor, the minister. ";

  static Stream<Arguments> bodies() {
    return Stream.of(
        body("empty", () -> ""),
        body("50 MB of prose", () -> SENTENCE.repeat(50_000_000 / SENTENCE.length())),
        body("100,000 curly marks that open", () -> "“".repeat(100_000)),
        body("100,000 curly marks that close", () -> "”".repeat(100_000)),
        body("100,000 straight marks", () -> "\"".repeat(100_000)),
        body("100,000 straight marks apart", () -> "\" ".repeat(100_000)),
        body("100,000 single marks", () -> "'".repeat(99_999)),
        body("single marks after s", () -> "‘workers’ x ".repeat(100_000)),
        body("backticks", () -> "`".repeat(99_999)),
        body("guillemets both ways", () -> "«»‹›»«".repeat(20_000)),
        body("marks in every style, nested", () -> "“‘«„\"'`".repeat(30_000)),
        body("nested and closed", () -> "“a ‘".repeat(50_000) + "b’ c”".repeat(50_000)),
        body("brackets, nested", () -> "([{".repeat(100_000) + "}])".repeat(100_000)),
        body("one word of 10 MB", () -> "x".repeat(10_000_000)),
        body("one word of 10 MB in capitals", () -> "X".repeat(10_000_000)),
        body("one hyphened word", () -> "x-".repeat(2_000_000)),
        body("one word of apostrophes", () -> "x’".repeat(2_000_000)),
        body("one word of full stops", () -> "x.".repeat(2_000_000)),
        body("one number of 5 MB", () -> "1,".repeat(2_500_000)),
        body("1M full stops", () -> ".".repeat(1_000_000)),
        body("1M full stops apart", () -> ". ".repeat(1_000_000)),
        body("initials", () -> "A. ".repeat(1_000_000)),
        body("only newlines", () -> "\n".repeat(1_000_000)),
        body("only carriage returns", () -> "\r".repeat(1_000_000)),
        body("a mark on every line", () -> "“a\n".repeat(300_000)),
        body("a mark on every fourth line", () -> "“a\nb\nc\nd\n".repeat(100_000)),
        body("marks that close a later line", () -> "“a\nb\nc”\n".repeat(100_000)),
        body(
            "wrapped lines",
            () -> "a line of about the width at which mail wraps its\n".repeat(50_000)),
        body("control characters", () -> allChars(0, 32).repeat(10_000)),
        body("every char", () -> allChars(0, 65_536)),
        body("every char, apart", () -> String.join(" ", allChars(0, 65_536).split(""))),
        body("high surrogates", () -> "\ud83d".repeat(500_000)),
        body("low surrogates", () -> "\ude00".repeat(500_000)),
        body("surrogates the wrong way", () -> "\ude00\ud83d".repeat(500_000)),
        body("letters beyond the BMP", () -> "\ud835\udc00".repeat(500_000)),
        body("right to left", () -> "قال الوزير: «لن ننتظر» و\u202eשלום\u202c. ".repeat(20_000)),
        body("no spaces", () -> "部长说“我们不会等待”。".repeat(50_000)),
        body("combining marks", () -> "e" + "\u0301".repeat(1_000_000)),
        body(
            "HTML by mistake",
            () -> "<p class=\"a\">He said &ldquo;no&rdquo;</p>\n".repeat(30_000)),
        body("tags left open", () -> "<".repeat(500_000)),
        body("a table", () -> "1.5\t-\t“n/a”\t'\n".repeat(50_000)));
  }

  private static Arguments body(String name, Supplier<String> body) {
    return Arguments.of(Named.of(name, body));
  }

  private static String allChars(int first, int end) {
    StringBuilder chars = new StringBuilder();
    for (int c = first; c < end; c++) {
      chars.append((char) c);
    }
    return chars.toString();
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void isReadInLinearTime(Supplier<String> body) {
    String characters = body.get();
    Text text = assertTimeoutPreemptively(GENEROUS, () -> Text.of(characters));
    TextInvariants.check(text, characters);
  }

  @Test
  void nothingIsInAnEmptyBody() {
    Text text = Text.of("");
    assertEquals(0, text.tokens());
    assertEquals(0, text.sentences());
    assertEquals(0, text.quotes());
  }

  @Test
  void anyStringWillDo() {
    long first = Long.getLong("quotidian.seed", System.nanoTime());
    System.out.println("Random bodies: -Dquotidian.seed=" + first);
    for (long seed = first; seed < first + 20_000; seed++) {
      String body = random(new Random(seed));
      try {
        TextInvariants.check(Text.of(body), body);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("-Dquotidian.seed=" + seed + " fails on " + body, e);
      }
    }
  }

  private static final String ODD =
      "\"'`“”‘’„«»‹›''.…,;:?!()[]-–—/\\<>&@#$%*_=\n\n\n\r\t   \u00a0\u2029\u200b\ufeff\u0000\u0301\u00ad";
  private static final String PLAIN = "aAbBsSzZ09 éÉßИиאع中\ud835\udc00\ud83d\ude00\ud800\udfff";
  private static final String[] WORDS = {
    "Mr.",
    "U.S.",
    "said",
    "No. 5",
    "a.m.",
    "don't",
    "we’ll",
    "workers’",
    "’90s",
    "1,000.5",
    "The",
    "Inc."
  };

  private static String random(Random random) {
    StringBuilder body = new StringBuilder();
    for (int pieces = random.nextInt(60); pieces > 0; pieces--) {
      switch (random.nextInt(4)) {
        case 0 -> body.append(ODD.charAt(random.nextInt(ODD.length())));
        case 1 -> body.append(PLAIN.charAt(random.nextInt(PLAIN.length())));
        case 2 -> body.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        default -> body.append(random.nextInt(50) == 0 ? (char) random.nextInt(65_536) : ' ');
      }
    }
    assertTrue(body.length() < 1000);
    return body.toString();
  }
}
