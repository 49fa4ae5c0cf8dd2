package dev.quotidian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches a terminal. */
final class TerminalFilterTest {
  private static String filtered(String text) throws IOException {
    return filtered(text.getBytes(UTF_8));
  }

  private static String filtered(byte[] bytes) throws IOException {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    try (OutputStream filter = new TerminalFilter(terminal)) {
      filter.write(bytes);
    }
    return terminal.toString(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain\ttext\r\n",
        "Zoë said “no” — 東京 \ud83d\ude00",
        "\u001b[1mbold\u001b[0m",
        "\r\u001b[K3 %"
      })
  void textColoursAndClearedLinesPass(String text) throws IOException {
    assertEquals(text, filtered(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0007", "\b", "\u007f", "\u0085", "\u009b", "\u061c", "\u200e", "\u200f", "\u202e",
        "\u2066"
      })
  void controlAndBidirectionalCharactersAreReplaced(String character) throws IOException {
    assertEquals("a\ufffdb", filtered("a" + character + "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"]0;title\u0007", "[2J", "[31", "P1", "[999999999m", "c"})
  void otherEscapeSequencesLoseTheirEscape(String sequence) throws IOException {
    assertEquals(
        "\ufffd" + sequence.replace('\u0007', '\ufffd') + "b", filtered("\u001b" + sequence + "b"));
  }

  @Test
  void brokenUtf8IsReplacedAndTheNextCharacterKept() throws IOException {
    assertEquals("\ufffdab", filtered(new byte[] {(byte) 0xe2, 'a', 'b'}));
  }

  @Test
  void nothingElseEverPasses() throws IOException {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(12)];
      random.nextBytes(bytes);
      String shown = filtered(bytes).replaceAll("\u001b\\[([0-9;]*m|K)", "");
      boolean clean =
          shown
              .chars()
              .allMatch(
                  c ->
                      "\n\r\t".indexOf(c) >= 0
                          || !(Character.isISOControl(c) || TerminalFilter.isBidirectional(c)));
      assertEquals(true, clean, "-Dquotidian.seed=" + seed + ": " + shown);
    }
  }
}
