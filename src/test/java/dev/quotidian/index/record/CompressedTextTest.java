package dev.quotidian.index.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text comes back as it was, whole and in part. */
final class CompressedTextTest {
  private static final String[] CHARACTERS = {
    "a", " the ", "\n", "é", "“", "語", "😀", "\ud83d", "\udc00"
  };

  private static CompressedText read(byte[] stored) {
    byte[] around = new byte[stored.length + 7];
    System.arraycopy(stored, 0, around, 3, stored.length);
    return new CompressedText(new BytesRef(around, 3, stored.length));
  }

  private static String random(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(CHARACTERS[random.nextInt(random.nextInt(CHARACTERS.length) + 1)]);
    }
    return text.toString();
  }

  @Test
  void anyPartOfAnyTextIsRead() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("CompressedTextTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String text = random(random, random.nextInt(3 * CompressedText.BLOCK));
      CompressedText stored = read(CompressedText.of(text));
      assertEquals(text.length(), stored.length());
      int start = random.nextInt(text.length() + 1);
      int end = start + random.nextInt(text.length() - start + 1);
      assertEquals(text.substring(start, end), stored.substring(start, end));
      assertEquals(text, stored.text());
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, CompressedText.BLOCK - 1, CompressedText.BLOCK, CompressedText.BLOCK + 1})
  void blocksEndAnywhere(int length) {
    String text = "😀".repeat(CompressedText.BLOCK).substring(0, length);
    assertEquals(text, read(CompressedText.of(text)).text());
  }

  @Test
  void newsTakesLittleMoreThanHalfOfItsBytes() {
    String text =
        "The minister said on Tuesday that the government would not raise taxes before the end"
            + " of the year, according to a statement by her office. Analysts had expected it.";
    assertTrue(CompressedText.of(text).length < 0.7 * text.length());
  }

  @Test
  void whatLiesOutsideIsRefused() {
    CompressedText stored = read(CompressedText.of("short"));
    assertThrows(DamagedRecordException.class, () -> stored.substring(2, 6));
    assertThrows(DamagedRecordException.class, () -> stored.substring(-1, 2));
  }

  @Test
  void damagedBytesAreRefusedOrRead() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("CompressedTextTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    byte[] whole = CompressedText.of(random(random, CompressedText.BLOCK));
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = whole.clone();
      bytes[random.nextInt(20) * random.nextInt(bytes.length / 20)] = (byte) random.nextInt();
      try {
        CompressedText text = read(bytes);
        assertEquals(text.length(), text.text().length());
      } catch (DamagedRecordException refused) {
        assertTrue(!String.valueOf(refused.getMessage()).isBlank());
      }
    }
  }
}
