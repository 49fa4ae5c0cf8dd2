package dev.quotidian.article.json;

import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each entity once, then the mentions with the number of their entity, from 0. */
public final class EntityMembers {
  private EntityMembers() {}

  static void write(List<EntityMention> mentions, Map<String, Object> out) {
    Map<Entity, Integer> numbers = new LinkedHashMap<>();
    mentions.forEach(mention -> numbers.putIfAbsent(mention.entity(), numbers.size()));
    out.put("entities", numbers.keySet().stream().map(EntityMembers::entity).toList());
    out.put(
        "mentions",
        mentions.stream()
            .map(mention -> mention(mention, numbers.getOrDefault(mention.entity(), 0)))
            .toList());
  }

  /** The members of an entity. */
  public static Map<String, Object> entity(Entity entity) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", entity.name());
    out.put("type", entity.type());
    out.put("aliases", entity.aliases());
    return out;
  }

  private static Map<String, Object> mention(EntityMention mention, int number) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("start", mention.span().start());
    out.put("end", mention.span().end());
    out.put("entity", number);
    out.put("confidence", mention.confidence());
    out.put("rule", mention.rule());
    return out;
  }

  static List<EntityMention> read(JsonMembers in) {
    List<Entity> entities = in.objects("entities", EntityMembers::entity);
    return in.objects("mentions", at -> mention(at, entities));
  }

  /** Reads an entity. */
  public static Entity entity(JsonMembers in) {
    return new Entity(
        in.required("name"), in.requiredChoice("type", Entity.Type.class), in.texts("aliases"));
  }

  private static EntityMention mention(JsonMembers in, List<Entity> entities) {
    int number = in.count("entity");
    if (number < 0 || number >= entities.size()) {
      throw new IllegalArgumentException(
          "\""
              + in.path()
              + "\" names the entity "
              + number
              + ", and there are "
              + entities.size());
    }
    return new EntityMention(
        new Span(in.count("start"), in.count("end")),
        entities.get(number),
        in.number("confidence"),
        in.required("rule"));
  }
}
