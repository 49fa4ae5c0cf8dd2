package dev.quotidian.article.json;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of one object, read by name and type. What is missing, of another type, or refused by
 * the type that it is read as, is told with an {@link IllegalArgumentException} that names its
 * place. Immutable.
 *
 * @param values a null is as if it were absent
 * @param path where the object stands, such as {@code annotations.timexes[3]}; empty for the whole
 */
public record JsonMembers(Map<String, ?> values, String path) {

  private String place(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private MemberException wrong(String name, String expected) {
    String found = values.containsKey(name) ? " is not " : " is missing: give ";
    return new MemberException("\"" + place(name) + "\"" + found + expected);
  }

  /**
   * The members of a whole.
   *
   * @param values a null is as if it were absent
   */
  public static JsonMembers of(Map<String, ?> values) {
    return new JsonMembers(values, "");
  }

  /** What {@code reading} makes of this object. */
  public <T> T as(Function<JsonMembers, T> reading) {
    return placed(path, this, reading);
  }

  private static <V, T> T placed(String path, V value, Function<V, T> reading) {
    try {
      return reading.apply(value);
    } catch (MemberException e) {
      throw e;
    } catch (IllegalArgumentException | DateTimeException e) {
      String place = path.isEmpty() ? "" : "\"" + path + "\": ";
      throw new MemberException(place + e.getMessage(), e);
    }
  }

  /** Whether it is there. */
  public boolean has(String name) {
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

  /** A text, where it is there. */
  public Optional<String> text(String name) {
    return optional(name, String.class, "a text");
  }

  /** A text that must be there. */
  public String required(String name) {
    return text(name).orElseThrow(() -> wrong(name, "a text"));
  }

  /** What {@code reading} makes of a text, where it is there. */
  public <T> Optional<T> text(String name, Function<String, T> reading) {
    return text(name).map(text -> placed(place(name), text, reading));
  }

  /** What {@code reading} makes of a text that must be there. */
  public <T> T required(String name, Function<String, T> reading) {
    return placed(place(name), required(name), reading);
  }

  /** A number that must be there. */
  public double number(String name) {
    return optional(name, Number.class, "a number")
        .orElseThrow(() -> wrong(name, "a number"))
        .doubleValue();
  }

  /** A whole number that must be there. */
  public int count(String name) {
    return optionalCount(name).orElseThrow(() -> wrong(name, "a whole number"));
  }

  /** A whole number, where it is there. */
  public Optional<Integer> optionalCount(String name) {
    return optional(name, Integer.class, "a whole number");
  }

  /** A whole number that must be there, of any size up to 64 bits. */
  public long largeCount(String name) {
    Number number =
        optional(name, Number.class, "a whole number")
            .orElseThrow(() -> wrong(name, "a whole number"));
    if (!(number instanceof Integer || number instanceof Long)) {
      throw wrong(name, "a whole number");
    }
    return number.longValue();
  }

  /** True or false, which must be there. */
  public boolean truth(String name) {
    return optional(name, Boolean.class, "true or false")
        .orElseThrow(() -> wrong(name, "true or false"));
  }

  /** A constant by its name, where it is there. */
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    return text(name).map(word -> constant(name, word, type));
  }

  /** A constant by its name, which must be there. */
  public <E extends Enum<E>> E requiredChoice(String name, Class<E> type) {
    return constant(name, required(name), type);
  }

  private <E extends Enum<E>> E constant(String name, String word, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(word))
        .findFirst()
        .orElseThrow(() -> wrong(name, "one of " + Arrays.toString(type.getEnumConstants())));
  }

  /** A list of texts; none where it is absent. */
  public List<String> texts(String name) {
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

  /** An object, where it is there. */
  public Optional<JsonMembers> object(String name) {
    return optional(name, Map.class, "an object")
        .map(map -> new JsonMembers(cast(map), place(name)));
  }

  @SuppressWarnings("unchecked") // every map of a line has texts as keys
  private static Map<String, ?> cast(Map<?, ?> map) {
    return (Map<String, ?>) map;
  }

  /** What {@code reading} makes of an object that must be there. */
  public <T> T one(String name, Function<JsonMembers, T> reading) {
    return object(name).orElseThrow(() -> wrong(name, "an object")).as(reading);
  }

  /** What {@code reading} makes of each object of a list; nothing where it is absent. */
  public <T> List<T> objects(String name, Function<JsonMembers, T> reading) {
    List<T> objects = new ArrayList<>();
    for (Object item : list(name)) {
      if (!(item instanceof Map<?, ?> map)) {
        throw wrong(name, "a list of objects");
      }
      String at = place(name) + "[" + objects.size() + "]";
      objects.add(new JsonMembers(cast(map), at).as(reading));
    }
    return objects;
  }

  /** A list of {@code [start, end]} pairs. */
  public List<Span> spans(String name) {
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

  /** The days from one member to another, where the first is there. */
  public Optional<DateRange> days(String from, String to) {
    return has(from) ? Optional.of(new DateRange(day(from), day(to))) : Optional.empty();
  }

  /** A day that must be there. */
  public LocalDate day(String name) {
    return required(name, JsonMembers::dayOf);
  }

  private static LocalDate dayOf(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a day such as 2025-03-19", e);
    }
  }
}
