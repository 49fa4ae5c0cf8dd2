package dev.quotidian.query.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The names and types of records that are written as JSON. */
final class RecordTypes {
  private RecordTypes() {}

  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String name(Class<?> variant) {
    String name = variant.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Whether the one component stands for the whole. */
  static boolean isShort(Class<?> variant) {
    RecordComponent[] components = variant.getRecordComponents();
    return components.length == 1 && components[0].getType() != Optional.class;
  }

  /** The records below a sealed interface. */
  static Stream<Class<?>> variants(Class<?> sealed) {
    return sealed.isSealed()
        ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(RecordTypes::variants)
        : Stream.of(sealed);
  }

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  static Type argument(Type type, int place) {
    return type instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[place]
        : Object.class;
  }
}
