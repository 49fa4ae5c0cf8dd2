package dev.quotidian.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One speaker, or several who speak together. */
final class SpeakerTest {
  private static final Speaker POE = Speaker.of("Ann Poe", Speaker.Type.PERSON);
  private static final Speaker LOW =
      new Speaker(
          "John Low",
          Speaker.Type.PERSON,
          Optional.of("former coach"),
          Optional.empty(),
          List.of("Low"));
  private static final Speaker ASH = Speaker.of("Tom Ash", Speaker.Type.PERSON);

  @Test
  void aJointSourceIsCalledByAllNames() {
    assertEquals("Ann Poe, John Low and Tom Ash", Speaker.joint(List.of(POE, LOW, ASH)).name());
  }

  @Test
  void eachOfAJointSourceSpeaks() {
    assertEquals(List.of(POE, LOW), Speaker.joint(List.of(POE, LOW)).each());
  }

  @Test
  void oneWhoSpeaksAloneSpeaks() {
    assertEquals(List.of(POE), POE.each());
  }

  @Test
  void aJointSourceHasTwoMembersAtLeast() {
    assertEquals(
        "A joint source of 1: give at least two members",
        assertThrows(IllegalArgumentException.class, () -> Speaker.joint(List.of(POE)))
            .getMessage());
  }

  @Test
  void aMemberHasNoMembers() {
    Speaker pair = Speaker.joint(List.of(POE, LOW));
    assertThrows(IllegalArgumentException.class, () -> Speaker.joint(List.of(pair, ASH)));
  }

  @Test
  void theStatusIsThatOfTheRole() {
    assertEquals(Optional.of(Position.Status.FORMER), LOW.status());
    assertEquals(Optional.empty(), POE.status());
  }

  @Test
  void aQuotationHasTheSpeakersOfItsSource() {
    Quotation quotation =
        new Quotation(
            List.of(new Span(0, 4)),
            List.of(),
            List.of(),
            Quotation.Kind.DIRECT,
            Quotation.Act.SAID,
            Optional.empty(),
            Optional.empty(),
            1,
            "test");
    assertEquals(List.of(), quotation.speakers());
    assertEquals(
        List.of(POE, LOW), quotation.withSpeaker(Speaker.joint(List.of(POE, LOW))).speakers());
  }
}
