package dev.quotidian.ingest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How to read. Immutable.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.standard().withPublisher("Harbour Times").withStrict(true);
 * }</pre>
 *
 * @param day the publication day of articles that give none; where this is empty they are refused
 * @param publisher the publisher of articles that name none
 * @param zone the zone of dates and times that name none
 * @param maxArticleBytes the maximum length of a line or text file, in bytes after decompression;
 *     longer ones are refused
 * @param strict whether reading ends at the first refusal
 * @param annotations whether the annotations of an export's lines are read
 * @param formats file formats beside those that are built in, the first to be tried first
 * @since 0.1
 */
public record ReadOptions(
    Optional<LocalDate> day,
    Optional<String> publisher,
    ZoneId zone,
    int maxArticleBytes,
    boolean strict,
    boolean annotations,
    List<ArticleFormat> formats) {

  private static final int MAX_BYTES = 1 << 30;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if {@code maxArticleBytes} is not between 1 and 1 GiB
   */
  public ReadOptions {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(formats, "formats");
    formats = List.copyOf(formats);
    if (maxArticleBytes < 1 || maxArticleBytes > MAX_BYTES) {
      throw new IllegalArgumentException(
          "The largest article, " + maxArticleBytes + " bytes, must be between 1 and " + MAX_BYTES);
    }
  }

  /** Nothing assumed, UTC, articles of up to 64 MiB, not strict. */
  public static ReadOptions standard() {
    return new ReadOptions(
        Optional.empty(), Optional.empty(), ZoneOffset.UTC, 64 << 20, false, true, List.of());
  }

  /** These, with the publication day of articles that give none. */
  public ReadOptions withDay(LocalDate day) {
    return new ReadOptions(
        Optional.of(day), publisher, zone, maxArticleBytes, strict, annotations, formats);
  }

  /** These, with the publisher of articles that name none. */
  public ReadOptions withPublisher(String publisher) {
    return new ReadOptions(
        day, Optional.of(publisher), zone, maxArticleBytes, strict, annotations, formats);
  }

  /** These, with the zone of dates and times that name none. */
  public ReadOptions withZone(ZoneId zone) {
    return new ReadOptions(day, publisher, zone, maxArticleBytes, strict, annotations, formats);
  }

  /**
   * These, with the maximum length of a line or text file.
   *
   * @throws IllegalArgumentException if it is not between 1 and 1 GiB
   */
  public ReadOptions withMaxArticleBytes(int maxArticleBytes) {
    return new ReadOptions(day, publisher, zone, maxArticleBytes, strict, annotations, formats);
  }

  /** These, ending at the first refusal or not. */
  public ReadOptions withStrict(boolean strict) {
    return new ReadOptions(day, publisher, zone, maxArticleBytes, strict, annotations, formats);
  }

  /** These, with the annotations of an export's lines or without. */
  public ReadOptions withAnnotations(boolean annotations) {
    return new ReadOptions(day, publisher, zone, maxArticleBytes, strict, annotations, formats);
  }

  /** These, with one more file format; it has precedence over those before it. */
  public ReadOptions withFormat(ArticleFormat format) {
    List<ArticleFormat> more = Stream.concat(Stream.of(format), formats.stream()).toList();
    return new ReadOptions(day, publisher, zone, maxArticleBytes, strict, annotations, more);
  }
}
