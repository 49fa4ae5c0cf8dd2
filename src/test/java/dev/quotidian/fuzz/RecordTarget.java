package dev.quotidian.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.index.Schema;
import dev.quotidian.index.record.DamagedRecordException;
import dev.quotidian.index.record.HitRecordCodec;
import dev.quotidian.index.record.RecordCodec;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.oracle.RandomAnnotations;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/**
 * Stored records: what reads them takes these errors for damage. A character is a byte, and the
 * first tells what record it is.
 */
final class RecordTarget implements FuzzTarget {
  private static final String BODY = "“The grid holds,” Lena Okafor said on Tuesday.";
  private static final List<String> PIECES =
      List.of(
          "\u0000", "\u0001", "\u007f", "\u0080", "ÿ", "ÿÿÿÿ", "\u0080\u0080\u0080\u0080\u0001");

  private static final List<Consumer<byte[]>> CODECS =
      List.of(
          bytes -> RecordCodec.article(bytes, BODY),
          RecordCodec::annotations,
          bytes -> HitRecordCodec.article(new BytesRef(bytes)),
          bytes -> HitRecordCodec.quotation(new BytesRef(bytes)));

  @Override
  public String sample(Random random) {
    AnnotatedArticle article = new RandomAnnotations(random).next("id");
    int codec = random.nextInt(CODECS.size());
    byte[] bytes =
        switch (codec) {
          case 0 -> RecordCodec.article(article.article());
          case 1 -> RecordCodec.annotations(article.annotations());
          case 2 -> hitRecord(documents(article).getLast());
          default -> hitRecord(documents(article).getFirst());
        };
    return (char) codec + new String(bytes, ISO_8859_1);
  }

  private static List<Document> documents(AnnotatedArticle article) {
    return ArticleBlock.of(article, ArchiveSettings.standard().taxonomy()).documents();
  }

  private static byte[] hitRecord(Document document) {
    BytesRef record = document.getField(Schema.HIT_RECORD).binaryValue();
    return Arrays.copyOfRange(record.bytes, record.offset, record.offset + record.length);
  }

  @Override
  public List<String> pieces() {
    return PIECES;
  }

  @Override
  public int characters() {
    return 256;
  }

  @Override
  public int share() {
    return 12;
  }

  @Override
  public boolean accepts(String input) {
    try {
      int codec = input.isEmpty() ? 0 : input.charAt(0) % CODECS.size();
      byte[] bytes = input.getBytes(ISO_8859_1);
      CODECS.get(codec).accept(Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length));
      return true;
    } catch (DamagedRecordException
        | IllegalArgumentException
        | DateTimeException
        | ArithmeticException documented) {
      return false;
    }
  }
}
