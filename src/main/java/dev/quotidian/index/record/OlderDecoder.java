package dev.quotidian.index.record;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import java.util.List;
import java.util.Optional;

/** Decodes the components of records of the index formats 4 to 7. For one thread. */
final class OlderDecoder extends Decoder {
  private final int format;

  OlderDecoder(byte[] bytes, int format) {
    super(bytes);
    this.format = format;
  }

  /** A confidence in three bytes at most; any other value in nine. */
  @Override
  double real() {
    long parts = number();
    return parts >= 0 ? parts / SCALE : bits();
  }

  /** Whether the record is of this index format or a later one, and so has what came with it. */
  boolean isSince(int format) {
    return this.format >= format;
  }

  /** Checks that all was decoded: a record of another format may decode, but does not end there. */
  void checkEnd() {
    if (left() > 0) {
      throw new DamagedRecordException("bytes follow its end: " + left());
    }
  }

  DateRange days() {
    return new DateRange(day(), day());
  }

  Span span() {
    int start = count();
    return new Span(start, start + count());
  }

  /** The value with a number that follows, of those read before. */
  <T> T element(List<T> values) {
    int number = count();
    if (number < 0 || number >= values.size()) {
      throw new DamagedRecordException("a number of a value is out of range: " + number);
    }
    return values.get(number);
  }

  Optional<String> optionalString() {
    return bool() ? Optional.of(string()) : Optional.empty();
  }

  List<String> strings() {
    String[] values = new String[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = string();
    }
    return List.of(values);
  }

  List<Span> spans() {
    Span[] values = new Span[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = span();
    }
    return List.of(values);
  }

  /** The {@code text} with its lone surrogates restored. */
  String loneSurrogates(String text) {
    int count = size();
    if (count == 0) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < count; i++) {
      int place = count();
      if (place < 0 || place >= whole.length()) {
        throw new DamagedRecordException("a character lies outside the body: " + place);
      }
      whole.setCharAt(place, (char) number());
    }
    return whole.toString();
  }
}
