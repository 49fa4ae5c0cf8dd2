package dev.quotidian.index.record;

import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Encodes the components of a record, one after the other: strings by their reference in the
 * record, days by their distance from the day of publication. {@link ComponentDecoder} decodes
 * them. For one thread.
 */
final class ComponentEncoder {
  static final int KIND_BITS = 3;
  static final int ACT_BITS = 4;
  static final int TYPE_BITS = 3;
  static final int ANCHOR_BITS = 4;

  private final Encoder out = new Encoder();
  private final ToIntFunction<String> strings;
  private final LocalDate published;

  /**
   * Encodes components.
   *
   * @param strings gives the reference to a string
   */
  ComponentEncoder(ToIntFunction<String> strings, LocalDate published) {
    this.strings = strings;
    this.published = published;
  }

  byte[] bytes() {
    return out.bytes();
  }

  void string(String value) {
    out.unsigned(strings.applyAsInt(value));
  }

  /** The reference plus one; nought for none. */
  void optional(Optional<String> value) {
    out.unsigned(value.map(present -> strings.applyAsInt(present) + 1).orElse(0));
  }

  <T> void list(Collection<T> values, Consumer<T> writer) {
    out.unsigned(values.size());
    values.forEach(writer);
  }

  void map(Map<?, ?> map) {
    out.map(map);
  }

  void unsigned(long value) {
    out.unsigned(value);
  }

  void bool(boolean value) {
    out.bool(value);
  }

  void published(Published value) {
    string(value.zone().getId());
    out.optional(
        value.instant(),
        instant -> {
          out.number(instant.getEpochSecond());
          out.unsigned(instant.getNano());
        });
  }

  void topic(Topic topic) {
    string(topic.code());
    string(topic.label());
    real(topic.score());
    out.choice(topic.origin());
  }

  void entity(Entity entity) {
    string(entity.name());
    out.choice(entity.type());
    list(entity.aliases(), this::string);
  }

  void speaker(Speaker speaker) {
    string(speaker.name());
    out.choice(speaker.type());
    optional(speaker.role());
    optional(speaker.affiliation());
    list(speaker.aliases(), this::string);
    out.optional(speaker.identity(), this::identity);
    list(speaker.members(), this::speaker);
  }

  private void identity(Identity identity) {
    string(identity.id());
    string(identity.name());
    list(identity.aliases(), this::string);
    list(
        identity.positions(),
        position -> {
          optional(position.role());
          optional(position.affiliation());
        });
  }

  /** A mention's span, from the end of the one before. */
  void span(Span span, int from) {
    out.number(span.start() - from);
    out.unsigned(span.length());
  }

  void real(double value) {
    out.real(value);
  }

  /**
   * A quotation.
   *
   * @param speaker its number in the record, where there is one
   * @param about the numbers of the entities in it
   * @param mentioned the numbers of the dates in it
   */
  void quotation(
      Quotation quotation, OptionalInt speaker, List<Integer> about, List<Integer> mentioned) {
    boolean hasOneOfEach =
        quotation.content().size() == 1
            && quotation.cue().size() == 1
            && quotation.source().size() == 1;
    Flags flags =
        new Flags()
            .add(hasOneOfEach)
            .add(quotation.said().isPresent())
            .add(quotation.resolution().isPresent())
            .add(!quotation.topics().isEmpty())
            .add(!about.isEmpty())
            .add(!mentioned.isEmpty())
            .add(ordinal(quotation.kind()), KIND_BITS)
            .add(ordinal(quotation.act()), ACT_BITS);
    out.unsigned(flags.bits());
    int start = quotation.content().getFirst().start();
    spans(quotation.content(), 0, hasOneOfEach);
    spans(quotation.cue(), start, hasOneOfEach);
    spans(quotation.source(), start, hasOneOfEach);
    out.unsigned(speaker.isPresent() ? speaker.getAsInt() + 1 : 0);
    quotation.said().ifPresent(this::said);
    real(quotation.confidence());
    string(quotation.rule());
    quotation
        .resolution()
        .ifPresent(
            resolution -> {
              string(resolution.rule());
              real(resolution.confidence());
            });
    unlessEmpty(quotation.topics(), this::topic);
    unlessEmpty(about, number -> out.unsigned(number));
    unlessEmpty(mentioned, number -> out.unsigned(number));
  }

  private <T> void unlessEmpty(List<T> values, Consumer<T> writer) {
    if (!values.isEmpty()) {
      list(values, writer);
    }
  }

  /** New constants must be added at the end; a test guards their order. */
  @SuppressWarnings("EnumOrdinal")
  private static int ordinal(Enum<?> constant) {
    return constant.ordinal();
  }

  private void spans(List<Span> spans, int from, boolean isOne) {
    if (!isOne) {
      out.unsigned(spans.size());
    }
    int before = from;
    for (Span span : spans) {
      span(span, before);
      before = span.end();
    }
  }

  private void said(SaidDate said) {
    days(said.range());
    real(said.confidence());
    string(said.rule());
  }

  private void days(DateRange range) {
    out.number(range.first().toEpochDay() - published.toEpochDay());
    out.unsigned(range.last().toEpochDay() - range.first().toEpochDay());
  }

  void mention(DateMention mention) {
    DateDetail detail = mention.detail();
    boolean isImplied =
        mention.range().flatMap(ImpliedValue::of).equals(Optional.of(mention.value()));
    Flags flags =
        new Flags()
            .add(mention.range().isPresent())
            .add(isImplied)
            .add(detail.modifier().isPresent())
            .add(detail.ambiguous())
            .add(detail.quantifier().isPresent())
            .add(detail.frequency().isPresent())
            .add(ordinal(mention.type()), TYPE_BITS)
            .add(ordinal(detail.anchor()), ANCHOR_BITS);
    out.unsigned(flags.bits());
    out.unsigned(mention.span().start());
    out.unsigned(mention.span().length());
    mention.range().ifPresent(this::days);
    if (!isImplied) {
      string(mention.value());
    }
    real(mention.confidence());
    string(mention.rule());
    out.choice(detail.granularity());
    detail.modifier().ifPresent(out::choice);
    detail.quantifier().ifPresent(this::string);
    detail.frequency().ifPresent(this::string);
  }
}
