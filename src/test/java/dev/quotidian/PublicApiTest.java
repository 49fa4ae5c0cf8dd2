package dev.quotidian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What apps see: exactly the packages of the API, and no type of Lucene in them but one. */
@AnalyzeClasses(packages = "dev.quotidian", importOptions = DoNotIncludeTests.class)
final class PublicApiTest {
  static final List<String> API =
      List.of(
          "dev.quotidian",
          "dev.quotidian.annotate",
          "dev.quotidian.annotate.directory",
          "dev.quotidian.annotate.topic.model",
          "dev.quotidian.annotate.topic.rule",
          "dev.quotidian.archive",
          "dev.quotidian.archive.cluster",
          "dev.quotidian.archive.reading",
          "dev.quotidian.archive.vector",
          "dev.quotidian.article",
          "dev.quotidian.ingest",
          "dev.quotidian.json",
          "dev.quotidian.json.jackson",
          "dev.quotidian.query",
          "dev.quotidian.query.field",
          "dev.quotidian.query.group",
          "dev.quotidian.query.hint",
          "dev.quotidian.query.json",
          "dev.quotidian.query.language",
          "dev.quotidian.query.parser",
          "dev.quotidian.query.result",
          "dev.quotidian.query.suggest",
          "dev.quotidian.query.synonym",
          "dev.quotidian.taxonomy");

  /** The one method that takes a type of Lucene, as apps bring analysers. */
  private static final String ADAPTER = "dev.quotidian.Quotidian.analysis(";

  @ArchTest
  static void theModuleExportsTheApiAlone(JavaClasses classes) {
    assertEquals(API, List.copyOf(new TreeSet<>(exported())));
  }

  @ArchTest
  static void everyPackageSaysHowStableItIsAsTheVersioningPageDoes(JavaClasses classes)
      throws IOException {
    String page = Files.readString(Path.of("docs", "versioning.md"));
    for (String name : API) {
      Path comment = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
      boolean stable = Files.readString(comment).contains("<p>Stable");
      boolean incubating = Files.readString(comment).contains("<p>Incubating");
      assertTrue(stable != incubating, name + " says neither or both in its package comment");
      String row = "| `" + name + "` | " + (stable ? "stable" : "incubating") + " |";
      assertTrue(page.contains(row), "docs/versioning.md lacks: " + row);
    }
  }

  private static Set<String> exported() {
    try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
      return ModuleDescriptor.read(in).exports().stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ArchTest
  static void oneSignatureAloneHasATypeOfLucene(JavaClasses classes) {
    List<String> leaks = new ArrayList<>();
    for (JavaClass one : classes) {
      if (API.contains(one.getPackageName()) && isVisible(one)) {
        one.getMembers().stream()
            .filter(member -> isVisible(member.getModifiers()))
            .filter(member -> types(member).anyMatch(PublicApiTest::isOfLucene))
            .map(JavaMember::getFullName)
            .filter(name -> !name.startsWith(ADAPTER))
            .forEach(leaks::add);
        Stream.concat(one.getSuperclass().stream(), one.getInterfaces().stream())
            .filter(PublicApiTest::isOfLucene)
            .forEach(type -> leaks.add(one.getName() + " is a " + type.getName()));
      }
    }
    assertEquals(List.of(), leaks);
  }

  private static boolean isVisible(JavaClass one) {
    return isVisible(one.getModifiers())
        && one.getEnclosingClass().map(PublicApiTest::isVisible).orElse(true);
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> types(JavaMember member) {
    return switch (member) {
      case JavaField field -> Stream.of(field.getType());
      case JavaCodeUnit unit ->
          Stream.of(
                  Stream.of(unit.getReturnType()),
                  unit.getParameterTypes().stream(),
                  unit.getExceptionTypes().stream().map(type -> (JavaType) type))
              .flatMap(types -> types);
      default -> throw new IllegalStateException(member.toString());
    };
  }

  /** The type itself, or one of its arguments. */
  private static boolean isOfLucene(JavaType type) {
    return type.getAllInvolvedRawTypes().stream()
        .anyMatch(raw -> raw.getPackageName().startsWith("org.apache.lucene"));
  }
}
