package dev.quotidian.index;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import java.util.List;

/**
 * What an index written by hand must hold to be the same index: the stored bytes and the forms of
 * values.
 */
public final class HandFields {
  private HandFields() {}

  /** What is shown of an article with the topics of its publisher. */
  public static byte[] summary(Article article) {
    return StoredForm.summary(article, Topics.of(article, Annotations.NONE));
  }

  /** The article without its body. */
  public static byte[] article(Article article) {
    return StoredForm.article(article);
  }

  /** All annotations. */
  public static byte[] annotations(Annotations annotations) {
    return StoredForm.annotations(annotations);
  }

  /** One quotation. */
  public static byte[] quotation(Quotation quotation) {
    return StoredForm.quotation(quotation);
  }

  /** Date mentions. */
  public static byte[] mentions(List<DateMention> mentions) {
    return StoredForm.mentions(mentions);
  }

  /** Whom a quotation is about. */
  public static byte[] entities(List<Entity> entities) {
    return StoredForm.entities(entities);
  }

  /** The speaker as counted. */
  public static String speaker(Speaker speaker) {
    return SpeakerValue.of(speaker).toString();
  }

  /** Days as counted. */
  public static long days(dev.quotidian.article.DateRange days) {
    return Days.pack(days);
  }

  /** The beginning of a body. */
  public static String lead(String body) {
    return Lead.of(body);
  }
}
