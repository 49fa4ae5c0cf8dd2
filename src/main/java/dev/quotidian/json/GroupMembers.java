package dev.quotidian.json;

import dev.quotidian.article.json.JsonMembers;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.group.Groups.Group;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The members of groups of hits; a page of groups is a page that has groups in place of hits. */
final class GroupMembers {
  private GroupMembers() {}

  static <H> Map<String, Object> written(
      Group<H> group, Function<? super H, Map<String, Object>> hit) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("key", group.key());
    out.put("label", group.label());
    out.put("total", group.total());
    out.put("hits", group.hits().stream().map(hit).toList());
    return out;
  }

  static <H> Group<H> read(JsonMembers in, Function<JsonMembers, H> hit) {
    return new Group<>(
        in.text("key"), in.required("label"), in.largeCount("total"), in.objects("hits", hit));
  }

  static <H> Map<String, Object> written(
      Groups<H> page, Function<? super H, Map<String, Object>> hit) {
    return PageMembers.written(page.asHits(), "groups", group -> written(group, hit));
  }

  static <H> Groups<H> readPage(JsonMembers in, Function<JsonMembers, H> hit) {
    return Groups.of(PageMembers.read(in, "groups", group -> read(group, hit)));
  }
}
