package dev.quotidian.benchmarks.system;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.index.Schema;
import dev.quotidian.index.record.ArticleRecordEncoder;
import dev.quotidian.index.record.CompressedText;
import dev.quotidian.index.record.RecordChecksum;
import dev.quotidian.index.record.TokenAnchors;
import dev.quotidian.index.record.TokenPositions;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.index.CopyFingerprint;
import dev.quotidian.index.IndexedTopics;
import dev.quotidian.index.QuotationContexts;
import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.index.Lead;
import dev.quotidian.index.record.PackedDays;

/**
 * What the baseline must store to write the same index: the stored bytes and the formats of values.
 */
public final class BaselineFields {
  private static final Analyzer ANALYZER = Schema.analyzer();

  private BaselineFields() {}

  /**
   * The record of an article with its annotations, its compressed body, and the packed positions of
   * the contexts of its quotations.
   */
  public record Record(byte[] record, byte[] body, byte[] anchors, List<Long> contexts) {}

  /** All that is stored of an article. */
  public static Record record(AnnotatedArticle annotated) {
    Article article = annotated.article();
    Annotations annotations = annotated.annotations();
    byte[] body = CompressedText.of(article.body());
    byte[] record =
        ArticleRecordEncoder.of(article, annotations, IndexedTopics.of(article, annotations));
    TokenPositions positions = TokenPositions.of(ANALYZER, Schema.BODY, article.body());
    QuotationContexts contexts = new QuotationContexts(article.body(), positions);
    return new Record(
        RecordChecksum.sealed(record, body),
        body,
        TokenAnchors.of(positions, article.body()),
        annotations.quotations().stream().map(contexts::of).toList());
  }

  /** The speaker as counted. */
  public static String speaker(Speaker speaker) {
    return SpeakerFacetValue.of(speaker).toString();
  }

  /** A role as counted. */
  public static String role(String role) {
    return SpeakerFacetValue.ofRole(role).toString();
  }

  /** Days as counted. */
  public static long days(dev.quotidian.article.DateRange days) {
    return PackedDays.pack(days);
  }

  /** What copies of a quotation have in common. */
  public static long copies(Quotation quotation, String body) {
    return CopyFingerprint.of(quotation, body);
  }

  /** The beginning of a body. */
  public static String lead(String body) {
    return Lead.of(body);
  }
}
