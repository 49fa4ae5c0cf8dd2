package dev.quotidian.query.json;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.syntax.DateSyntax;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records as {@link JsonTree}s and back, by their components, so that a criterion added tomorrow
 * has its JSON.
 */
final class RecordJson {
  private RecordJson() {}

  // To JSON.

  static Object written(Object value, Type declared) {
    return switch (value) {
      case String text -> text;
      case FacetField field -> field.label();
      case DateAxis axis -> axis.label();
      case Boolean truth -> truth;
      case Number number -> number;
      case Enum<?> constant -> RecordTypes.key(constant);
      case DateRange days -> days.equals(DateRange.ALWAYS) ? ".." : days.toString();
      case LocalDate day -> day.toString();
      case Duration time -> time.toString();
      case List<?> items ->
          items.stream().map(item -> written(item, RecordTypes.argument(declared, 0))).toList();
      case Map<?, ?> map -> writtenMap(map, declared);
      case Record record -> writtenRecord(record, declared);
      default -> throw new IllegalStateException("No JSON form for " + value.getClass());
    };
  }

  private static Map<String, Object> writtenMap(Map<?, ?> map, Type declared) {
    Map<String, Object> written = new LinkedHashMap<>();
    map.forEach(
        (key, value) ->
            written.put(
                String.valueOf(written(key, RecordTypes.argument(declared, 0))),
                written(value, RecordTypes.argument(declared, 1))));
    return written;
  }

  private static Object writtenRecord(Record record, Type declared) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = valueOf(record, component);
      Type type = component.getGenericType();
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(
            present ->
                body.put(component.getName(), written(present, RecordTypes.argument(type, 0))));
      } else {
        body.put(component.getName(), written(value, type));
      }
    }
    if (declared.equals(record.getClass())) {
      return body;
    }
    if (record.getClass().getRecordComponents().length == 0) {
      return RecordTypes.name(record.getClass());
    }
    return Map.of(
        RecordTypes.name(record.getClass()),
        RecordTypes.isShort(record.getClass()) ? body.values().iterator().next() : body);
  }

  private static Object valueOf(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Component " + component + " cannot be read", e);
    }
  }

  // From JSON.

  static Object read(Object json, Type declared, String path) {
    Class<?> type = RecordTypes.raw(declared);
    if (type == String.class || type == LocalDate.class || type == Duration.class) {
      return readText(text(json, path), type, path);
    }
    if (type == boolean.class && json instanceof Boolean truth) {
      return truth;
    }
    if (type == int.class && json instanceof Integer number) {
      return number;
    }
    if ((type == double.class || type == Double.class) && json instanceof Number number) {
      return number.doubleValue();
    }
    if (type == DateRange.class) {
      return DateSyntax.parse(text(json, path))
          .orElseThrow(() -> new QueryJsonException(path, "expected days: " + DateSyntax.EXPECTED));
    }
    if (type == FacetField.class || type == DateAxis.class) {
      return readLabel(text(json, path), type, path);
    }
    return readCompound(json, declared, type, path);
  }

  private static Object readLabel(String label, Class<?> type, String path) {
    try {
      return type == FacetField.class ? FacetField.parse(label) : DateAxis.parse(label);
    } catch (IllegalArgumentException e) {
      throw new QueryJsonException(path, String.valueOf(e.getMessage()), e);
    }
  }

  private static Object readText(String text, Class<?> type, String path) {
    try {
      return type == String.class
          ? text
          : type == LocalDate.class ? LocalDate.parse(text) : Duration.parse(text);
    } catch (java.time.DateTimeException e) {
      throw new QueryJsonException(path, e.getMessage() + "", e);
    }
  }

  private static Object readCompound(Object json, Type declared, Class<?> type, String path) {
    if (type.isEnum()) {
      return readConstant(text(json, path), type, path);
    }
    if (type == List.class) {
      return readItems(json, RecordTypes.argument(declared, 0), path);
    }
    if (type == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      object(json, path)
          .forEach(
              (key, value) ->
                  map.put(
                      read(key, RecordTypes.argument(declared, 0), path),
                      read(value, RecordTypes.argument(declared, 1), path + "/" + key)));
      return map;
    }
    if (type.isSealed()) {
      return readVariant(json, type, path);
    }
    if (type.isRecord()) {
      return readRecord(object(json, path), type, Optional.empty(), path);
    }
    throw new QueryJsonException(path, json + " is not a " + type.getSimpleName());
  }

  private static List<Object> readItems(Object json, Type item, String path) {
    if (!(json instanceof List<?> list)) {
      throw new QueryJsonException(path, json + " is not an array");
    }
    List<Object> items = new ArrayList<>();
    for (Object one : list) {
      items.add(read(one, item, path + "/" + items.size()));
    }
    return items;
  }

  private static Object readConstant(String text, Class<?> type, String path) {
    List<Enum<?>> constants =
        Arrays.stream(type.getEnumConstants()).<Enum<?>>map(c -> (Enum<?>) c).toList();
    return constants.stream()
        .filter(constant -> RecordTypes.key(constant).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new QueryJsonException(
                    path,
                    "\""
                        + text
                        + "\" is none of "
                        + constants.stream().map(RecordTypes::key).toList()));
  }

  private static Object readVariant(Object json, Class<?> sealed, String path) {
    if (json instanceof String name) {
      Class<?> variant = variant(name, sealed, true, path);
      return made(variant, new Object[0], path);
    }
    Map<String, Object> object = object(json, path);
    if (object.size() != 1) {
      throw new QueryJsonException(
          path, "an object with one key is expected, not " + object.keySet());
    }
    String name = object.keySet().iterator().next();
    Class<?> variant = variant(name, sealed, false, path);
    Object body = object.values().iterator().next();
    String inner = path + "/" + name;
    if (RecordTypes.isShort(variant)) {
      Type only = variant.getRecordComponents()[0].getGenericType();
      return made(variant, new Object[] {read(body, only, inner)}, inner);
    }
    return readRecord(object(body, inner), variant, Optional.empty(), inner);
  }

  private static Class<?> variant(String name, Class<?> sealed, boolean isEmpty, String path) {
    List<Class<?>> variants =
        RecordTypes.variants(sealed)
            .distinct()
            .filter(candidate -> (candidate.getRecordComponents().length == 0) == isEmpty)
            .toList();
    return variants.stream()
        .filter(candidate -> RecordTypes.name(candidate).equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name, variants.stream().map(RecordTypes::name).toList(), path));
  }

  /**
   * Reads a record; what has no key is as in {@code defaults}.
   *
   * @param besides keys that belong to another record
   */
  static <R extends Record> R readLike(Object json, List<String> besides, R defaults, String path) {
    @SuppressWarnings("unchecked")
    Class<R> type = (Class<R>) defaults.getClass();
    Map<String, Object> object = object(json, path);
    checkKeys(object, Stream.concat(besides.stream(), keys(type)).toList(), path);
    object.keySet().removeAll(besides);
    return type.cast(readRecord(object, type, Optional.of(defaults), path));
  }

  private static Stream<String> keys(Class<?> record) {
    return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName);
  }

  private static Object readRecord(
      Map<String, Object> object, Class<?> type, Optional<? extends Record> defaults, String path) {
    RecordComponent[] components = type.getRecordComponents();
    checkKeys(object, keys(type).toList(), path);
    Object[] values =
        Arrays.stream(components)
            .map(component -> component(object, component, defaults, path))
            .toArray();
    return made(type, values, path);
  }

  private static Object made(Class<?> type, Object[] values, String path) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new QueryJsonException(path, String.valueOf(e.getCause()), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Record " + type + " cannot be made", e);
    }
  }

  private static Object component(
      Map<String, Object> object,
      RecordComponent component,
      Optional<? extends Record> defaults,
      String path) {
    String name = component.getName();
    Optional<Object> given = Optional.ofNullable(object.get(name));
    boolean isOptional = component.getType() == Optional.class;
    Type type =
        isOptional
            ? RecordTypes.argument(component.getGenericType(), 0)
            : component.getGenericType();
    Optional<Object> read = given.map(value -> read(value, type, path + "/" + name));
    if (read.isEmpty() && defaults.isPresent()) {
      return valueOf(defaults.get(), component);
    }
    if (read.isEmpty() && component.getType() == Map.class) {
      return Map.of();
    }
    return isOptional
        ? read
        : read.orElseThrow(() -> new QueryJsonException(path, "there is no \"" + name + "\""));
  }

  static Map<String, Object> object(Object json, String path) {
    if (!(json instanceof Map<?, ?> map)) {
      throw new QueryJsonException(path, json + " is not an object");
    }
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((key, value) -> object.put(String.valueOf(key), value));
    return object;
  }

  static void checkKeys(Map<String, Object> object, List<String> known, String path) {
    for (String key : object.keySet()) {
      if (!known.contains(key)) {
        throw unknown(key, known, path);
      }
    }
  }

  private static QueryJsonException unknown(String key, List<String> known, String path) {
    return new QueryJsonException(
        path, "\"" + key + "\" is not known here; known: " + String.join(", ", known));
  }

  private static String text(Object json, String path) {
    if (json instanceof String text) {
      return text;
    }
    throw new QueryJsonException(path, json + " is not a text");
  }
}
