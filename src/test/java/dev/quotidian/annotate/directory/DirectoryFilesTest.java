package dev.quotidian.annotate.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Position;
import dev.quotidian.article.Speaker.Type;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two forms of a file, and what is said of a file that is wrong. */
final class DirectoryFilesTest {
  private static final List<DirectoryEntry> ENTRIES =
      List.of(
          new DirectoryEntry(
              "Q2", Type.ORGANISATION, "Ministry, of \"Fish\"", List.of(), List.of()),
          DirectoryEntry.person("okafor", "Lena Okafor", "Okafor", "L. Okafor")
              .withTenures(
                  List.of(
                      new Tenure(
                          Position.of("Energy Minister", "Norland"),
                          DateRange.of(LocalDate.of(2021, 5, 1), LocalDate.of(2022, 12, 31))),
                      new Tenure(
                          new Position(Optional.empty(), Optional.of("Harbour Party")),
                          DateRange.since(LocalDate.of(2023, 7, 1))))));

  @TempDir Path folder;

  @Test
  void readsATable() {
    String table =
        """
        \ufeffName,ID,aliases,role,affiliation,from,to,type,note
        "Ministry, of ""Fish""\",Q2,,,,,,Organization,"two
        lines"

        Lena Okafor, okafor ,"Okafor; L. Okafor;",Energy Minister,Norland,2021-05,2022
        ,okafor,Okafor,,Harbour Party,2023-07-01
        ,,,,,,,,
        """;
    assertEquals(ENTRIES, SpeakerDirectory.ofCsv(table, "t").entries());
    assertEquals(ENTRIES, SpeakerDirectory.ofCsv(table.replace("\n", "\r\n"), "t").entries());
  }

  @Test
  void readsATableOfEuropeansAndOfTabs() {
    String semicolons = "id;name;aliases\nx;Ann Poe;\"A. Poe; Poe\"\n";
    List<DirectoryEntry> entries = List.of(DirectoryEntry.person("x", "Ann Poe", "A. Poe", "Poe"));
    assertEquals(entries, SpeakerDirectory.ofCsv(semicolons, "t").entries());
    assertEquals(
        entries,
        SpeakerDirectory.ofCsv("id\tname\taliases\nx\tAnn Poe\tA. Poe; Poe", "t").entries());
  }

  @Test
  void readsJson() {
    String json =
        """
        [{"id": "okafor", "name": "Lena Okafor", "aliases": ["Okafor", "L. Okafor"], "note": {"any": 1},
          "roles": [{"role": "Energy Minister", "affiliation": "Norland", "from": "2021-05", "to": 2022}]},
         {"id": "okafor", "roles": [{"affiliation": "Harbour Party", "from": "2023-07-01", "to": null}]},
         {"id": "Q2", "name": "Ministry, of \\"Fish\\"", "type": "organisation", "aliases": null}]
        """;
    assertEquals(ENTRIES, SpeakerDirectory.ofJson(json, "t").entries());
  }

  @Test
  void readsFilesByTheirNames() throws IOException {
    Path csv = Files.writeString(folder.resolve("a.csv"), "id,name\nx,Ann Poe\n");
    Path json =
        Files.writeString(folder.resolve("a.JSON"), "[{\"id\":\"x\",\"name\":\"Ann Poe\"}]");
    assertEquals(SpeakerDirectory.read(csv).entries(), SpeakerDirectory.read(json).entries());
    Path latin =
        Files.write(
            folder.resolve("l.csv"), "id,name\nx,José".getBytes(StandardCharsets.ISO_8859_1));
    DirectoryException wrong =
        assertThrows(DirectoryException.class, () -> SpeakerDirectory.read(latin));
    assertTrue(wrong.problems().getFirst().contains("not UTF-8"), wrong.problems().toString());
    Path missing = folder.resolve("missing.csv");
    assertThrows(DirectoryException.class, () -> SpeakerDirectory.read(missing));
  }

  @Test
  void tellsEverythingThatIsWrongWithATable() {
    assertEquals(
        List.of(
            "t:2: id: A speaker's id must not be blank",
            "t:3: from: \"May 2021\" is no day; write 2019, 2019-05 or 2019-05-20",
            "t:3: to: \"2021-02-30\" is no day; write 2019, 2019-05 or 2019-05-20",
            "t:4: name: id okafor is named Lena Okafor in another place; give one name, and the others as aliases",
            "t:4: to: Date range from 2023-01-01 to 2022-12-31: the last day must not be before the first",
            "t:5: type: \"robot\" is not person, organisation or document",
            "t:6: role: days without a role or an affiliation",
            "t:6: name: no name is given for id y",
            "t:7: 9 cells under 8 columns; put a cell that has a separator in it in quotation marks",
            "t:8: aliases: \"?!\" has no letter or digit",
            "t:9: a quotation mark opens a cell and nothing closes it"),
        problems(
            """
            id,name,type,aliases,role,affiliation,from,to
            ,Ann Poe
            okafor,Lena Okafor,,,Minister,,May 2021,2021-02-30
            okafor,Helena Okafor,,,Minister,,2023,2022
            x,Ann Poe,robot
            y,,,,,,2021,
            z,Adam King,,,,,,,
            z,Adam King,,?!
            z,"Adam King
            """));
  }

  @Test
  void tellsWhatIsWrongWithTheFirstLine() {
    assertEquals(
        List.of(
            "t:1: column 2 is named \"alias\"; the columns, each once: id, name, type, aliases, role, affiliation, from, to, note",
            "t:1: column 3 is named \"ID\"; the columns, each once: id, name, type, aliases, role, affiliation, from, to, note",
            "t:1: the first line names no column name; it must"),
        problems("id,alias,ID\nx,y,z"));
    assertEquals(1, problems("").size());
    assertEquals(
        List.of(
            "t:2: after the quotation mark that closes a cell stands \"b\"; inside a cell, write quotation marks twice"),
        problems("id,name\nx,\"a\"b"));
  }

  private static List<String> problems(String table) {
    return assertThrows(DirectoryException.class, () -> SpeakerDirectory.ofCsv(table, "t"))
        .problems();
  }

  @Test
  void tellsEverythingThatIsWrongWithJson() {
    DirectoryException wrong =
        assertThrows(
            DirectoryException.class,
            () ->
                SpeakerDirectory.ofJson(
                    """
                    ["Ann Poe",
                     {"id": "x", "name": ["Ann"], "alias": {"a": [1]}},
                     {"id": "y", "name": "Adam King", "aliases": "King",
                      "roles": [3, {"rôle": "Mayor", "from": "soon"}]},
                     {"id": "z" "name"
                    """,
                    "t"));
    assertEquals(
        List.of(
            "t:1: a speaker must be an object, in braces",
            "t:2: name: a text is expected",
            "t:2: alias: no such field; there are id, name, type, aliases, roles, note",
            "t:2: name: no name is given for id x",
            "t:3: aliases: a list is expected, in brackets",
            "t:4: roles: each must be an object, in braces",
            "t:4: rôle: no such field; there are role, affiliation, from, to, note",
            "t:4: from: \"soon\" is no day; write 2019, 2019-05 or 2019-05-20",
            "t:4: role: days without a role or an affiliation"),
        wrong.problems().subList(0, 9));
    assertTrue(wrong.problems().get(9).startsWith("t:5: not JSON: "), wrong.problems().get(9));
    for (String other : List.of("{}", "", "[", "[] []", "[".repeat(5000))) {
      assertThrows(DirectoryException.class, () -> SpeakerDirectory.ofJson(other, "t"), other);
    }
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("DirectoryFilesTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int id = random.nextInt(40);
      String name = random.nextInt(3) == 0 || i < 40 ? "Name " + (char) ('a' + id % 7) : "";
      int row = i < 40 ? i : id;
      rows.add(
          "id%d,%s,Alias %d;A%d,role %d,,20%02d,"
              .formatted(
                  row,
                  name.isEmpty() ? "" : "Name " + (char) ('a' + row % 7),
                  random.nextInt(9),
                  random.nextInt(99),
                  random.nextInt(5),
                  random.nextInt(10, 25)));
    }
    String header = "id,name,aliases,role,affiliation,from,to\n";
    List<DirectoryEntry> expected =
        SpeakerDirectory.ofCsv(header + String.join("\n", rows), "t").entries();
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(rows, random);
      assertEquals(
          expected,
          SpeakerDirectory.ofCsv(header + String.join("\n", rows), "t").entries(),
          () -> "seed " + seed);
    }
  }
}
