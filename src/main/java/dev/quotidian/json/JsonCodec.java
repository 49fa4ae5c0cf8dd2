package dev.quotidian.json;

import dev.quotidian.article.json.JsonMembers;
import dev.quotidian.article.json.JsonObjects;
import dev.quotidian.article.json.JsonPrinter;
import dev.quotidian.query.BadRequestException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Writes values of one type as JSON and reads them back, equal. {@link JsonCodecs} has one for each
 * type.
 *
 * <pre>{@code
 * String json = JsonCodecs.QUOTATION_PAGE.write(archive.search(search));
 * Hits<QuotationHit> page = JsonCodecs.QUOTATION_PAGE.read(json);
 * }</pre>
 *
 * <p>What is written is one JSON object without a line break, of which any encoding can make bytes.
 * Keys that are not known are passed over; {@code null} is as if the key were absent. Immutable,
 * and safe for use by many threads. Time is linear in the length of the JSON.
 *
 * @param <T> the type
 * @since 0.1
 */
public final class JsonCodec<T> {
  private final String what;
  private final Function<? super T, String> writing;
  private final Function<String, ? extends T> reading;

  private JsonCodec(
      String what, Function<? super T, String> writing, Function<String, ? extends T> reading) {
    this.what = what;
    this.writing = writing;
    this.reading = reading;
  }

  /**
   * By text that another class reads.
   *
   * @param what it is, with its article: "a search"
   */
  static <T> JsonCodec<T> ofText(
      String what, Function<? super T, String> writing, Function<String, ? extends T> reading) {
    return new JsonCodec<>(what, writing, reading);
  }

  /**
   * By the members of an object.
   *
   * @param what it is, with its article: "a hit"
   */
  static <T> JsonCodec<T> ofMembers(
      String what,
      Function<? super T, Map<String, Object>> written,
      Function<JsonMembers, ? extends T> reading) {
    return new JsonCodec<>(
        what,
        value -> JsonPrinter.print(written.apply(value)),
        json -> JsonMembers.of(JsonObjects.parse(json)).as(reading));
  }

  /**
   * The value as JSON.
   *
   * @throws IllegalArgumentException if JSON cannot hold it: a number that is infinite, or fields
   *     of an article that are nested too deeply
   */
  public String write(T value) {
    Objects.requireNonNull(value, "value");
    return writing.apply(value);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws BadRequestException if it is not JSON of this type; the message names the place. It is
   *     a {@link JsonReadException}, or of a search or criterion a {@link
   *     dev.quotidian.query.json.QueryJsonException}
   */
  public T read(String json) {
    Objects.requireNonNull(json, "json");
    try {
      return reading.apply(json);
    } catch (BadRequestException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new JsonReadException(what, e);
    }
  }

  /** What it reads and writes, in words. */
  @Override
  public String toString() {
    return "JSON of " + what;
  }
}
