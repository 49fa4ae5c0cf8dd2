package dev.quotidian.cli;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one line of JSON. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DECIMALS = 4;
  private static final double PRECISION = 1e4;

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** The line for an object whose members {@code members} writes. */
  static String line(Consumer<Json> members) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new Json(out).object(members);
    }
    return line.toString();
  }

  Json object(Consumer<Json> members) {
    out.writeStartObject();
    members.accept(this);
    out.writeEndObject();
    return this;
  }

  Json object(String name, Consumer<Json> members) {
    out.writeName(name);
    return object(members);
  }

  Json put(String name, String value) {
    out.writeStringProperty(name, value);
    return this;
  }

  Json put(String name, Optional<String> value) {
    out.writeName(name);
    value.ifPresentOrElse(out::writeString, out::writeNull);
    return this;
  }

  Json put(String name, long value) {
    out.writeNumberProperty(name, value);
    return this;
  }

  /** A number to four decimals. */
  Json put(String name, double value) {
    BigDecimal number =
        BigDecimal.valueOf(Math.round(value * PRECISION), DECIMALS).stripTrailingZeros();
    out.writeName(name);
    out.writeNumber(number.setScale(Math.max(1, number.scale())).toPlainString());
    return this;
  }

  Json put(String name, boolean value) {
    out.writeBooleanProperty(name, value);
    return this;
  }

  Json putNull(String name) {
    out.writeNullProperty(name);
    return this;
  }

  Json range(String name, Optional<DateRange> range) {
    return range
        .map(
            days ->
                object(
                    name,
                    json ->
                        json.put("from", days.first().toString())
                            .put("to", days.last().toString())))
        .orElseGet(() -> putNull(name));
  }

  <T> Json objects(String name, Iterable<T> items, BiConsumer<Json, T> members) {
    out.writeArrayPropertyStart(name);
    items.forEach(item -> object(json -> members.accept(json, item)));
    out.writeEndArray();
    return this;
  }

  Json strings(String name, Iterable<String> items) {
    out.writeArrayPropertyStart(name);
    items.forEach(out::writeString);
    out.writeEndArray();
    return this;
  }

  /** A list of {@code [start, end]} pairs. */
  Json spans(String name, Iterable<Span> spans, Offsets offsets) {
    out.writeArrayPropertyStart(name);
    spans.forEach(
        span ->
            out.writeStartArray()
                .writeNumber(offsets.start(span))
                .writeNumber(offsets.end(span))
                .writeEndArray());
    out.writeEndArray();
    return this;
  }
}
