package dev.quotidian.archive.support.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.vector.VectorEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class CheckedEncoderTest {

  /** Answers as told, and notes what it is asked. */
  private record Fake(
      String name,
      int dimension,
      int maxCharacters,
      Function<String, float[]> answer,
      List<String> asked)
      implements VectorEncoder {
    @Override
    public String version() {
      return "1";
    }

    @Override
    public List<float[]> encode(List<String> texts) {
      asked.addAll(texts);
      return texts.stream().map(answer).toList();
    }
  }

  private static Fake fake(Function<String, float[]> answer) {
    return new Fake("fake", 2, 10, answer, new ArrayList<>());
  }

  private static float[] vector(float... numbers) {
    return numbers;
  }

  @Test
  void theGreatestNumberBecomes127() {
    CheckedEncoder encoder = new CheckedEncoder(fake(text -> vector(-0.02f, 0.01f)));
    assertArrayEquals(new byte[] {-127, 64}, encoder.encodeQuery("text").orElseThrow());
  }

  @Test
  void blankTextsAndVectorsOfZerosHaveNone() {
    Fake fake = fake(text -> text.equals("zero") ? vector(0, 0) : vector(0, 3));
    List<Optional<byte[]>> vectors =
        new CheckedEncoder(fake).encode(List.of(" \n", "zero", "", "one"));
    assertEquals(List.of("zero", "one"), fake.asked());
    assertEquals(
        List.of(false, false, false, true), vectors.stream().map(Optional::isPresent).toList());
    assertArrayEquals(new byte[] {0, 127}, vectors.get(3).orElseThrow());
    assertTrue(new CheckedEncoder(fake).encodeQuery(" ").isEmpty());
  }

  @Test
  void aLongTextIsCutAtTheEndOfAWord() {
    Fake fake = fake(text -> vector(1, 1));
    new CheckedEncoder(fake)
        .encode(List.of("one two three four", "twelveletters", "exactly 10", "nineteeen🐟"));
    assertEquals(List.of("one two", "twelvelett", "exactly 10", "nineteeen"), fake.asked());
  }

  @Test
  void wrongAnswersNameTheEncoder() {
    assertFailure("a vector of 3 numbers", fake(text -> vector(1, 2, 3)));
    assertFailure("the number NaN", fake(text -> vector(1, Float.NaN)));
    assertFailure("boom", fake(CheckedEncoderTest::boom));
    VectorEncoder none =
        new VectorEncoder() {
          @Override
          public String name() {
            return "fake";
          }

          @Override
          public String version() {
            return "1";
          }

          @Override
          public int dimension() {
            return 2;
          }

          @Override
          public List<float[]> encode(List<String> texts) {
            return List.of();
          }
        };
    assertThrows(ArchiveException.class, () -> new CheckedEncoder(none).encodeQuery("text"));
    ArchiveException few =
        assertThrows(
            ArchiveException.class, () -> new CheckedEncoder(none).encode(List.of("text")));
    assertSays("0 vectors for 1 texts", few);
  }

  private static float[] boom(String text) {
    throw new IllegalStateException("boom");
  }

  private static void assertFailure(String part, VectorEncoder encoder) {
    for (ArchiveException failure :
        List.of(
            assertThrows(
                ArchiveException.class, () -> new CheckedEncoder(encoder).encode(List.of("text"))),
            assertThrows(
                ArchiveException.class, () -> new CheckedEncoder(encoder).encodeQuery("text")))) {
      assertSays("fake 1 (2 numbers)", failure);
      assertSays(part, failure);
    }
  }

  @Test
  void whatAnEncoderSaysOfItselfIsChecked() {
    for (Fake fake :
        List.of(
            new Fake("", 2, 10, text -> vector(1, 1), List.of()),
            new Fake("two words", 2, 10, text -> vector(1, 1), List.of()),
            new Fake("fake", 0, 10, text -> vector(), List.of()),
            new Fake("fake", 1025, 10, text -> vector(), List.of()),
            new Fake("fake", 2, 0, text -> vector(1, 1), List.of()))) {
      assertThrows(IllegalArgumentException.class, () -> new CheckedEncoder(fake), fake::toString);
    }
  }

  @Test
  void anIdentityReadsWhatItPrints() {
    EncoderIdentity identity = new EncoderIdentity("org/all-MiniLM-L6-v2", "2.1", 384);
    assertEquals(identity, EncoderIdentity.parse(identity.toString()));
    assertThrows(IllegalArgumentException.class, () -> EncoderIdentity.parse("all-MiniLM"));
  }

  private static void assertSays(String part, Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains(part), message);
  }
}
