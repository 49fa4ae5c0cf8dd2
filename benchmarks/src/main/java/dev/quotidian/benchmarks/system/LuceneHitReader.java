package dev.quotidian.benchmarks.system;

import dev.quotidian.index.record.ArticleRecord;
import dev.quotidian.index.record.CompressedText;
import dev.quotidian.index.record.QuotationRecord;
import dev.quotidian.index.record.RecordChecksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** Reads what a list of hits shows, for documents in index order; a part of the Lucene baseline. */
final class LuceneHitReader {
  private final List<LeafReaderContext> leaves;
  private LeafReaderContext leaf;
  private BinaryDocValues records;
  private BinaryDocValues bodies;
  private NumericDocValues toArticle;
  private int latestDocument = -1;
  private ArticleRecord latest;
  private CompressedText latestBody;
  private ArticleRecord.Summary latestSummary;

  LuceneHitReader(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
  }

  /** A quotation and its article. */
  record ShownQuotation(QuotationRecord quotation, ArticleRecord.Summary article) {}

  /** What is shown of an article. */
  ArticleRecord.Summary article(int document) throws IOException {
    open(document);
    ArticleRecord record = record(document);
    if (latestSummary == null) {
      latestSummary = record.summary();
    }
    return latestSummary;
  }

  /** What is shown of a quotation, and of its article. */
  ShownQuotation quotation(int document) throws IOException {
    open(document);
    int further = toArticle(document);
    ArticleRecord record = record(document + further);
    return new ShownQuotation(
        record.quotation(record.quotations() - further), article(document + further));
  }

  String content(int document) throws IOException {
    open(document);
    int further = toArticle(document);
    ArticleRecord record = record(document + further);
    return record.content(record.quotations() - further);
  }

  private int toArticle(int document) throws IOException {
    if (!toArticle.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("Nothing to show of document " + document);
    }
    return (int) toArticle.longValue();
  }

  private ArticleRecord record(int document) throws IOException {
    if (document != latestDocument) {
      latestDocument = document;
      latestBody = null;
      latestSummary = null;
      BytesRef bytes = RecordChecksum.record(bytes(records, document));
      latest = new ArticleRecord(bytes, () -> body(document));
    }
    return latest;
  }

  private CompressedText body(int document) {
    if (latestBody == null) {
      try {
        latestBody = new CompressedText(bytes(bodies, document));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return latestBody;
  }

  private void open(int document) throws IOException {
    if (leaf == null || document >= leaf.docBase + leaf.reader().maxDoc()) {
      leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      records = DocValues.getBinary(leaf.reader(), "a.record");
      bodies = DocValues.getBinary(leaf.reader(), "a.text");
      toArticle = DocValues.getNumeric(leaf.reader(), "q.to.article");
    }
  }

  private BytesRef bytes(BinaryDocValues values, int document) throws IOException {
    if (!values.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("Nothing to show of document " + document);
    }
    return values.binaryValue();
  }
}
