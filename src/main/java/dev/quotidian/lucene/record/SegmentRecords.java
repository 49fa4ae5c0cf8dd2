package dev.quotidian.lucene.record;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.index.Schema;
import dev.quotidian.index.record.ArticleRecord;
import dev.quotidian.index.record.CompressedText;
import dev.quotidian.index.record.RecordChecksum;
import dev.quotidian.index.record.TokenAnchors;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The records and bodies of the articles of one segment. Articles must be asked for in index order.
 * A record or body is valid until the next article is asked for. For one thread.
 */
public final class SegmentRecords {
  private final BinaryDocValues records;
  private final BinaryDocValues bodies;
  private final StoredValues stored;
  private final @Nullable LeafReader segment;
  private int current = -1;
  private @Nullable ArticleRecord record;
  private @Nullable CompressedText body;
  private @Nullable BytesRef recordBytes; // with their checksum
  private @Nullable BytesRef bodyBytes;

  /** Reads stored fields, where values lie that are too long for a column. */
  public interface StoredValues {
    /** The fields of a document with these names. */
    Document read(int document, Set<String> fields) throws IOException;
  }

  /** Records in the columns of {@link Schema#RECORD} and {@link Schema#BODY_TEXT}. */
  public SegmentRecords(BinaryDocValues records, BinaryDocValues bodies, StoredValues stored) {
    this(records, bodies, stored, null);
  }

  private SegmentRecords(
      BinaryDocValues records,
      BinaryDocValues bodies,
      StoredValues stored,
      @Nullable LeafReader segment) {
    this.records = records;
    this.bodies = bodies;
    this.stored = stored;
    this.segment = segment;
  }

  /** The records of a segment. */
  public static SegmentRecords of(LeafReader segment) throws IOException {
    return new SegmentRecords(
        DocValues.getBinary(segment, Schema.RECORD),
        DocValues.getBinary(segment, Schema.BODY_TEXT),
        storedOf(segment),
        segment);
  }

  /** Whether a document is an article, and so has a record. */
  public boolean has(int document) throws IOException {
    return records.advanceExact(document) || longValue(stored, document, Schema.RECORD) != null;
  }

  /**
   * The record of an article.
   *
   * @param document the article's document in the segment
   */
  public ArticleRecord record(int document) throws IOException {
    ArticleRecord read = record;
    if (read == null || document != current) {
      moveTo(document);
      BytesRef bytes = bytes(records, document, Schema.RECORD);
      recordBytes = bytes;
      read = new ArticleRecord(RecordChecksum.record(bytes), () -> bodyOf(document));
      record = read;
    }
    return read;
  }

  /** The body of an article. */
  public CompressedText body(int document) throws IOException {
    if (document != current) {
      moveTo(document);
    }
    CompressedText read = body;
    if (read == null) {
      BytesRef bytes = bytes(bodies, document, Schema.BODY_TEXT);
      bodyBytes = bytes;
      read = new CompressedText(bytes);
      body = read;
    }
    return read;
  }

  /**
   * An article with all its annotations, whose checksum is compared.
   *
   * @throws DamagedArticleException if it is damaged, and the segment is open
   */
  public AnnotatedArticle article(int document) throws IOException {
    return segment == null
        ? checked(document)
        : DamagedArticleException.read(segment, document, () -> checked(document));
  }

  private AnnotatedArticle checked(int document) throws IOException {
    ArticleRecord read = record(document);
    body(document);
    RecordChecksum.check(Objects.requireNonNull(recordBytes), Objects.requireNonNull(bodyBytes));
    return new AnnotatedArticle(read.article(), read.annotations());
  }

  private void moveTo(int document) {
    record = null;
    body = null;
    current = document;
  }

  private CompressedText bodyOf(int document) {
    try {
      return body(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BytesRef bytes(BinaryDocValues column, int document, String field) throws IOException {
    if (column.advanceExact(document)) {
      return Objects.requireNonNull(column.binaryValue());
    }
    BytesRef value = longValue(stored, document, field);
    if (value == null) {
      throw new EOFException("it has no value of the field " + field);
    }
    return value;
  }

  /** The anchors of the body of an article. */
  public static TokenAnchors anchors(LeafReader segment, int document) throws IOException {
    BinaryDocValues column = DocValues.getBinary(segment, Schema.BODY_ANCHORS);
    BytesRef value =
        column.advanceExact(document)
            ? column.binaryValue()
            : longValue(storedOf(segment), document, Schema.BODY_ANCHORS);
    if (value == null) {
      throw new EOFException("it has no value of the field " + Schema.BODY_ANCHORS);
    }
    return TokenAnchors.of(value);
  }

  private static StoredValues storedOf(LeafReader segment) {
    return (document, fields) -> segment.storedFields().document(document, fields);
  }

  private static @Nullable BytesRef longValue(StoredValues stored, int document, String field)
      throws IOException {
    String name = Schema.longValue(field);
    return stored.read(document, Set.of(name)).getBinaryValue(name);
  }
}
