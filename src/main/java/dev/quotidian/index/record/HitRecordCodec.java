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
 * What lists of hits show, as columns keep it, in the same form as {@link RecordCodec}. What a
 * quotation shows of its article stands at the article alone.
 */
public final class HitRecordCodec {
  private HitRecordCodec() {}

  /** What a hit shows of an article. */
  public record OfArticle(
      String id,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> url,
      Published published,
      List<Topic> topics) {}

  /**
   * What a hit shows of a quotation.
   *
   * @param content what was said, its pieces joined by a space
   * @param number its place among the article's quotations, from 0
   * @param toArticle how many documents after it its article stands
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

  /** Reads what is shown of an article. */
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

  /** Reads what is shown of a quotation. */
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

  /** Reads what was said, and no more. */
  public static String content(BytesRef quotation) {
    return new Decoder(quotation).string();
  }
}
