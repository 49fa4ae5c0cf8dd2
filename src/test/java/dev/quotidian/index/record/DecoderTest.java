package dev.quotidian.index.record;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.article.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** Damaged records are refused as such: never read beyond their end, nor trusted with a length. */
final class DecoderTest {
  private static final String BODY =
      "“The grid holds,” Lena Okafor, the energy minister, said on Tuesday. \ud800 It is half.";
  private static final Article ARTICLE =
      Article.of("a", BODY, LocalDate.of(2025, 3, 19))
          .withTitle("Grid")
          .withTopics(List.of("Energy"))
          .withFields(Map.of("desk", "world", "list", List.of(1, 2L, 3.5, Map.of("a", true))));

  @Test
  void damagedRecordsAreRefusedOrDecoded() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("DecoderTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    byte[] record =
        ArticleRecordEncoder.of(ARTICLE, Annotators.standard().annotate(ARTICLE), List.of());
    byte[] body = CompressedText.of(BODY);
    for (int i = 0; i < 20_000; i++) {
      byte[] one = damaged(record, random);
      isRefusedOrDecoded(() -> decode(one, body));
      isRefusedOrDecoded(() -> OlderRecords.annotations(one, 7));
    }
  }

  private static void decode(byte[] record, byte[] body) {
    ArticleRecord read =
        new ArticleRecord(new BytesRef(record), () -> new CompressedText(new BytesRef(body)));
    assertNotNull(read.summary());
    for (int number = 0; number < Math.min(read.quotations(), 9); number++) {
      assertNotNull(read.quotation(number));
    }
    assertNotNull(read.article());
    assertNotNull(read.annotations());
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = Arrays.copyOf(whole, whole.length - random.nextInt(3) * random.nextInt(9));
    for (int i = random.nextInt(3); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  private static void isRefusedOrDecoded(Runnable decoding) {
    try {
      decoding.run();
    } catch (DamagedRecordException
        | IllegalArgumentException
        | DateTimeException
        | ArithmeticException refused) {
      assertFalse(String.valueOf(refused.getMessage()).isBlank(), () -> refused.toString());
    }
  }

  @Test
  void aRecordIsNotReadBeyondItsEnd() {
    Encoder out = new Encoder();
    out.string("a");
    out.string("text that goes on");
    BytesRef part = new BytesRef(out.bytes(), 0, 3);
    Decoder in = new Decoder(part);
    in.string();
    DamagedRecordException refused = assertThrows(DamagedRecordException.class, () -> in.string());
    assertTrue(
        String.valueOf(refused.getMessage()).contains("longer than the record")
            || String.valueOf(refused.getMessage()).contains("ends too early"));
  }

  @Test
  void valuesThatLieTooDeepAreRefused() {
    byte[] deep = new byte[10_000];
    for (int i = 0; i < deep.length; i++) {
      deep[i] = (byte) (i % 2 == 0 ? 2 : 'a'); // a list of one value, which is a list
    }
    Decoder in = new Decoder(deep);
    assertThrows(DamagedRecordException.class, () -> in.list(() -> in.map()));
  }
}
