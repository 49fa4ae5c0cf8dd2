package dev.quotidian.query.field;

import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.field.OwnField.Type;
import dev.quotidian.query.syntax.Excerpt;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields of an archive's own, as it was made with them.
 *
 * <pre>{@code
 * QueryParser parser = QueryParser.lenient().withFields(archive.fields());
 * }</pre>
 *
 * <p>Immutable. Those with the same fields are equal, whatever their order.
 *
 * @param list each field once, by name
 * @since 0.1
 */
public record OwnFields(List<OwnField> list) {

  /** No fields. */
  public static final OwnFields NONE = new OwnFields(List.of());

  /** The maximum number of fields of one archive. */
  public static final int MAX_FIELDS = 100;

  /**
   * Sorts by name, and checks.
   *
   * @throws IllegalArgumentException if there are more than {@link #MAX_FIELDS}, or two have one
   *     name, in whatever case
   */
  public OwnFields {
    Objects.requireNonNull(list, "list");
    list = list.stream().sorted(Comparator.comparing(field -> key(field.name()))).toList();
    if (list.size() > MAX_FIELDS) {
      throw new IllegalArgumentException(
          list.size() + " fields: an archive may have " + MAX_FIELDS + " of its own");
    }
    for (int i = 1; i < list.size(); i++) {
      if (key(list.get(i).name()).equals(key(list.get(i - 1).name()))) {
        throw new IllegalArgumentException(
            "Fields " + list.get(i - 1) + " and " + list.get(i) + " have one name; rename one");
      }
    }
  }

  /**
   * These fields.
   *
   * @throws IllegalArgumentException if there are too many, or two have one name
   */
  public static OwnFields of(OwnField... fields) {
    Objects.requireNonNull(fields, "fields");
    return new OwnFields(List.of(fields));
  }

  /**
   * Reads what {@link #toString} prints.
   *
   * @throws IllegalArgumentException if it prints something else
   */
  public static OwnFields parse(String text) {
    Objects.requireNonNull(text, "text");
    return text.isBlank()
        ? NONE
        : new OwnFields(Arrays.stream(text.strip().split(" +")).map(OwnField::parse).toList());
  }

  /**
   * What an article has in these fields: of all that its publisher gave, what has a field here, in
   * the order of the fields.
   *
   * @param given as in {@link dev.quotidian.article.Article#fields()}
   */
  public Map<String, Object> declaredIn(Map<String, Object> given) {
    Objects.requireNonNull(given, "given");
    Map<String, Object> declared = new LinkedHashMap<>();
    for (OwnField field : list) {
      Optional.ofNullable(given.get(field.name()))
          .ifPresent(value -> declared.put(field.name(), value));
    }
    return declared;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** The field of this name, in whatever case. */
  public Optional<OwnField> find(String name) {
    Objects.requireNonNull(name, "name");
    String key = key(name);
    return list.stream().filter(field -> key(field.name()).equals(key)).findFirst();
  }

  /**
   * The field of this name, which must be of this type.
   *
   * @throws BadRequestException if there is no such field, or it is of another type
   */
  public OwnField required(String name, Type type) {
    Objects.requireNonNull(type, "type");
    OwnField field =
        find(name)
            .orElseThrow(
                () ->
                    new BadRequestException(
                        "No field \"" + Excerpt.of(name) + "\"; " + described()));
    if (field.type() != type) {
      throw new BadRequestException(
          "Field "
              + field.name()
              + " is a "
              + field.type().label()
              + " field, and was asked for as a "
              + type.label()
              + " field");
    }
    return field;
  }

  /** What there is, for messages: {@code the archive has page (number), section (keyword)}. */
  public String described() {
    return list.isEmpty()
        ? "the archive has no fields of its own"
        : "the archive has "
            + list.stream()
                .map(field -> field.name() + " (" + field.type().label() + ")")
                .collect(Collectors.joining(", "));
  }

  /** The fields with their types: {@code page:number section:keyword}. */
  @Override
  public String toString() {
    return list.stream().map(OwnField::toString).collect(Collectors.joining(" "));
  }
}
