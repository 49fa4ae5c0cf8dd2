package dev.quotidian.opensearch.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of an answer, as of an aggregation. Immutable, if nobody changes the members. */
record AnswerPart(Map<?, ?> members) {
  private static final AnswerPart NONE = new AnswerPart(Map.of());

  private static AnswerPart of(@Nullable Object part) {
    return part instanceof Map<?, ?> members ? new AnswerPart(members) : NONE;
  }

  /** A member; one that is not there has none itself. */
  AnswerPart in(String name) {
    return of(members.get(name));
  }

  /** The elements of a list. */
  List<AnswerPart> list(String name) {
    List<AnswerPart> parts = new ArrayList<>();
    if (members.get(name) instanceof List<?> list) {
      list.forEach(part -> parts.add(of(part)));
    }
    return parts;
  }

  /** A number; 0 where there is none. */
  long number(String name) {
    return members.get(name) instanceof Number number ? number.longValue() : 0;
  }

  /** Some texts, or numbers as texts. */
  List<String> texts(String name) {
    return members.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
