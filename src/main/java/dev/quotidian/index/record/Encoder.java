package dev.quotidian.index.record;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Encodes values one after the other; {@link Decoder} decodes them in the same order. For one
 * thread.
 */
final class Encoder {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

  byte[] bytes() {
    return out.toByteArray();
  }

  void bool(boolean value) {
    out.write(value ? 1 : 0);
  }

  /** Variable length, zigzag: small numbers of either sign take one byte. */
  void number(long value) {
    unsigned((value << 1) ^ (value >> 63));
  }

  /** Variable length: small numbers from 0 take one byte. */
  void unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /**
   * A multiple of 0.0001 from 0 to 1, as confidences are, takes one or two bytes; any other value
   * nine.
   */
  void real(double value) {
    long parts = Math.round(value * Decoder.SCALE);
    long bits = Double.doubleToRawLongBits(value);
    if (parts >= 0 && parts <= Decoder.SCALE && isSame(bits, parts)) {
      unsigned(parts + 1);
    } else {
      unsigned(0);
      bits(bits);
    }
  }

  private void bits(long bits) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (bits >> shift));
    }
  }

  private static boolean isSame(long bits, long parts) {
    return bits == Double.doubleToRawLongBits(parts / Decoder.SCALE);
  }

  /**
   * Preserves every {@code char}, lone surrogates included. First comes twice the length in bytes,
   * plus one where there are lone surrogates: then the bytes are no valid UTF-8.
   */
  void string(String value) {
    if (Surrogates.hasLone(value)) {
      bytes(characters(value), 1);
    } else {
      bytes(value.getBytes(StandardCharsets.UTF_8), 0);
    }
  }

  /** Each {@code char} by itself, which is no valid UTF-8 where there are surrogates. */
  static byte[] characters(String value) {
    Encoder units = new Encoder();
    value.chars().forEach(c -> units.character((char) c));
    return units.bytes();
  }

  private void bytes(byte[] bytes, int mark) {
    unsigned(2L * bytes.length + mark);
    out.writeBytes(bytes);
  }

  /** Bytes that tell their length themselves. */
  void raw(byte[] bytes) {
    out.writeBytes(bytes);
  }

  /** A character by itself, a surrogate too: three bytes at most. */
  void character(char c) {
    if (c < 0x80) {
      out.write(c);
    } else if (c < 0x800) {
      out.write(0xc0 | (c >> 6));
      out.write(0x80 | (c & 0x3f));
    } else {
      out.write(0xe0 | (c >> 12));
      out.write(0x80 | ((c >> 6) & 0x3f));
      out.write(0x80 | (c & 0x3f));
    }
  }

  void day(LocalDate day) {
    number(day.toEpochDay());
  }

  /**
   * An enum constant by its ordinal, so new constants must be added at the end; a test guards their
   * order.
   */
  @SuppressWarnings("EnumOrdinal")
  <E extends Enum<E>> void choice(E value) {
    number(value.ordinal());
  }

  <T> void optional(Optional<T> value, Consumer<T> writer) {
    bool(value.isPresent());
    value.ifPresent(writer);
  }

  <T> void list(Collection<T> values, Consumer<T> writer) {
    number(values.size());
    values.forEach(writer);
  }

  void map(Map<?, ?> map) {
    number(map.size());
    map.forEach(
        (key, value) -> {
          string(String.valueOf(key));
          value(value);
        });
  }

  /** The value of a publisher's own field, of the types that an article allows. */
  void value(Object value) {
    switch (value) {
      case String s -> tagged('s', () -> string(s));
      case Boolean b -> tagged('b', () -> bool(b));
      case Integer i -> tagged('i', () -> number(i));
      case Long l -> tagged('l', () -> number(l));
      case Double d -> tagged('d', () -> real(d));
      case Float f -> tagged('f', () -> number(Float.floatToRawIntBits(f)));
      case Short s -> tagged('h', () -> number(s));
      case Byte b -> tagged('y', () -> number(b));
      case BigInteger i -> tagged('I', () -> string(i.toString()));
      case BigDecimal d -> tagged('D', () -> string(d.toString()));
      case List<?> list -> tagged('a', () -> list(list, this::value));
      case Map<?, ?> map -> tagged('m', () -> map(map));
      default -> tagged('D', () -> string(new BigDecimal(value.toString()).toString()));
    }
  }

  private void tagged(char tag, Runnable writer) {
    out.write(tag);
    writer.run();
  }
}
