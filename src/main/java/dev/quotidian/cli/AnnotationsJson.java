package dev.quotidian.cli;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.json.AnnotatedMembers;
import dev.quotidian.article.json.JsonPrinter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The line of JSON for what was found in an article: the members of its annotations, without those
 * that only reading them back needs, with numbers to four decimals, and offsets in the unit that
 * was asked for. Programs that measure the library read this form: it does not change.
 */
final class AnnotationsJson {
  private static final int DECIMALS = 4;
  private static final double PRECISION = 1e4;

  private static final Set<String> FOR_READING_BACK =
      Set.of(
          "annotators",
          "entities",
          "mentions",
          "speaker_aliases",
          "identity",
          "said_rule",
          "topic_labels");

  /** Offsets are the only whole numbers. */
  private final Offsets.Unit unit;

  AnnotationsJson(Offsets.Unit unit) {
    this.unit = unit;
  }

  String line(Article article, Annotations found) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", article.id());
    line.putAll(
        members(
            AnnotatedMembers.written(found, OptionalInt.empty()), unit.in(article.body()), false));
    return JsonPrinter.print(line);
  }

  private static Map<String, Object> members(Map<?, ?> members, Offsets offsets, boolean ofMember) {
    Map<String, Object> shown = new LinkedHashMap<>();
    members.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (!FOR_READING_BACK.contains(name) && !(ofMember && name.equals("speaker_type"))) {
            shown.put(name, shown(value, offsets, name.equals("members")));
          }
        });
    return shown;
  }

  private static Object shown(Object value, Offsets offsets, boolean ofMember) {
    return switch (value) {
      case Map<?, ?> members -> members(members, offsets, ofMember);
      case List<?> list -> list.stream().map(item -> shown(item, offsets, ofMember)).toList();
      case Optional<?> optional -> optional.map(item -> shown(item, offsets, ofMember));
      case Integer offset -> offsets.of(offset);
      case Double number -> rounded(number);
      default -> value;
    };
  }

  private static BigDecimal rounded(double number) {
    BigDecimal digits =
        BigDecimal.valueOf(Math.round(number * PRECISION), DECIMALS).stripTrailingZeros();
    return digits.setScale(Math.max(1, digits.scale()));
  }
}
