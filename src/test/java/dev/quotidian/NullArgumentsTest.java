package dev.quotidian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Null is refused by name wherever an app can pass it to make something. */
final class NullArgumentsTest {
  /** As {@code Objects.requireNonNull} says it. */
  private static final Pattern NAMED = Pattern.compile("\\w+");

  private final NullSamples samples = new NullSamples();

  @Test
  void constructorsFactoriesAndWithMethodsRefuseNullByName() {
    List<String> accepted = new ArrayList<>();
    int checked = 0;
    for (Class<?> type : publicTypes()) {
      for (Executable maker : makers(type)) {
        for (int i = 0; i < maker.getParameterCount(); i++) {
          if (refuses(maker, i)) {
            checked++;
            check(maker, i).ifPresent(accepted::add);
          }
        }
      }
    }
    assertEquals(List.of(), accepted);
    int all = checked;
    assertTrue(all > 300, () -> "only " + all + " arguments were checked");
  }

  private static List<Class<?>> publicTypes() {
    String[] packages = PublicApiTest.API.toArray(String[]::new);
    List<Class<?>> types = new ArrayList<>();
    for (JavaClass found :
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages(packages)) {
      Class<?> type = found.reflect();
      if (PublicApiTest.API.contains(type.getPackageName()) && isPublic(type)) {
        types.add(type);
      }
    }
    return types;
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  /** What makes a value: constructors, static methods, and the {@code with…} methods of records. */
  private static List<Executable> makers(Class<?> type) {
    Stream<Executable> constructors =
        Modifier.isAbstract(type.getModifiers()) || Throwable.class.isAssignableFrom(type)
            ? Stream.of()
            : Stream.of(type.getConstructors());
    Stream<Executable> methods =
        Stream.<Method>of(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !method.isSynthetic() && !method.isBridge())
            .filter(method -> Modifier.isStatic(method.getModifiers()) || isWith(type, method))
            .map(Executable.class::cast);
    return Stream.concat(constructors, methods).toList();
  }

  private static boolean isWith(Class<?> type, Method method) {
    return type.isRecord() && method.getName().startsWith("with");
  }

  private static boolean refuses(Executable maker, int argument) {
    AnnotatedType type = maker.getAnnotatedParameterTypes()[argument];
    boolean isMain = maker.getName().equals("main") || maker.getName().equals("valueOf");
    return !maker.getParameterTypes()[argument].isPrimitive()
        && !type.isAnnotationPresent(Nullable.class)
        && !isMain;
  }

  private Optional<String> check(Executable maker, int argument) {
    @Nullable Object[] arguments = new @Nullable Object[maker.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = i == argument ? null : samples.of(maker.getGenericParameterTypes()[i]);
    }
    String name = maker.toGenericString() + " argument " + argument;
    try {
      return Optional.of(name + " gave " + samples.call(maker, arguments));
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      boolean isNamed =
          thrown instanceof NullPointerException
              && NAMED.matcher(String.valueOf(thrown.getMessage())).matches();
      return isNamed ? Optional.empty() : Optional.of(name + " threw " + thrown);
    } catch (ReflectiveOperationException | IOException e) {
      return Optional.of(name + ": " + e);
    }
  }
}
