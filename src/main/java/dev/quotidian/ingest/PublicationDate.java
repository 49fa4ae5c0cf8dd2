package dev.quotidian.ingest;

import dev.quotidian.article.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a publication date in the forms that publishers write: ISO 8601, RFC 1123, long English.
 */
final class PublicationDate {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[ ][XXX][XX][X]")
          .appendPattern("['['VV']']")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMdd['T'HHmmss[XX]]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private PublicationDate() {}

  /** Reads a date; one without offset, or without time, is in {@code zone}. */
  static Published parse(String text, ZoneId zone) throws Refusal {
    String date = text.strip();
    try {
      return isIso(date) ? iso(date, zone) : EnglishDate.parse(date, zone);
    } catch (DateTimeException e) {
      throw new Refusal(
          "\""
              + text
              + "\" is not a publication date that can be read ("
              + e.getMessage()
              + "); write "
              + "2025-03-19, 2025-03-19T08:15:00Z, Wed, 19 Mar 2025 08:15:00 GMT, March 19, 2025,"
              + " or 19 March 2025");
    }
  }

  private static boolean isIso(String date) {
    return date.length() >= 8 && date.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
  }

  private static Published iso(String date, ZoneId zone) {
    boolean compact = date.charAt(4) != '-';
    boolean blank = date.length() > 10 && date.charAt(10) == ' ';
    String iso = blank ? date.substring(0, 10) + 'T' + date.substring(11) : date;
    TemporalAccessor parsed = (compact ? COMPACT : ISO).parse(iso);
    LocalDate day = LocalDate.from(parsed);
    Optional<LocalTime> time = Optional.ofNullable(parsed.query(TemporalQueries.localTime()));
    Optional<ZoneId> given = Optional.ofNullable(parsed.query(TemporalQueries.zone()));
    return published(day, time, given.orElse(zone));
  }

  static Published published(LocalDate day, Optional<LocalTime> time, ZoneId zone) {
    return time.map(t -> Published.at(day.atTime(t).atZone(zone)))
        .orElseGet(() -> Published.on(day, zone));
  }
}
