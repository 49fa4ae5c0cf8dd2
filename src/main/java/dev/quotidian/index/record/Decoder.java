package dev.quotidian.index.record;

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

/**
 * Decodes what {@link Encoder} wrote. Other bytes give values that make no sense, or a {@link
 * DamagedRecordException}: they are never read beyond the record's end, nor make it take more
 * memory or stack than a record of its length may. For one thread.
 */
class Decoder {
  static final double SCALE = 10_000; // confidences are written as parts of this
  private static final int MAX_DEPTH = 1000; // of values within values
  private static final int MAX_SHIFT = 63; // of the last seven bits of a number

  private final byte[] bytes;
  private final int end;
  private int at;
  private int depth;

  Decoder(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Decodes in place: the bytes must not change meanwhile. */
  Decoder(BytesRef bytes) {
    this(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }

  /** Decodes a part of a record, which must not change meanwhile. */
  Decoder(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /** Where the next value begins in the bytes. */
  int position() {
    return at;
  }

  /** How many bytes are left. */
  int left() {
    return end - at;
  }

  /** Steps over bytes, and decodes them as a part of the record. */
  Decoder part(int length) {
    Decoder part = at(0, length);
    at += length;
    return part;
  }

  /** Decodes a part of what is left, without a step. */
  Decoder at(int from, int length) {
    if (from < 0 || length < 0 || length > end - at - from) {
      throw new DamagedRecordException("a part is longer than the record");
    }
    return new Decoder(bytes, at + from, at + from + length);
  }

  /** The text of UTF-8 from here to the end. */
  String text() {
    return new String(bytes, at, end - at, StandardCharsets.UTF_8);
  }

  /** The text of characters, each by itself, from here to the end. */
  String characters() {
    return characters(end);
  }

  private int next() {
    if (at >= end) {
      throw new DamagedRecordException("it ends too early");
    }
    return bytes[at++] & 0xff;
  }

  boolean bool() {
    return next() == 1;
  }

  long number() {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  long unsigned() {
    long value = 0;
    int shift = 0;
    int read;
    do {
      if (shift > MAX_SHIFT) {
        throw new DamagedRecordException("a number is too long");
      }
      read = next();
      value |= (long) (read & 0x7f) << shift;
      shift += 7;
    } while (read >= 0x80);
    return value;
  }

  int count() {
    return inRange(number());
  }

  /** A number from 0 on, as {@link Encoder#unsigned} wrote it. */
  int unsignedCount() {
    int count = inRange(unsigned());
    if (count < 0) {
      throw new DamagedRecordException("a number is negative: " + count);
    }
    return count;
  }

  private static int inRange(long count) {
    if (count != (int) count) {
      throw new DamagedRecordException("a number is out of range: " + count);
    }
    return (int) count;
  }

  /** How many values follow, each of which takes a byte at least. */
  final int size() {
    return checkSize(count());
  }

  /** How many values follow, as {@link Encoder#unsigned} wrote it. */
  int unsignedSize() {
    return checkSize(unsignedCount());
  }

  private int checkSize(int size) {
    if (size < 0 || size > end - at) {
      throw new DamagedRecordException("a list of " + size + " values is longer than the record");
    }
    return size;
  }

  double real() {
    long parts = unsigned();
    return parts == 0 ? bits() : (parts - 1) / SCALE;
  }

  /** A number of eight bytes. */
  final double bits() {
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | next();
    }
    return Double.longBitsToDouble(bits);
  }

  String string() {
    long marked = unsigned();
    long stored = marked >>> 1;
    if (stored > end - at) {
      throw new DamagedRecordException("a text is longer than the record");
    }
    int length = (int) stored;
    if ((marked & 1) == 1) {
      return characters(at + length);
    }
    int start = at;
    at += length;
    return new String(bytes, start, length, StandardCharsets.UTF_8);
  }

  /** Each {@code char} is encoded by itself, which is no valid UTF-8. */
  private String characters(int end) {
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

  <E extends Enum<E>> E choice(E[] constants) {
    int ordinal = count();
    if (ordinal < 0 || ordinal >= constants.length) {
      throw new DamagedRecordException("a choice is out of range: " + ordinal);
    }
    return constants[ordinal];
  }

  <T> Optional<T> optional(Supplier<T> reader) {
    return bool() ? Optional.of(reader.get()) : Optional.empty();
  }

  <T> List<T> list(Supplier<T> reader) {
    return list(size(), reader);
  }

  /** A list whose size {@link Encoder#unsigned} wrote. */
  <T> List<T> unsignedList(Supplier<T> reader) {
    return list(unsignedSize(), reader);
  }

  private <T> List<T> list(int size, Supplier<T> reader) {
    if (size == 0) {
      return List.of();
    }
    enter();
    Object[] values = new Object[size];
    for (int i = 0; i < size; i++) {
      values[i] = reader.get();
    }
    depth--;
    @SuppressWarnings("unchecked") // the reader gives nothing else
    List<T> list = (List<T>) List.of(values);
    return list;
  }

  private void enter() {
    if (++depth > MAX_DEPTH) {
      throw new DamagedRecordException("values lie more than " + MAX_DEPTH + " deep");
    }
  }

  Map<String, Object> map() {
    int size = size();
    enter();
    Map<String, Object> map = LinkedHashMap.newLinkedHashMap(size);
    for (int i = 0; i < size; i++) {
      map.put(string(), value());
    }
    depth--;
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
      default -> throw new DamagedRecordException("a value is of no known type: " + (int) tag);
    };
  }
}
