package dev.quotidian.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.index.Schema;
import dev.quotidian.index.StoredFormat;
import dev.quotidian.index.record.ArticleRecord;
import dev.quotidian.index.record.CompressedText;
import dev.quotidian.index.record.DamagedRecordException;
import dev.quotidian.index.record.OlderRecords;
import dev.quotidian.index.record.RecordChecksum;
import dev.quotidian.index.record.TokenAnchors;
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
  private static final int MOST = 9; // quotations that are decoded by themselves
  private static final List<String> PIECES =
      List.of(
          "\u0000", "\u0001", "\u007f", "\u0080", "ÿ", "ÿÿÿÿ", "\u0080\u0080\u0080\u0080\u0001");

  private static final List<Consumer<byte[]>> CODECS =
      List.of(
          RecordTarget::decode,
          bytes -> new CompressedText(new BytesRef(bytes)).text(),
          bytes -> TokenAnchors.of(new BytesRef(bytes)),
          bytes -> OlderRecords.article(bytes, BODY),
          bytes -> OlderRecords.annotations(bytes, StoredFormat.OLDEST));

  private static final List<String> COLUMNS =
      List.of(Schema.RECORD, Schema.BODY_TEXT, Schema.BODY_ANCHORS, Schema.RECORD, Schema.RECORD);

  private static void decode(byte[] bytes) {
    byte[] body = CompressedText.of(BODY);
    ArticleRecord record =
        new ArticleRecord(
            RecordChecksum.record(new BytesRef(bytes)),
            () -> new CompressedText(new BytesRef(body)));
    record.summary();
    for (int number = 0; number < Math.min(record.quotations(), MOST); number++) {
      record.quotation(number);
    }
    record.article();
    record.annotations();
  }

  @Override
  public String sample(Random random) {
    AnnotatedArticle article = new RandomAnnotations(random).next("id");
    int codec = random.nextInt(CODECS.size());
    Document document =
        ArticleBlock.of(article, ArchiveSettings.standard().taxonomy()).documents().getLast();
    BytesRef value = document.getField(COLUMNS.get(codec)).binaryValue();
    byte[] bytes = Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length);
    return (char) codec + new String(bytes, ISO_8859_1);
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
