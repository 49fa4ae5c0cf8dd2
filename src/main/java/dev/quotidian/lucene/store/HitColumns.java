package dev.quotidian.lucene.store;

import dev.quotidian.index.Schema;
import dev.quotidian.index.record.HitRecordCodec;
import dev.quotidian.query.result.ArticleSummary;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads what lists of hits show from a doc values column. Documents must be asked for in index
 * order, and none twice but articles. For one thread.
 */
public final class HitColumns {
  private final List<LeafReaderContext> leaves;
  private final Column articles = new Column();
  private final Column quotations = new Column();
  private @Nullable ArticleSummary lastArticle;
  private int lastDocument = -1;

  public HitColumns(IndexReader reader) {
    this.leaves = reader.leaves();
  }

  /** The summary of an article, which its hits show. */
  public ArticleSummary article(int document) throws IOException {
    if (lastArticle == null || lastDocument != document) {
      lastArticle = articles.read(document, bytes -> summary(HitRecordCodec.article(bytes)));
      lastDocument = document;
    }
    return lastArticle;
  }

  private static ArticleSummary summary(HitRecordCodec.OfArticle shown) {
    return new ArticleSummary(
        shown.id(),
        shown.title(),
        shown.publisher(),
        shown.url(),
        shown.published(),
        shown.topics());
  }

  /** The record of a quotation, which its hits show. */
  public HitRecordCodec.OfQuotation quotation(int document) throws IOException {
    return quotations.read(document, HitRecordCodec::quotation);
  }

  /** What was said in a quotation. */
  public String content(int document) throws IOException {
    return quotations.read(document, HitRecordCodec::content);
  }

  private final class Column {
    private int end; // of the segment being read
    private int base;
    private @Nullable LeafReader segment;
    private @Nullable BinaryDocValues values;

    /** Reads a record; a damaged one is told with its article. */
    <T> T read(int document, Function<BytesRef, T> decoder) throws IOException {
      BinaryDocValues current = valuesOf(document);
      int inSegment = document - base;
      return DamagedArticleException.read(
          Objects.requireNonNull(segment),
          inSegment,
          () -> decoder.apply(bytes(current, inSegment)));
    }

    private BinaryDocValues valuesOf(int document) throws IOException {
      BinaryDocValues current = values;
      if (current == null || document >= end) {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        base = leaf.docBase;
        end = base + leaf.reader().maxDoc();
        segment = leaf.reader();
        current = DocValues.getBinary(leaf.reader(), Schema.HIT_RECORD);
        values = current;
      }
      return current;
    }

    private static BytesRef bytes(BinaryDocValues values, int document) throws IOException {
      if (!values.advanceExact(document)) {
        throw new EOFException("it has no record of what its hit shows");
      }
      return Objects.requireNonNull(values.binaryValue());
    }
  }
}
