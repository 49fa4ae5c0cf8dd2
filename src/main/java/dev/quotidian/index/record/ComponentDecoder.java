package dev.quotidian.index.record;

import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Position;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Resolution;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Decodes what {@link ComponentEncoder} encoded. For one thread. */
final class ComponentDecoder {
  private static final Quotation.Kind[] KINDS = Quotation.Kind.values();
  private static final Quotation.Act[] ACTS = Quotation.Act.values();
  private static final Speaker.Type[] SPEAKERS = Speaker.Type.values();
  private static final DateMention.Type[] DATES = DateMention.Type.values();
  private static final DateDetail.Granularity[] GRANULARITIES = DateDetail.Granularity.values();
  private static final DateDetail.Modifier[] MODIFIERS = DateDetail.Modifier.values();
  private static final DateDetail.Anchor[] ANCHORS = DateDetail.Anchor.values();
  private static final Entity.Type[] ENTITIES = Entity.Type.values();
  private static final Topic.Origin[] ORIGINS = Topic.Origin.values();

  private final Decoder in;
  private final StringTable strings;
  private final LocalDate published;

  ComponentDecoder(Decoder in, StringTable strings, LocalDate published) {
    this.in = in;
    this.strings = strings;
    this.published = published;
  }

  String string() {
    return strings.string(in.unsignedCount());
  }

  Optional<String> optional() {
    int number = in.unsignedCount();
    return number == 0 ? Optional.empty() : Optional.of(strings.string(number - 1));
  }

  <T> List<T> list(Supplier<T> reader) {
    return in.unsignedList(reader);
  }

  List<String> strings() {
    return list(this::string);
  }

  Map<String, Object> map() {
    return in.map();
  }

  boolean bool() {
    return in.bool();
  }

  int unsigned() {
    return in.unsignedCount();
  }

  double real() {
    return in.real();
  }

  /** The time of publication on the day of this record. */
  Published published() {
    ZoneId zone = ZoneId.of(string());
    return new Published(
        published, zone, in.optional(() -> Instant.ofEpochSecond(in.number(), in.unsignedCount())));
  }

  Topic topic() {
    return new Topic(string(), string(), in.real(), in.choice(ORIGINS));
  }

  Entity entity() {
    return new Entity(string(), in.choice(ENTITIES), strings());
  }

  Speaker speaker() {
    return new Speaker(
        string(),
        in.choice(SPEAKERS),
        optional(),
        optional(),
        strings(),
        in.optional(this::identity),
        list(this::speaker));
  }

  private Identity identity() {
    return new Identity(
        string(), string(), strings(), list(() -> new Position(optional(), optional())));
  }

  /** A span whose start is told from {@code from}. */
  Span span(int from) {
    int start = Math.addExact(in.count(), from);
    return new Span(start, Math.addExact(start, in.unsignedCount()));
  }

  /**
   * A quotation.
   *
   * @param speakers gives the speaker with a number
   */
  Quotation quotation(IntFunction<Speaker> speakers) {
    List<Span> content = spans(0);
    int start = content.isEmpty() ? 0 : content.getFirst().start();
    return new Quotation(
        content,
        spans(start),
        spans(start),
        in.choice(KINDS),
        in.choice(ACTS),
        speaker(speakers),
        in.optional(this::said),
        in.real(),
        string(),
        in.optional(() -> new Resolution(string(), in.real())),
        list(this::topic));
  }

  private Optional<Speaker> speaker(IntFunction<Speaker> speakers) {
    int number = in.unsignedCount();
    return number == 0 ? Optional.empty() : Optional.of(speakers.apply(number - 1));
  }

  /** Spans, each told from the end of the one before. */
  List<Span> spans(int from) {
    Span[] spans = new Span[in.unsignedSize()];
    int before = from;
    for (int i = 0; i < spans.length; i++) {
      spans[i] = span(before);
      before = spans[i].end();
    }
    return List.of(spans);
  }

  private SaidDate said() {
    return new SaidDate(days(), in.real(), string());
  }

  private DateRange days() {
    LocalDate first = LocalDate.ofEpochDay(Math.addExact(published.toEpochDay(), in.number()));
    return new DateRange(first, first.plusDays(in.unsigned()));
  }

  DateMention mention() {
    Span span = span(0);
    DateMention.Type type = in.choice(DATES);
    Optional<DateRange> range = in.optional(this::days);
    String value =
        optional()
            .or(() -> range.flatMap(ImpliedValue::of))
            .orElseThrow(() -> new DamagedRecordException("a date has no value"));
    return new DateMention(span, type, value, range, in.real(), string(), detail());
  }

  private DateDetail detail() {
    return new DateDetail(
        in.choice(GRANULARITIES),
        in.optional(() -> in.choice(MODIFIERS)),
        in.choice(ANCHORS),
        in.bool(),
        optional(),
        optional());
  }
}
