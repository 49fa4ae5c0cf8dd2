package dev.quotidian.lucene.store;

import dev.quotidian.index.Schema;
import dev.quotidian.index.record.HitRecordCodec;
import dev.quotidian.query.result.ArticleSummary;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
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
      lastArticle = summary(HitRecordCodec.article(articles.bytes(document)));
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
    return HitRecordCodec.quotation(quotations.bytes(document));
  }

  /** What was said in a quotation. */
  public String content(int document) throws IOException {
    return HitRecordCodec.content(quotations.bytes(document));
  }

  private final class Column {
    private int end; // of the segment being read
    private int base;
    private @Nullable BinaryDocValues values;

    BytesRef bytes(int document) throws IOException {
      BinaryDocValues current = values;
      if (current == null || document >= end) {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        base = leaf.docBase;
        end = base + leaf.reader().maxDoc();
        current = DocValues.getBinary(leaf.reader(), Schema.HIT_RECORD);
        values = current;
      }
      if (!current.advanceExact(document - base)) {
        throw new IOException(
            "Document " + document + " has no record of what its hit shows; run check()");
      }
      return Objects.requireNonNull(current.binaryValue());
    }
  }
}
