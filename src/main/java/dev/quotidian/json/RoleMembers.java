package dev.quotidian.json;

import dev.quotidian.article.json.DayMembers;
import dev.quotidian.article.json.JsonMembers;
import dev.quotidian.query.result.RolePeriod;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a role that a speaker had for a while. */
final class RoleMembers {
  private RoleMembers() {}

  static Map<String, Object> written(RolePeriod period) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("speaker", period.speaker());
    out.put("speaker_key", period.key());
    out.put("role", period.role());
    out.put("affiliation", period.affiliation());
    out.put("published", DayMembers.written(period.published()));
    out.put("quotations", period.quotations());
    out.put("first", HitMembers.article(period.first()));
    out.put("latest", HitMembers.article(period.latest()));
    return out;
  }

  static RolePeriod read(JsonMembers in) {
    return new RolePeriod(
        in.required("speaker"),
        in.text("speaker_key"),
        in.text("role"),
        in.text("affiliation"),
        in.one("published", DayMembers::read),
        in.largeCount("quotations"),
        in.one("first", HitMembers::article),
        in.one("latest", HitMembers::article));
  }
}
