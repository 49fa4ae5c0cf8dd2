package dev.quotidian.benchmarks.system;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.index.IndexedTopics;
import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.index.record.HitRecordCodec;
import dev.quotidian.index.record.Lead;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.index.record.RecordCodec;
import java.util.List;

/**
 * What the baseline must store to write the same index: the stored bytes and the formats of values.
 */
public final class BaselineFields {
  private BaselineFields() {}

  /** What is shown of an article with the topics of its publisher. */
  public static byte[] shown(Article article) {
    return HitRecordCodec.article(article, IndexedTopics.of(article, Annotations.NONE));
  }

  /** The article without its body. */
  public static byte[] article(Article article) {
    return RecordCodec.article(article);
  }

  /** All annotations. */
  public static byte[] annotations(Annotations annotations) {
    return RecordCodec.annotations(annotations);
  }

  /** What is shown of a quotation that names neither dates nor others. */
  public static byte[] shown(String content, int number, int toArticle, Quotation quotation) {
    return HitRecordCodec.quotation(
        new HitRecordCodec.OfQuotation(
            content, number, toArticle, quotation, List.of(), List.of()));
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

  /** The beginning of a body. */
  public static String lead(String body) {
    return Lead.of(body);
  }
}
