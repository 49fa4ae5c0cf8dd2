package dev.quotidian.index.record;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;

/** Decodes what {@link Encoder} wrote, today or for an earlier index format. For one thread. */
final class Decoder {
  static final double SCALE = 10_000; // confidences are written as parts of this

  private static final int NEWEST = Integer.MAX_VALUE;

  private final byte[] bytes;
  private final int format;
  private int at;

  Decoder(byte[] bytes) {
    this(bytes, NEWEST);
  }

  /** Decodes what was written in an earlier index format. */
  Decoder(byte[] bytes, int format) {
    this.bytes = bytes;
    this.format = format;
  }

  /** Decodes in place: the bytes must not change meanwhile. */
  Decoder(BytesRef bytes) {
    this.bytes = bytes.bytes;
    this.format = NEWEST;
    this.at = bytes.offset;
  }

  /** Whether the record is of this index format or a later one, and so has what came with it. */
  boolean isSince(int format) {
    return this.format >= format;
  }

  /** Checks that all was decoded: a record of another format may decode, but does not end there. */
  void checkEnd() {
    if (at != bytes.length) {
      throw new IllegalStateException(
          "The stored record has " + bytes.length + " bytes, of which " + at + " were decoded");
    }
  }

  private int next() {
    return bytes[at++] & 0xff;
  }

  boolean bool() {
    return next() == 1;
  }

  long number() {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  private long unsigned() {
    long value = 0;
    int shift = 0;
    int read;
    do {
      read = next();
      value |= (long) (read & 0x7f) << shift;
      shift += 7;
    } while (read >= 0x80);
    return value;
  }

  int count() {
    return Math.toIntExact(number());
  }

  double real() {
    long parts = number();
    if (parts >= 0) {
      return parts / SCALE;
    }
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | next();
    }
    return Double.longBitsToDouble(bits);
  }

  String string() {
    int marked = Math.toIntExact(unsigned());
    int length = marked >>> 1;
    if ((marked & 1) == 1) {
      return withLoneSurrogates(at + length);
    }
    int start = at;
    at += length;
    return new String(bytes, start, length, StandardCharsets.UTF_8);
  }

  /** Each {@code char} is encoded by itself, which is no valid UTF-8. */
  private String withLoneSurrogates(int end) {
    StringBuilder value = new StringBuilder(end - at);
    while (at < end) {
      value.append(character(next()));
    }
    return value.toString();
  }

  private char character(int lead) {
    if (lead < 0x80) {
      return (char) lead;
    }
    if (lead < 0xe0) {
      return (char) ((lead & 0x1f) << 6 | (next() & 0x3f));
    }
    return (char) ((lead & 0xf) << 12 | (next() & 0x3f) << 6 | (next() & 0x3f));
  }

  LocalDate day() {
    return LocalDate.ofEpochDay(number());
  }

  DateRange days() {
    return new DateRange(day(), day());
  }

  Span span() {
    int start = count();
    return new Span(start, start + count());
  }

  <E extends Enum<E>> E choice(E[] constants) {
    return constants[count()];
  }

  <T> Optional<T> optional(Supplier<T> reader) {
    return bool() ? Optional.of(reader.get()) : Optional.empty();
  }

  Optional<String> optionalString() {
    return bool() ? Optional.of(string()) : Optional.empty();
  }

  <T> List<T> list(Supplier<T> reader) {
    int size = count();
    if (size == 0) {
      return List.of();
    }
    Object[] values = new Object[size];
    for (int i = 0; i < size; i++) {
      values[i] = reader.get();
    }
    @SuppressWarnings("unchecked") // the reader gives nothing else
    List<T> list = (List<T>) List.of(values);
    return list;
  }

  List<String> strings() {
    String[] values = new String[count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = string();
    }
    return List.of(values);
  }

  List<Span> spans() {
    Span[] values = new Span[count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = span();
    }
    return List.of(values);
  }

  Map<String, Object> map() {
    int size = count();
    Map<String, Object> map = LinkedHashMap.newLinkedHashMap(size);
    for (int i = 0; i < size; i++) {
      map.put(string(), value());
    }
    return map;
  }

  private Object value() {
    char tag = (char) next();
    return switch (tag) {
      case 's' -> string();
      case 'b' -> bool();
      case 'i' -> count();
      case 'l' -> number();
      case 'd' -> real();
      case 'f' -> Float.intBitsToFloat(count());
      case 'h' -> (short) number();
      case 'y' -> (byte) number();
      case 'I' -> new BigInteger(string());
      case 'D' -> new BigDecimal(string());
      case 'a' -> list(this::value);
      case 'm' -> map();
      default ->
          throw new IllegalStateException(
              "Stored value of unknown type '" + tag + "'; run check()");
    };
  }

  /** The {@code text} with its lone surrogates restored. */
  String loneSurrogates(String text) {
    int count = count();
    if (count == 0) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < count; i++) {
      whole.setCharAt(count(), (char) number());
    }
    return whole.toString();
  }
}
