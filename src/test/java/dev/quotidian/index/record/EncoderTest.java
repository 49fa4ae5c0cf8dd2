package dev.quotidian.index.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** What was written is read again, to the bit. */
final class EncoderTest {

  @Test
  void numbersComeBack() {
    Random random = random();
    for (int i = 0; i < 10_000; i++) {
      double value =
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt(10_001) / 10_000.0;
            case 1 -> random.nextDouble();
            case 2 -> Double.longBitsToDouble(random.nextLong());
            default -> List.of(0.0, -0.0, 1.0, Double.NaN, 1e300).get(random.nextInt(5));
          };
      Encoder out = new Encoder();
      out.real(value);
      assertEquals(
          Double.doubleToRawLongBits(value),
          Double.doubleToRawLongBits(new Decoder(out.bytes()).real()),
          () -> "of " + value);
    }
  }

  @Test
  void aShareInHundredthsTakesFewBytes() {
    Encoder out = new Encoder();
    out.real(0.92);
    assertTrue(out.bytes().length <= 3, () -> out.bytes().length + " bytes");
  }

  /** Characters of all lengths, and halves of surrogate pairs. */
  @Test
  void textsComeBack() {
    Random random = random();
    for (int i = 0; i < 2_000; i++) {
      String text = text(random);
      Encoder out = new Encoder();
      out.string(text);
      out.number(i);
      byte[] shifted = new byte[out.bytes().length + 3];
      System.arraycopy(out.bytes(), 0, shifted, 3, out.bytes().length);
      Decoder in = new Decoder(new BytesRef(shifted, 3, out.bytes().length));
      assertEquals(text, in.string());
      assertEquals(i, in.number());
    }
  }

  private static String text(Random random) {
    char[] text = new char[random.nextInt(12)];
    for (int i = 0; i < text.length; i++) {
      text[i] =
          switch (random.nextInt(4)) {
            case 0 -> (char) random.nextInt(0x80);
            case 1 -> (char) random.nextInt(0x800);
            case 2 -> (char) (0xd800 + random.nextInt(0x800));
            default -> (char) random.nextInt(0x10000);
          };
    }
    return new String(text);
  }

  private static Random random() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("EncoderTest: replay with -Dquotidian.seed=" + seed);
    return new Random(seed);
  }

  /** They are written by their places: whoever moves one raises {@link Schema#VERSION}. */
  @Test
  void constantsStayInTheirPlaces() {
    assertEquals("DIRECT MIXED INDIRECT", names(Quotation.Kind.values()));
    assertEquals("SAID THOUGHT STANCE", names(Quotation.Act.values()));
    assertEquals("PERSON ORGANISATION DOCUMENT UNNAMED", names(Speaker.Type.values()));
    assertEquals("DATE TIME DURATION SET", names(DateMention.Type.values()));
    assertEquals(
        "TIME DAY WEEKEND WEEK MONTH QUARTER HALF SEASON YEAR DECADE CENTURY MILLENNIUM NONE",
        names(DateDetail.Granularity.values()));
    assertEquals(
        "BEFORE AFTER START MID END APPROX MORE_THAN LESS_THAN EQUAL_OR_MORE EQUAL_OR_LESS",
        names(DateDetail.Modifier.values()));
    assertEquals("PUBLICATION NARRATIVE NONE", names(DateDetail.Anchor.values()));
    assertEquals("PERSON ORGANISATION", names(Entity.Type.values()));
    assertEquals("GIVEN LEARNED RULE PHRASE", names(Topic.Origin.values()));
  }

  private static String names(Enum<?>[] constants) {
    return String.join(" ", Arrays.stream(constants).map(Enum::name).toList());
  }
}
