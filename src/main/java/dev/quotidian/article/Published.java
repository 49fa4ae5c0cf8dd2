package dev.quotidian.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The publication date: a calendar day in a zone and, where it is known, the instant.
 *
 * <pre>{@code
 * Published day = Published.on(LocalDate.of(2025, 3, 19));
 * Published time = Published.at(OffsetDateTime.parse("2025-03-19T23:30:00-04:00"));
 * time.day(); // 2025-03-19, though it is the 20th in UTC
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param day the calendar day in {@code zone}
 * @param zone the zone the day is counted in; UTC where the publisher gave none
 * @param instant the moment of publication, where it is known
 * @since 0.1
 */
public record Published(LocalDate day, ZoneId zone, Optional<Instant> instant) {

  /**
   * Checks that the instant falls on the day.
   *
   * @throws IllegalArgumentException if it does not
   */
  public Published {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(instant, "instant");
    if (instant.isPresent() && !instant.get().atZone(zone).toLocalDate().equals(day)) {
      throw new IllegalArgumentException(
          "Publication instant " + instant.get() + " is not on " + day + " in the zone " + zone);
    }
  }

  /** A day, in UTC. */
  public static Published on(LocalDate day) {
    return on(day, ZoneOffset.UTC);
  }

  /** A day in a zone. */
  public static Published on(LocalDate day, ZoneId zone) {
    return new Published(day, zone, Optional.empty());
  }

  /**
   * An instant, whose day is counted in {@code zone}.
   *
   * @throws java.time.DateTimeException if the instant is beyond the years of {@link LocalDate}
   */
  public static Published at(Instant instant, ZoneId zone) {
    Objects.requireNonNull(instant, "instant");
    Objects.requireNonNull(zone, "zone");
    return new Published(instant.atZone(zone).toLocalDate(), zone, Optional.of(instant));
  }

  /** A date and time with its offset. */
  public static Published at(OffsetDateTime time) {
    Objects.requireNonNull(time, "time");
    return at(time.toInstant(), time.getOffset());
  }

  /** A date and time with its zone. */
  public static Published at(ZonedDateTime time) {
    Objects.requireNonNull(time, "time");
    return at(time.toInstant(), time.getZone());
  }

  /** The moment of publication; the start of the day where only the day is known. */
  public Instant instantOrStartOfDay() {
    return instant.orElseGet(() -> day.atStartOfDay(zone).toInstant());
  }

  /** The ISO form: {@code 2025-03-19}, or a date-time with offset where the instant is known. */
  @Override
  public String toString() {
    return instant.map(i -> i.atZone(zone).toOffsetDateTime().toString()).orElse(day.toString());
  }
}
