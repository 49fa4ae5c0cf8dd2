package dev.quotidian.lucene.record;

import dev.quotidian.index.Schema;
import dev.quotidian.query.syntax.Excerpt;
import java.io.EOFException;
import java.io.IOException;
import java.io.Serial;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.AlreadyClosedException;

/** A record of an article is damaged: the message names the article, its document and segment. */
public final class DamagedArticleException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private DamagedArticleException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Reads one record of a document. */
  public interface RecordRead<T> {
    T read() throws IOException;
  }

  /**
   * Reads one record of a document; whatever a damaged one makes of itself is told as such.
   *
   * @param document its number in the segment
   */
  public static <T> T read(LeafReader segment, int document, RecordRead<T> reading)
      throws IOException {
    try {
      return reading.read();
    } catch (AlreadyClosedException | DamagedArticleException e) {
      throw e;
    } catch (RuntimeException | CorruptIndexException | EOFException e) {
      throw of(segment, document, e);
    }
  }

  private static DamagedArticleException of(LeafReader segment, int document, Exception cause) {
    return new DamagedArticleException(
        article(segment, document)
            + " is damaged: a record of document "
            + document
            + " in segment "
            + name(segment)
            + " cannot be read ("
            + DamageReason.of(cause)
            + ")",
        cause);
  }

  private static String article(LeafReader segment, int document) {
    try {
      for (Schema schema : new Schema[] {Schema.ARTICLE, Schema.QUOTATION}) {
        SortedDocValues ids = DocValues.getSorted(segment, schema.id());
        if (ids.advanceExact(document)) {
          return "Article " + Excerpt.of(ids.lookupOrd(ids.ordValue()).utf8ToString());
        }
      }
      return "An article without an id";
    } catch (IOException | RuntimeException unreadable) {
      return "An article whose id cannot be read either";
    }
  }

  /** The name of a segment, by which its files begin. */
  static String name(LeafReader segment) {
    return FilterLeafReader.unwrap(segment) instanceof SegmentReader reader
        ? reader.getSegmentName()
        : segment.toString();
  }
}
