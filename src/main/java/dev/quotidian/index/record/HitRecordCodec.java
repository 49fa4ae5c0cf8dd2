package dev.quotidian.index.record;

import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Topic;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * The record codec of hits: what a list of hits shows, as stored in a doc values column, in the
 * format of {@link RecordCodec}. What a quotation's hit shows of its article is stored at the
 * article only. Safe for use by many threads.
 */
public final class HitRecordCodec {
  private HitRecordCodec() {}

  /** The record of an article. Immutable. */
  public record OfArticle(
      String id,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> url,
      Published published,
      List<Topic> topics) {}

  /**
   * The record of a quotation. Immutable.
   *
   * @param content what was said, its pieces joined by a space
   * @param number its number in the article, from 0
   * @param toArticle the distance to its parent document, the article
   */
  public record OfQuotation(
      String content,
      int number,
      int toArticle,
      Quotation quotation,
      List<Entity> about,
      List<DateMention> mentioned) {}

  public static byte[] article(Article article, List<Topic> topics) {
    Encoder out = new Encoder();
    out.string(article.id());
    out.optional(article.title(), out::string);
    out.optional(article.publisher(), out::string);
    out.optional(article.url(), out::string);
    RecordCodec.published(out, article.published());
    out.list(topics, topic -> RecordCodec.topic(out, topic));
    return out.bytes();
  }

  /** Decodes the record of an article. */
  public static OfArticle article(BytesRef bytes) {
    Decoder in = new Decoder(bytes);
    return new OfArticle(
        in.string(),
        in.optionalString(),
        in.optionalString(),
        in.optionalString(),
        RecordCodec.published(in),
        in.list(() -> RecordCodec.topic(in)));
  }

  public static byte[] quotation(OfQuotation shown) {
    Encoder out = new Encoder();
    out.string(shown.content());
    out.number(shown.number());
    out.number(shown.toArticle());
    RecordCodec.quotation(out, shown.quotation());
    out.list(shown.about(), entity -> RecordCodec.entity(out, entity));
    out.list(shown.mentioned(), mention -> RecordCodec.mention(out, mention));
    return out.bytes();
  }

  /** Decodes the record of a quotation. */
  public static OfQuotation quotation(BytesRef bytes) {
    Decoder in = new Decoder(bytes);
    return new OfQuotation(
        in.string(),
        in.count(),
        in.count(),
        RecordCodec.quotation(in),
        in.list(() -> RecordCodec.entity(in)),
        in.list(() -> RecordCodec.mention(in)));
  }

  /** Decodes the content of a quotation, and nothing else. */
  public static String content(BytesRef quotation) {
    return new Decoder(quotation).string();
  }
}
