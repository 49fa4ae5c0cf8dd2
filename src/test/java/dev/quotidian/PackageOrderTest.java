package dev.quotidian;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rooms of each floor, from top to bottom: a room imports those of lower rows alone. Whoever
 * adds a room gives it its place here.
 */
@AnalyzeClasses(packages = "dev.quotidian", importOptions = DoNotIncludeTests.class)
final class PackageOrderTest {
  /** The folder itself, beside the rooms in it. */
  private static final String ROOT = ".";

  private static final List<Floor> FLOORS =
      List.of(
          Floor.of(
              "lucene",
              ROOT,
              "search saved integrity backup upgrade",
              "view highlight suggest explain",
              "facet group translate",
              "scoring fusion",
              "store",
              "record"),
          Floor.of(
              "opensearch",
              ROOT,
              "saved suggest explain cursor group",
              "search",
              "facet",
              "request",
              "translate",
              "writing",
              "store",
              "mapping",
              "client"),
          Floor.of("archive", "support cluster", ROOT, "reading vector"),
          Floor.of("index", ROOT, "language record"),
          Floor.of("json", "jackson", ROOT),
          Floor.of("article", "json", ROOT),
          Floor.of(
              "query",
              "group hint suggest",
              "parser json result synonym",
              "field language",
              ROOT,
              "syntax"),
          Floor.of(
              "annotate",
              "directory",
              ROOT,
              "language",
              "quotation speaker date topic world",
              "shared"),
          Floor.of("annotate.quotation", ROOT, "rules model", "syntax", "draft"),
          Floor.of("annotate.speaker", ROOT, "coreference", "entity", "role", "name", "lexicon"),
          Floor.of("annotate.date", ROOT, "resolve", "grammar", "lexicon said"),
          Floor.of("annotate.topic", ROOT, "keyphrase model rule"));

  /** One folder; each row holds rooms that do not know each other. */
  private record Floor(String name, List<List<String>> rows) {
    static Floor of(String folder, String... rows) {
      String name = "dev.quotidian." + folder;
      return new Floor(
          name,
          Arrays.stream(rows)
              .map(row -> Arrays.stream(row.split(" ", -1)).map(room -> packages(name, room)))
              .map(Stream::toList)
              .toList());
    }

    private static String packages(String folder, String room) {
      return room.equals(ROOT) ? folder : folder + "." + room + "..";
    }

    Stream<ArchRule> rules() {
      return rows.stream().flatMap(row -> row.stream().map(room -> rule(row, room)));
    }

    private ArchRule rule(List<String> row, String room) {
      List<String> forbidden =
          rows.subList(0, rows.indexOf(row) + 1).stream()
              .flatMap(List::stream)
              .filter(other -> !other.equals(room))
              .toList();
      return noClasses()
          .that()
          .resideInAPackage(room)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden.toArray(String[]::new))
          .allowEmptyShould(true);
    }

    boolean hasPlaceFor(String packageName) {
      return rows.stream()
          .flatMap(List::stream)
          .map(room -> room.endsWith("..") ? room.substring(0, room.length() - 2) : room)
          .anyMatch(room -> packageName.equals(room) || isBelow(packageName, room, name));
    }

    /** A room may have rooms of its own; what lies in the folder itself may not. */
    private static boolean isBelow(String packageName, String room, String folder) {
      return !room.equals(folder) && packageName.startsWith(room + ".");
    }
  }

  @ArchTest
  static void importsRunDown(JavaClasses classes) {
    FLOORS.stream().flatMap(Floor::rules).forEach(rule -> rule.check(classes));
  }

  @ArchTest
  static void theSaidDateIsFoundBesideTheDates(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.quotidian.annotate.date",
            "dev.quotidian.annotate.date.resolve..",
            "dev.quotidian.annotate.date.grammar..",
            "dev.quotidian.annotate.date.lexicon..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.quotidian.annotate.date.said..")
        .check(classes);
  }

  @ArchTest
  static void everyRoomHasItsPlace(JavaClasses classes) {
    TreeSet<String> without = new TreeSet<>();
    for (JavaClass one : classes) {
      String name = one.getPackageName();
      FLOORS.stream()
          .filter(floor -> name.startsWith(floor.name() + "."))
          .filter(floor -> !floor.hasPlaceFor(name))
          .forEach(floor -> without.add(name));
    }
    assertEquals(List.of(), List.copyOf(without), "packages without a place in PackageOrderTest");
  }
}
