package dev.quotidian.lucene.record;

import dev.quotidian.index.Schema;
import dev.quotidian.index.record.ArticleRecord;
import dev.quotidian.index.record.QuotationRecord;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.result.ArticleSummary;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/**
 * Reads what lists of hits show from the records of articles. Documents must be asked for in index
 * order, and none twice but articles. For one thread.
 */
public final class HitColumns {
  private final List<LeafReaderContext> leaves;
  private final OwnFields fields;
  private @Nullable Segment segment;
  private @Nullable ArticleSummary lastArticle;
  private int lastDocument = -1;

  /** Reads articles without fields of the archive's own. */
  public HitColumns(IndexReader reader) {
    this(reader, OwnFields.NONE);
  }

  /**
   * Reads articles.
   *
   * @param fields those of the archive's own that are shown
   */
  public HitColumns(IndexReader reader, OwnFields fields) {
    this.leaves = reader.leaves();
    this.fields = fields;
  }

  /** A quotation with its article. Immutable. */
  public record FoundQuotation(int number, QuotationRecord shown, ArticleSummary article) {}

  /** The summary of an article, which its hits show. */
  public ArticleSummary article(int document) throws IOException {
    return article(of(document), document);
  }

  private ArticleSummary article(Segment in, int document) throws IOException {
    ArticleSummary last = lastArticle;
    if (last == null || lastDocument != document) {
      last = in.read(document - in.base, parent -> summary(in.record(parent)));
      lastArticle = last;
      lastDocument = document;
    }
    return last;
  }

  private ArticleSummary summary(ArticleRecord record) {
    return summary(record, fields);
  }

  /** The summary of an article by its record. */
  public static ArticleSummary summary(ArticleRecord record, OwnFields fields) {
    ArticleRecord.Summary shown = record.summary();
    return new ArticleSummary(
        shown.id(),
        shown.title(),
        shown.publisher(),
        shown.url(),
        shown.published(),
        shown.topics(),
        fields.isEmpty() ? Map.of() : fields.declaredIn(record.fields()));
  }

  /** What a hit shows of a quotation and its article. */
  public FoundQuotation quotation(int document) throws IOException {
    Segment in = of(document);
    int child = document - in.base;
    return in.read(
        child,
        quotation -> {
          int toArticle = in.toArticle(child);
          ArticleRecord record = in.record(child + toArticle);
          int number = record.quotations() - toArticle;
          return new FoundQuotation(
              number, record.quotation(number), article(in, document + toArticle));
        });
  }

  /** What was said in a quotation. */
  public String content(int document) throws IOException {
    Segment in = of(document);
    return in.read(
        document - in.base,
        child -> {
          int toArticle = in.toArticle(child);
          ArticleRecord record = in.record(child + toArticle);
          return record.content(record.quotations() - toArticle);
        });
  }

  /** The body of the article of a quotation. */
  public String bodyAround(int document) throws IOException {
    Segment in = of(document);
    return in.read(
        document - in.base, child -> in.records.body(child + in.toArticle(child)).text());
  }

  /** The body of an article. */
  public String body(int document) throws IOException {
    Segment in = of(document);
    return in.read(document - in.base, parent -> in.records.body(parent).text());
  }

  private Segment of(int document) throws IOException {
    Segment current = segment;
    if (current == null || document >= current.end) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      current = new Segment(leaf.reader(), leaf.docBase);
      segment = current;
    }
    return current;
  }

  /** Reads what belongs to a document of a segment. */
  private interface Reading<T> {
    T of(int document) throws IOException;
  }

  private static final class Segment {
    final int base;
    final int end;
    final SegmentRecords records;
    private final LeafReader reader;
    private final NumericDocValues toArticle;

    Segment(LeafReader reader, int base) throws IOException {
      this.base = base;
      this.end = base + reader.maxDoc();
      this.reader = reader;
      this.records = SegmentRecords.of(reader);
      this.toArticle = DocValues.getNumeric(reader, Schema.TO_ARTICLE);
    }

    ArticleRecord record(int document) throws IOException {
      return records.record(document);
    }

    int toArticle(int child) throws IOException {
      if (!toArticle.advanceExact(child)) {
        throw new EOFException("it has no distance to its article");
      }
      return Math.toIntExact(toArticle.longValue());
    }

    /** A damaged record is told with its article. */
    <T> T read(int document, Reading<T> reading) throws IOException {
      return DamagedArticleException.read(reader, document, () -> reading.of(document));
    }
  }
}
