package dev.quotidian.ingest;

import dev.quotidian.article.Published;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date in English words, in any order: {@code Wednesday, March 19, 2025}, {@code 19 March 2025
 * 10:15 p.m. EST}, and RFC 1123's {@code Wed, 19 Mar 2025 08:15:00 GMT}.
 */
final class EnglishDate {
  /** The zones that RFC 822 names; other abbreviations mean several zones each. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("gmt", 0),
          Map.entry("utc", 0),
          Map.entry("ut", 0),
          Map.entry("z", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7));

  private Optional<DayOfWeek> weekday = Optional.empty();
  private Optional<Month> month = Optional.empty();
  private Optional<LocalTime> time = Optional.empty();
  private Optional<ZoneId> zone = Optional.empty();
  private int day;
  private int year;

  private EnglishDate() {}

  /**
   * Reads a date.
   *
   * @throws DateTimeException saying what is wrong with it
   */
  static Published parse(String text, ZoneId zone) {
    EnglishDate date = new EnglishDate();
    Stream.of(text.split("[\\s,]+")).filter(word -> !word.isEmpty()).forEach(date::take);
    return date.published(zone);
  }

  private Published published(ZoneId defaultZone) {
    Month inMonth = month.orElseThrow(() -> new DateTimeException("no month"));
    if (day == 0 || year == 0) {
      throw new DateTimeException(day == 0 ? "no day of the month" : "no year of four digits");
    }
    LocalDate date = LocalDate.of(year, inMonth, day);
    weekday
        .filter(named -> named != date.getDayOfWeek())
        .ifPresent(
            named -> {
              throw new DateTimeException(date + " is not a " + capitalised(named.name()));
            });
    return PublicationDate.published(date, time, zone.orElse(defaultZone));
  }

  private void take(String written) {
    String word = written.replace(".", "").toLowerCase(Locale.ROOT);
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    boolean understood =
        switch (first) {
          case '+', '-' -> offset(word);
          case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
              word.indexOf(':') > 0 ? time(word) : number(word);
          default -> word(word);
        };
    if (!understood) {
      throw new DateTimeException("\"" + written + "\" is not understood");
    }
  }

  private boolean word(String word) {
    if (word.equals("at") || word.equals("of") || word.equals("the") || word.equals("on")) {
      return true;
    }
    if (word.equals("am") || word.equals("pm")) {
      time = time.map(t -> halfDay(t, word));
      return time.isPresent();
    }
    Optional<Month> aMonth = named(Month.values(), word);
    Optional<DayOfWeek> aWeekday = named(DayOfWeek.values(), word);
    Optional<ZoneId> aZone = Optional.ofNullable(ZONES.get(word)).map(ZoneOffset::ofHours);
    boolean understood =
        (aMonth.isPresent() && month.isEmpty())
            || (aWeekday.isPresent() && weekday.isEmpty())
            || (aZone.isPresent() && zone.isEmpty());
    month = month.or(() -> aMonth);
    weekday = weekday.or(() -> aWeekday);
    zone = zone.or(() -> aZone);
    return understood;
  }

  /** The constant whose name begins with the word, of at least three letters. */
  private static <E extends Enum<E>> Optional<E> named(E[] constants, String word) {
    return Stream.of(constants)
        .filter(c -> word.length() >= 3 && c.name().toLowerCase(Locale.ROOT).startsWith(word))
        .findFirst();
  }

  private boolean number(String word) {
    String digits = word.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9') || digits.length() > 4) {
      return false;
    }
    int number = Integer.parseInt(digits);
    if (digits.length() == 4 && year == 0) {
      year = number;
      return true;
    }
    boolean isDay = digits.length() <= 2 && day == 0;
    day = isDay ? number : day;
    return isDay;
  }

  private boolean time(String word) {
    String half =
        word.endsWith("am") || word.endsWith("pm") ? word.substring(word.length() - 2) : "";
    String clock = word.substring(0, word.length() - half.length());
    LocalTime read = LocalTime.parse(clock.indexOf(':') == 1 ? "0" + clock : clock);
    boolean first = time.isEmpty();
    time = Optional.of(half.isEmpty() ? read : halfDay(read, half));
    return first;
  }

  private static LocalTime halfDay(LocalTime time, String half) {
    if (time.getHour() > 12 || time.getHour() == 0) {
      throw new DateTimeException(time + " " + half + " is not a time");
    }
    return time.withHour(time.getHour() % 12 + (half.equals("pm") ? 12 : 0));
  }

  private boolean offset(String word) {
    boolean first = zone.isEmpty();
    zone = Optional.of(ZoneOffset.of(word));
    return first;
  }

  private static String capitalised(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
