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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The record codec of stored articles and annotations: their components in order, in a compact
 * binary format. Its version is that of the index format: of earlier ones it is a decoder alone.
 * Safe for use by many threads.
 */
public final class RecordCodec {
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

  private RecordCodec() {}

  public static byte[] article(Article article) {
    Encoder out = new Encoder();
    out.string(article.id());
    out.loneSurrogates(article.body());
    published(out, article.published());
    out.optional(article.title(), out::string);
    out.list(article.authors(), out::string);
    out.optional(article.publisher(), out::string);
    out.optional(article.url(), out::string);
    out.list(article.topics(), out::string);
    out.optional(article.language(), out::string);
    out.map(article.fields());
    return out.bytes();
  }

  /** Decodes an article; {@code body} comes from Lucene's stored field. */
  public static Article article(byte[] bytes, String body) {
    Decoder in = new Decoder(bytes);
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

  public static byte[] annotations(Annotations annotations) {
    Encoder out = new Encoder();
    out.list(annotations.quotations(), quotation -> quotation(out, quotation));
    out.list(annotations.dates(), mention -> mention(out, mention));
    out.list(annotations.topics(), topic -> topic(out, topic));
    mentions(out, annotations.entities());
    out.optional(annotations.language(), out::string);
    return out.bytes();
  }

  /** Decodes annotations. */
  public static Annotations annotations(byte[] bytes) {
    return annotations(new Decoder(bytes));
  }

  /**
   * Decodes annotations that were written in an earlier index format.
   *
   * @throws IllegalStateException if they do not end where the record ends
   */
  public static Annotations annotations(byte[] bytes, int format) {
    Decoder in = new Decoder(bytes, format);
    Annotations annotations = annotations(in);
    in.checkEnd();
    return annotations;
  }

  private static Annotations annotations(Decoder in) {
    return new Annotations(
        in.list(() -> quotation(in)),
        in.list(() -> mention(in)),
        in.list(() -> topic(in)),
        mentions(in),
        in.isSince(LANGUAGE_AND_MEMBERS) ? in.optionalString() : Optional.empty());
  }

  static void quotation(Encoder out, Quotation quotation) {
    out.list(quotation.content(), out::span);
    out.list(quotation.cue(), out::span);
    out.list(quotation.source(), out::span);
    out.choice(quotation.kind());
    out.choice(quotation.act());
    out.optional(quotation.speaker(), speaker -> speaker(out, speaker));
    out.optional(quotation.said(), said -> said(out, said));
    out.real(quotation.confidence());
    out.string(quotation.rule());
    out.optional(quotation.resolution(), resolution -> resolution(out, resolution));
    out.list(quotation.topics(), topic -> topic(out, topic));
  }

  static Quotation quotation(Decoder in) {
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

  private static void resolution(Encoder out, Resolution resolution) {
    out.string(resolution.rule());
    out.real(resolution.confidence());
  }

  private static void said(Encoder out, SaidDate said) {
    out.days(said.range());
    out.real(said.confidence());
    out.string(said.rule());
  }

  private static SaidDate said(Decoder in) {
    return new SaidDate(in.days(), in.real(), in.string());
  }

  private static void speaker(Encoder out, Speaker speaker) {
    out.string(speaker.name());
    out.choice(speaker.type());
    out.optional(speaker.role(), out::string);
    out.optional(speaker.affiliation(), out::string);
    out.list(speaker.aliases(), out::string);
    out.optional(speaker.identity(), identity -> identity(out, identity));
    out.list(speaker.members(), member -> speaker(out, member));
  }

  private static void identity(Encoder out, Identity identity) {
    out.string(identity.id());
    out.string(identity.name());
    out.list(identity.aliases(), out::string);
    out.list(
        identity.positions(),
        position -> {
          out.optional(position.role(), out::string);
          out.optional(position.affiliation(), out::string);
        });
  }

  private static Speaker speaker(Decoder in) {
    return new Speaker(
        in.string(),
        in.choice(SPEAKERS),
        in.optionalString(),
        in.optionalString(),
        in.strings(),
        in.optional(() -> identity(in)),
        in.isSince(LANGUAGE_AND_MEMBERS) ? in.list(() -> speaker(in)) : List.of());
  }

  private static Identity identity(Decoder in) {
    return new Identity(
        in.string(),
        in.string(),
        in.strings(),
        in.list(() -> new Position(in.optionalString(), in.optionalString())));
  }

  static void mention(Encoder out, DateMention mention) {
    out.span(mention.span());
    out.choice(mention.type());
    out.string(mention.value());
    out.optional(mention.range(), out::days);
    out.real(mention.confidence());
    out.string(mention.rule());
    detail(out, mention.detail());
  }

  private static void detail(Encoder out, DateDetail detail) {
    out.choice(detail.granularity());
    out.optional(detail.modifier(), out::choice);
    out.choice(detail.anchor());
    out.bool(detail.ambiguous());
    out.optional(detail.quantifier(), out::string);
    out.optional(detail.frequency(), out::string);
  }

  private static DateDetail detail(Decoder in) {
    return new DateDetail(
        in.choice(GRANULARITIES),
        in.optional(() -> in.choice(MODIFIERS)),
        in.choice(ANCHORS),
        in.bool(),
        in.optionalString(),
        in.optionalString());
  }

  static DateMention mention(Decoder in) {
    return new DateMention(
        in.span(),
        in.choice(DATES),
        in.string(),
        in.optional(in::days),
        in.real(),
        in.string(),
        detail(in));
  }

  /** Each entity once, then the mentions with the number of their entity. */
  private static void mentions(Encoder out, List<EntityMention> mentions) {
    Map<Entity, Integer> numbers = new LinkedHashMap<>();
    mentions.forEach(mention -> numbers.putIfAbsent(mention.entity(), numbers.size()));
    out.list(numbers.keySet(), entity -> entity(out, entity));
    out.list(
        mentions,
        mention -> {
          out.span(mention.span());
          out.number(numbers.getOrDefault(mention.entity(), 0));
          out.real(mention.confidence());
          out.string(mention.rule());
        });
  }

  private static List<EntityMention> mentions(Decoder in) {
    List<Entity> entities = in.list(() -> entity(in));
    return in.list(
        () -> new EntityMention(in.span(), in.element(entities), in.real(), in.string()));
  }

  static void entity(Encoder out, Entity entity) {
    out.string(entity.name());
    out.choice(entity.type());
    out.list(entity.aliases(), out::string);
  }

  static Entity entity(Decoder in) {
    return new Entity(in.string(), in.choice(ENTITIES), in.strings());
  }

  static void topic(Encoder out, Topic topic) {
    out.string(topic.code());
    out.string(topic.label());
    out.real(topic.score());
    out.choice(topic.origin());
  }

  static Topic topic(Decoder in) {
    return new Topic(in.string(), in.string(), in.real(), in.choice(ORIGINS));
  }

  static void published(Encoder out, Published published) {
    out.day(published.day());
    out.string(published.zone().getId());
    out.optional(
        published.instant(),
        instant -> {
          out.number(instant.getEpochSecond());
          out.number(instant.getNano());
        });
  }

  static Published published(Decoder in) {
    LocalDate day = in.day();
    ZoneId zone = ZoneId.of(in.string());
    return new Published(
        day, zone, in.optional(() -> Instant.ofEpochSecond(in.number(), in.number())));
  }
}
