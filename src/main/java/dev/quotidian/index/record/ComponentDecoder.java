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

  /** Passes over strings without decoding them: some lie in the body. */
  void skipStrings() {
    list(in::unsignedCount);
  }

  /** Passes over a string or none. */
  void skipOptional() {
    in.unsignedCount();
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

  /** A confidence or score. */
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
    return new Topic(string(), string(), real(), in.choice(ORIGINS));
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

  /** A quotation, as far as its article knows it by numbers. */
  record NumberedQuotation(Quotation quotation, List<Integer> about, List<Integer> mentioned) {}

  /**
   * A quotation.
   *
   * @param speakers gives the speaker with a number
   */
  NumberedQuotation quotation(IntFunction<Speaker> speakers) {
    Flags flags = new Flags(in.unsignedCount());
    boolean hasOneOfEach = flags.next();
    boolean isDated = flags.next();
    boolean isResolved = flags.next();
    boolean hasTopics = flags.next();
    boolean isAbout = flags.next();
    boolean hasDates = flags.next();
    Quotation.Kind kind = constant(KINDS, flags.next(ComponentEncoder.KIND_BITS));
    Quotation.Act act = constant(ACTS, flags.next(ComponentEncoder.ACT_BITS));
    List<Span> content = spans(0, hasOneOfEach);
    int start = content.isEmpty() ? 0 : content.getFirst().start();
    Quotation quotation =
        new Quotation(
            content,
            spans(start, hasOneOfEach),
            spans(start, hasOneOfEach),
            kind,
            act,
            speaker(speakers),
            isDated ? Optional.of(said()) : Optional.empty(),
            real(),
            string(),
            isResolved ? Optional.of(new Resolution(string(), real())) : Optional.empty(),
            hasTopics ? list(this::topic) : List.of());
    return new NumberedQuotation(
        quotation,
        isAbout ? list(this::unsigned) : List.of(),
        hasDates ? list(this::unsigned) : List.of());
  }

  /** The content of a quotation, with which it begins. */
  List<Span> content() {
    return spans(0, new Flags(in.unsignedCount()).next());
  }

  private static <E> E constant(E[] constants, int ordinal) {
    if (ordinal >= constants.length) {
      throw new DamagedRecordException("a choice is out of range: " + ordinal);
    }
    return constants[ordinal];
  }

  private Optional<Speaker> speaker(IntFunction<Speaker> speakers) {
    int number = in.unsignedCount();
    return number == 0 ? Optional.empty() : Optional.of(speakers.apply(number - 1));
  }

  private List<Span> spans(int from, boolean isOne) {
    if (isOne) {
      return List.of(span(from));
    }
    Span[] spans = new Span[in.unsignedSize()];
    int before = from;
    for (int i = 0; i < spans.length; i++) {
      spans[i] = span(before);
      before = spans[i].end();
    }
    return List.of(spans);
  }

  private SaidDate said() {
    return new SaidDate(days(), real(), string());
  }

  private DateRange days() {
    long first = Math.addExact(published.toEpochDay(), in.number());
    long last = Math.addExact(first, in.unsigned());
    LocalDate day = LocalDate.ofEpochDay(first);
    return new DateRange(day, first == last ? day : LocalDate.ofEpochDay(last));
  }

  DateMention mention() {
    Flags flags = new Flags(in.unsignedCount());
    boolean hasRange = flags.next();
    boolean isImplied = flags.next();
    boolean isModified = flags.next();
    boolean isAmbiguous = flags.next();
    boolean hasQuantifier = flags.next();
    boolean hasFrequency = flags.next();
    DateMention.Type type = constant(DATES, flags.next(ComponentEncoder.TYPE_BITS));
    DateDetail.Anchor anchor = constant(ANCHORS, flags.next(ComponentEncoder.ANCHOR_BITS));
    int start = in.unsignedCount();
    Span span = new Span(start, Math.addExact(start, in.unsignedCount()));
    Optional<DateRange> range = hasRange ? Optional.of(days()) : Optional.empty();
    String value =
        isImplied
            ? range
                .flatMap(ImpliedValue::of)
                .orElseThrow(() -> new DamagedRecordException("a date has no value"))
            : string();
    double confidence = real();
    String rule = string();
    DateDetail detail =
        new DateDetail(
            in.choice(GRANULARITIES),
            isModified ? Optional.of(in.choice(MODIFIERS)) : Optional.empty(),
            anchor,
            isAmbiguous,
            hasQuantifier ? Optional.of(string()) : Optional.empty(),
            hasFrequency ? Optional.of(string()) : Optional.empty());
    return new DateMention(span, type, value, range, confidence, rule, detail);
  }
}
