package dev.quotidian.article.json;

import dev.quotidian.article.Topic;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a topic. */
public final class TopicMembers {
  private TopicMembers() {}

  /** The members. */
  public static Map<String, Object> written(Topic topic) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("label", topic.label());
    out.put("score", topic.score());
    out.put("origin", topic.origin());
    out.put("code", topic.code());
    return out;
  }

  /** Reads them. */
  public static Topic read(JsonMembers in) {
    return new Topic(
        in.required("code"),
        in.required("label"),
        in.number("score"),
        in.requiredChoice("origin", Topic.Origin.class));
  }
}
