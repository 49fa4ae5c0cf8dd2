package dev.quotidian.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of a quotation have one fingerprint, and other statements another. */
final class CopyFingerprintTest {
  private static final String SAID =
      "“The ferries to the northern islands won't run before 3 April, because the harbour is closed”";

  private static long of(String text, String speaker) {
    Quotation quotation =
        new Quotation(
            List.of(new Span(0, text.length())),
            List.of(),
            List.of(),
            Quotation.Kind.DIRECT,
            Quotation.Act.SAID,
            speaker.isEmpty()
                ? Optional.empty()
                : Optional.of(Speaker.of(speaker, Speaker.Type.PERSON)),
            Optional.empty(),
            0.9,
            "test");
    return CopyFingerprint.of(quotation, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferries to the northern islands won't run before 3 April, because the harbour is closed",
        "THE FERRIES TO THE NORTHERN ISLANDS WON’T RUN BEFORE 3 APRIL BECAUSE THE HARBOUR IS CLOSED",
        "that ferries to northern islands won't run before 3 April, as the harbour is closed.",
        "Férries to the northern islands won't run, before 3 April... because the harbour is closed",
        "ferries to the northern islands will not run before 3 April, because the harbour is closed now"
      })
  void copiesHaveOneWhoeverSaysIt(String copy) {
    assertEquals(of(SAID, "Lena Okafor"), of(copy, ""), copy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferries to the northern islands will run before 3 April, because the harbour is closed",
        "The ferries to the northern islands won't run before 4 April, because the harbour is closed",
        "The ferries to the southern islands won't run before 3 April, because the harbour is closed",
        "The harbour is closed"
      })
  void otherStatementsHaveAnother(String other) {
    assertNotEquals(of(SAID, "Lena Okafor"), of(other, "Lena Okafor"), other);
  }

  @Test
  void ofFewWordsAreCopiesOnlyThoseOfOneSpeakerInTheSameWords() {
    String said = "“We will not wait for ferries,”";
    assertEquals(of(said, "Lena Okafor"), of("we will not wait for ferries", "Lena Okafor"));
    assertNotEquals(of(said, "Lena Okafor"), of(said, "Petra Novak"));
    assertNotEquals(of(said, "Lena Okafor"), of(said, ""));
    assertNotEquals(of(said, "Lena Okafor"), of("We will not wait for the ferries", "Lena Okafor"));
    assertEquals(of("to be named", ""), of("To be named.", ""));
    assertEquals(of("...", ""), of("—", ""));
  }

  /** A list of a million would have one that is equal by chance. */
  @Test
  void differentTextsHaveDifferentOnesOfFortyBits() {
    Random random = new Random(7);
    Set<String> texts = new HashSet<>();
    Set<Long> prints = new HashSet<>();
    while (texts.size() < 20_000) {
      String text =
          String.join(
              " ",
              IntStream.range(0, 8)
                  .mapToObj(i -> "word" + (char) ('a' + random.nextInt(26)))
                  .toList());
      if (texts.add(text)) {
        long print = of(text, "");
        assertTrue(print >= 0 && print < 1L << 40, () -> text + " has " + print);
        prints.add(print);
      }
    }
    assertTrue(prints.size() > 15_000, "only " + prints.size() + " differ");
  }
}
