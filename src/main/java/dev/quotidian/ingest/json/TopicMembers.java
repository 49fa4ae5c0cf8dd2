package dev.quotidian.ingest.json;

import dev.quotidian.article.Topic;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a topic. */
final class TopicMembers {
  private TopicMembers() {}

  static Map<String, Object> written(Topic topic) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("label", topic.label());
    out.put("score", topic.score());
    out.put("origin", topic.origin());
    out.put("code", topic.code());
    return out;
  }

  static Topic read(JsonMembers in) {
    return new Topic(
        in.required("code"),
        in.required("label"),
        in.number("score"),
        in.requiredChoice("origin", Topic.Origin.class));
  }
}
