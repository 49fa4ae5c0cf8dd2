package dev.quotidian.article.json;

import dev.quotidian.article.DateRange;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of an interval of days: its first and its last, both included. */
public final class DayMembers {
  private DayMembers() {}

  /** The members. */
  public static Map<String, Object> written(DateRange days) {
    Map<String, Object> out = new LinkedHashMap<>();
    write(days, out);
    return out;
  }

  /** Adds them. */
  public static void write(DateRange days, Map<String, Object> out) {
    out.put("from", days.first().toString());
    out.put("to", days.last().toString());
  }

  /** Reads them. */
  public static DateRange read(JsonMembers in) {
    return new DateRange(in.day("from"), in.day("to"));
  }
}
