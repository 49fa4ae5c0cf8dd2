package dev.quotidian.index.record;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Position;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Resolution;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Decodes stored articles and annotations of the index formats 4 to 7: their components in order.
 * Safe for use by many threads.
 */
public final class OlderRecords {
  private static final Quotation.Kind[] KINDS = Quotation.Kind.values();
  private static final Quotation.Act[] ACTS = Quotation.Act.values();
  private static final Speaker.Type[] SPEAKERS = Speaker.Type.values();
  private static final DateMention.Type[] DATES = DateMention.Type.values();
  private static final DateDetail.Granularity[] GRANULARITIES = DateDetail.Granularity.values();
  private static final DateDetail.Modifier[] MODIFIERS = DateDetail.Modifier.values();
  private static final DateDetail.Anchor[] ANCHORS = DateDetail.Anchor.values();
  private static final Entity.Type[] ENTITIES = Entity.Type.values();
  private static final Topic.Origin[] ORIGINS = Topic.Origin.values();

  /** From this index format on, annotations have a language, and joint sources their members. */
  private static final int LANGUAGE_AND_MEMBERS = 6;

  private static final int ANY = 4; // articles are the same in all formats

  private OlderRecords() {}

  /** Decodes an article; {@code body} comes from Lucene's stored field. */
  public static Article article(byte[] bytes, String body) {
    OlderDecoder in = new OlderDecoder(bytes, ANY);
    return new Article(
        in.string(),
        in.loneSurrogates(body),
        published(in),
        in.optionalString(),
        in.strings(),
        in.optionalString(),
        in.optionalString(),
        in.strings(),
        in.optionalString(),
        in.map());
  }

  /**
   * Decodes annotations that were written in an earlier index format.
   *
   * @throws IllegalStateException if they do not end where the record ends
   */
  public static Annotations annotations(byte[] bytes, int format) {
    OlderDecoder in = new OlderDecoder(bytes, format);
    Annotations annotations = annotations(in);
    in.checkEnd();
    return annotations;
  }

  private static Annotations annotations(OlderDecoder in) {
    return new Annotations(
        in.list(() -> quotation(in)),
        in.list(() -> mention(in)),
        in.list(() -> topic(in)),
        mentions(in),
        in.isSince(LANGUAGE_AND_MEMBERS) ? in.optionalString() : Optional.empty());
  }

  static Quotation quotation(OlderDecoder in) {
    return new Quotation(
        in.spans(),
        in.spans(),
        in.spans(),
        in.choice(KINDS),
        in.choice(ACTS),
        in.bool() ? Optional.of(speaker(in)) : Optional.empty(),
        in.bool() ? Optional.of(said(in)) : Optional.empty(),
        in.real(),
        in.string(),
        in.bool() ? Optional.of(new Resolution(in.string(), in.real())) : Optional.empty(),
        in.list(() -> topic(in)));
  }

  private static SaidDate said(OlderDecoder in) {
    return new SaidDate(in.days(), in.real(), in.string());
  }

  private static Speaker speaker(OlderDecoder in) {
    return new Speaker(
        in.string(),
        in.choice(SPEAKERS),
        in.optionalString(),
        in.optionalString(),
        in.strings(),
        in.optional(() -> identity(in)),
        in.isSince(LANGUAGE_AND_MEMBERS) ? in.list(() -> speaker(in)) : List.of());
  }

  private static Identity identity(OlderDecoder in) {
    return new Identity(
        in.string(),
        in.string(),
        in.strings(),
        in.list(() -> new Position(in.optionalString(), in.optionalString())));
  }

  private static DateDetail detail(OlderDecoder in) {
    return new DateDetail(
        in.choice(GRANULARITIES),
        in.optional(() -> in.choice(MODIFIERS)),
        in.choice(ANCHORS),
        in.bool(),
        in.optionalString(),
        in.optionalString());
  }

  static DateMention mention(OlderDecoder in) {
    return new DateMention(
        in.span(),
        in.choice(DATES),
        in.string(),
        in.optional(in::days),
        in.real(),
        in.string(),
        detail(in));
  }

  private static List<EntityMention> mentions(OlderDecoder in) {
    List<Entity> entities = in.list(() -> entity(in));
    return in.list(
        () -> new EntityMention(in.span(), in.element(entities), in.real(), in.string()));
  }

  static Entity entity(OlderDecoder in) {
    return new Entity(in.string(), in.choice(ENTITIES), in.strings());
  }

  static Topic topic(OlderDecoder in) {
    return new Topic(in.string(), in.string(), in.real(), in.choice(ORIGINS));
  }

  static Published published(OlderDecoder in) {
    LocalDate day = in.day();
    ZoneId zone = ZoneId.of(in.string());
    return new Published(
        day, zone, in.optional(() -> Instant.ofEpochSecond(in.number(), in.number())));
  }
}
