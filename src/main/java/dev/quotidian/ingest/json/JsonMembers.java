package dev.quotidian.ingest.json;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of one object of a line, read by name and type. What is missing or of another type is
 * refused with an {@link IllegalArgumentException} that tells where it stands. Immutable.
 *
 * @param values a null is as if it were absent
 * @param path where the object stands, such as {@code annotations.timexes[3]}; empty for the whole
 */
record JsonMembers(Map<String, ?> values, String path) {

  private String place(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private IllegalArgumentException wrong(String name, String expected) {
    String found = values.containsKey(name) ? " is not " : " is missing: give ";
    return new IllegalArgumentException("\"" + place(name) + "\"" + found + expected);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  private <T> Optional<T> optional(String name, Class<T> type, String expected) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw wrong(name, expected);
    }
    return Optional.of(type.cast(value));
  }

  Optional<String> text(String name) {
    return optional(name, String.class, "a text");
  }

  String required(String name) {
    return text(name).orElseThrow(() -> wrong(name, "a text"));
  }

  double number(String name) {
    return optional(name, Number.class, "a number")
        .orElseThrow(() -> wrong(name, "a number"))
        .doubleValue();
  }

  int count(String name) {
    return optional(name, Integer.class, "a whole number")
        .orElseThrow(() -> wrong(name, "a whole number"));
  }

  boolean truth(String name) {
    return optional(name, Boolean.class, "true or false")
        .orElseThrow(() -> wrong(name, "true or false"));
  }

  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    return text(name).map(word -> constant(name, word, type));
  }

  <E extends Enum<E>> E requiredChoice(String name, Class<E> type) {
    return constant(name, required(name), type);
  }

  private <E extends Enum<E>> E constant(String name, String word, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(word))
        .findFirst()
        .orElseThrow(() -> wrong(name, "one of " + Arrays.toString(type.getEnumConstants())));
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object item : list(name)) {
      if (!(item instanceof String text)) {
        throw wrong(name, "a list of texts");
      }
      texts.add(text);
    }
    return texts;
  }

  /** The items of a list; none where it is absent. */
  private List<?> list(String name) {
    return optional(name, List.class, "a list").orElse(List.of());
  }

  Optional<JsonMembers> object(String name) {
    return optional(name, Map.class, "an object")
        .map(map -> new JsonMembers(cast(map), place(name)));
  }

  @SuppressWarnings("unchecked") // every map of a line has texts as keys
  private static Map<String, ?> cast(Map<?, ?> map) {
    return (Map<String, ?>) map;
  }

  <T> List<T> objects(String name, Function<JsonMembers, T> reading) {
    List<T> objects = new ArrayList<>();
    for (Object item : list(name)) {
      if (!(item instanceof Map<?, ?> map)) {
        throw wrong(name, "a list of objects");
      }
      String at = place(name) + "[" + objects.size() + "]";
      objects.add(reading.apply(new JsonMembers(cast(map), at)));
    }
    return objects;
  }

  /** A list of {@code [start, end]} pairs. */
  List<Span> spans(String name) {
    List<Span> spans = new ArrayList<>();
    for (Object item : list(name)) {
      if (!(item instanceof List<?> pair
          && pair.size() == 2
          && pair.get(0) instanceof Integer start
          && pair.get(1) instanceof Integer end)) {
        throw wrong(name, "a list of [start, end] pairs");
      }
      spans.add(new Span(start, end));
    }
    return spans;
  }

  /** The days from one member to another. */
  Optional<DateRange> days(String from, String to) {
    return text(from)
        .map(first -> new DateRange(LocalDate.parse(first), LocalDate.parse(required(to))));
  }
}
