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
 * Reads the columns of what lists of hits show. Documents must be asked for in the order of the
 * index, none twice but articles. Good for one thread.
 */
public final class HitColumns {
  private final List<LeafReaderContext> leaves;
  private final Column articles = new Column();
  private final Column quotations = new Column();
  private @Nullable ArticleSummary latest;
  private int latestDocument = -1;

  public HitColumns(IndexReader reader) {
    this.leaves = reader.leaves();
  }

  /** What is shown of an article. */
  public ArticleSummary article(int document) throws IOException {
    if (latest == null || latestDocument != document) {
      latest = summary(HitRecordCodec.article(articles.bytes(document)));
      latestDocument = document;
    }
    return latest;
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

  /** What is shown of a quotation. */
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
      BinaryDocValues found = values;
      if (found == null || document >= end) {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        base = leaf.docBase;
        end = base + leaf.reader().maxDoc();
        found = DocValues.getBinary(leaf.reader(), Schema.SHOWN);
        values = found;
      }
      if (!found.advanceExact(document - base)) {
        throw new IOException("Document " + document + " lacks what is shown of it; run check()");
      }
      return Objects.requireNonNull(found.binaryValue());
    }
  }
}
