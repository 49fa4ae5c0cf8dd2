package dev.quotidian.benchmarks.system;

import dev.quotidian.index.record.HitRecordCodec;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** Reads what a list of hits shows, for documents in index order; a part of the Lucene baseline. */
final class LuceneHitReader {
  private final List<LeafReaderContext> leaves;
  private LeafReaderContext leaf;
  private BinaryDocValues articles;
  private BinaryDocValues quotations;
  private int latestDocument = -1;
  private HitRecordCodec.OfArticle latestWhole;
  private int latestWholeDocument = -1;
  private StoredHitDecoder.ShownArticle latest;

  LuceneHitReader(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
  }

  StoredHitDecoder.ShownArticle article(int document) throws IOException {
    if (document != latestDocument) {
      latest = StoredHitDecoder.article(shownArticle(document));
      latestDocument = document;
    }
    return latest;
  }

  private BytesRef shownArticle(int document) throws IOException {
    open(document);
    if (articles == null) {
      articles = DocValues.getBinary(leaf.reader(), "shown");
    }
    return bytes(articles, document);
  }

  StoredHitDecoder.ShownQuotation quotation(int document) throws IOException {
    StoredHitDecoder.Said said = said(document);
    return said.in(article(document + said.toArticle()));
  }

  /** All that is shown of an article. */
  HitRecordCodec.OfArticle wholeArticle(int document) throws IOException {
    if (document != latestWholeDocument) {
      latestWhole = HitRecordCodec.article(shownArticle(document));
      latestWholeDocument = document;
    }
    return latestWhole;
  }

  /** All that is shown of a quotation, and of its article. */
  WholeQuotation wholeQuotation(int document) throws IOException {
    HitRecordCodec.OfQuotation quotation = HitRecordCodec.quotation(shownQuotation(document));
    return new WholeQuotation(quotation, wholeArticle(document + quotation.toArticle()));
  }

  /** A quotation and its article. */
  record WholeQuotation(HitRecordCodec.OfQuotation quotation, HitRecordCodec.OfArticle article) {}

  String content(int document) throws IOException {
    return said(document).text();
  }

  private StoredHitDecoder.Said said(int document) throws IOException {
    return StoredHitDecoder.said(shownQuotation(document));
  }

  private BytesRef shownQuotation(int document) throws IOException {
    open(document);
    if (quotations == null) {
      quotations = DocValues.getBinary(leaf.reader(), "shown");
    }
    return bytes(quotations, document);
  }

  private void open(int document) {
    if (leaf == null || document >= leaf.docBase + leaf.reader().maxDoc()) {
      leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      articles = null;
      quotations = null;
    }
  }

  private BytesRef bytes(BinaryDocValues values, int document) throws IOException {
    if (!values.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("Nothing to show of document " + document);
    }
    return values.binaryValue();
  }
}
