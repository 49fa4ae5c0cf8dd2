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
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Encodes the components of a record, one after the other: strings by their number in the table of
 * the record, days by their distance from the day of publication. {@link ComponentDecoder} decodes
 * them. For one thread.
 */
final class ComponentEncoder {
  private final Encoder out = new Encoder();
  private final ToIntFunction<String> strings;
  private final LocalDate published;

  /**
   * Encodes components.
   *
   * @param strings gives the number of a string in the table of the record
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

  /** The number of the string plus one; nought for none. */
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
    out.real(topic.score());
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
   * @param speakers the number of a speaker in the record
   */
  void quotation(Quotation quotation, ToIntFunction<Speaker> speakers) {
    int start = quotation.content().getFirst().start();
    spans(quotation.content(), 0);
    spans(quotation.cue(), start);
    spans(quotation.source(), start);
    out.choice(quotation.kind());
    out.choice(quotation.act());
    out.unsigned(quotation.speaker().map(s -> speakers.applyAsInt(s) + 1).orElse(0));
    out.optional(quotation.said(), this::said);
    out.real(quotation.confidence());
    string(quotation.rule());
    out.optional(
        quotation.resolution(),
        resolution -> {
          string(resolution.rule());
          out.real(resolution.confidence());
        });
    list(quotation.topics(), this::topic);
  }

  private void spans(List<Span> spans, int from) {
    out.unsigned(spans.size());
    int before = from;
    for (Span span : spans) {
      span(span, before);
      before = span.end();
    }
  }

  private void said(SaidDate said) {
    days(said.range());
    out.real(said.confidence());
    string(said.rule());
  }

  private void days(DateRange range) {
    out.number(range.first().toEpochDay() - published.toEpochDay());
    out.unsigned(range.last().toEpochDay() - range.first().toEpochDay());
  }

  void mention(DateMention mention) {
    out.number(mention.span().start());
    out.unsigned(mention.span().length());
    out.choice(mention.type());
    out.optional(mention.range(), this::days);
    optional(
        mention.range().flatMap(ImpliedValue::of).equals(Optional.of(mention.value()))
            ? Optional.empty()
            : Optional.of(mention.value()));
    out.real(mention.confidence());
    string(mention.rule());
    detail(mention.detail());
  }

  private void detail(DateDetail detail) {
    out.choice(detail.granularity());
    out.optional(detail.modifier(), out::choice);
    out.choice(detail.anchor());
    out.bool(detail.ambiguous());
    optional(detail.quantifier());
    optional(detail.frequency());
  }
}
