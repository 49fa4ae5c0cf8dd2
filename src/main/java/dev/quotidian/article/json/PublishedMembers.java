package dev.quotidian.article.json;

import dev.quotidian.article.Published;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** The members of a publication date: a day, or a time with its offset; and the day's zone. */
public final class PublishedMembers {
  private PublishedMembers() {}

  /** Adds them. */
  public static void write(Published published, Map<String, Object> out) {
    out.put("published", published.toString());
    out.put("zone", published.zone().getId());
  }

  /** Reads them. */
  public static Published read(JsonMembers in) {
    ZoneId zone = in.required("zone", ZoneId::of);
    return in.required("published", published -> read(published, zone));
  }

  private static Published read(String published, ZoneId zone) {
    try {
      return published.indexOf('T') < 0
          ? Published.on(LocalDate.parse(published), zone)
          : Published.at(OffsetDateTime.parse(published).toInstant(), zone);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\""
              + published
              + "\" is neither a day such as 2025-03-19 nor a time such as 2025-03-19T08:15:00Z",
          e);
    }
  }
}
