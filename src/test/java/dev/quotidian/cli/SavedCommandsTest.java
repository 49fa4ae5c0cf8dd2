package dev.quotidian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.ArchiveSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code saved} keeps searches in an archive and tells what satisfies them. */
final class SavedCommandsTest {
  private static final String ARTICLES =
      """
      {"id":"a","published":"2025-03-19","title":"Grid","text":"“The grid will hold,” Energy Minister Lena Okafor said."}
      {"id":"b","published":"2025-03-19","text":"The harbour is closed."}
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  private int run(String... args) {
    out.reset();
    err.reset();
    Io io =
        new Io(
            new ByteArrayInputStream(ARTICLES.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            false,
            Map.of());
    return Commands.commandLine(new Context(io, ArchiveSettings.standard(), Opener.EMBEDDED))
        .execute(args);
  }

  private String archive() {
    return folder.resolve("news").toString();
  }

  private void add(String... args) {
    String[] all = new String[args.length + 4];
    System.arraycopy(new String[] {"saved", "add", "--archive", archive()}, 0, all, 0, 4);
    System.arraycopy(args, 0, all, 4, args.length);
    assertEquals(0, run(all), () -> err.toString(UTF_8));
  }

  private void keepTwo() {
    add("--name", "okafor-grid", "speaker:Okafor", "grid");
    add("--name", "harbour", "--articles", "harbour");
  }

  @Test
  void addedOnesAreListed() {
    add("--name", "okafor-grid", "speaker:Okafor", "grid");
    assertEquals("okafor-grid · quotations · speaker:Okafor grid\n", out.toString(UTF_8));
    add("--name", "harbour", "--articles", "harbour");
    assertEquals(0, run("saved", "list", "--archive", archive()));
    assertEquals(
        "harbour · articles · harbour\nokafor-grid · quotations · speaker:Okafor grid\n",
        out.toString(UTF_8));
    assertEquals(0, run("saved", "list", "--archive", archive(), "--json"));
    assertTrue(
        out.toString(UTF_8)
            .startsWith(
                """
                {"name":"harbour","finds":"articles","query":"harbour","version":1,\
                "savedSearch":{"name":"harbour","criterion":{"articles":{"word":"harbour"}}}}
                """));
  }

  @Test
  void matchesForPeople() {
    keepTwo();
    assertEquals(0, run("saved", "match", "--archive", archive(), "-"));
    assertEquals(
        """
        okafor-grid · Grid · [a]
           Lena Okafor (Energy Minister), said 2025-03-19 (assumed)
              “The grid will hold,”
        harbour · [b]
        """,
        out.toString(UTF_8));
  }

  @Test
  void matchesAsJson() {
    keepTwo();
    assertEquals(0, run("saved", "match", "--archive", archive(), "--json", "-"));
    assertEquals(
        """
        {"id":"a","title":"Grid","search":"okafor-grid","quotations":[{"speaker":"Lena Okafor","text":"“The grid will hold,”","content":[[0,21]]}]}
        {"id":"b","title":null,"search":"harbour","quotations":[]}
        """,
        out.toString(UTF_8));
  }

  @Test
  void aDeletedOneIsGone() {
    keepTwo();
    assertEquals(1, run("saved", "delete", "--archive", archive(), "harbour", "ports"));
    assertEquals("There is no saved search named ports\n", err.toString(UTF_8));
    assertEquals(0, run("saved", "list", "--archive", archive()));
    assertEquals("okafor-grid · quotations · speaker:Okafor grid\n", out.toString(UTF_8));
  }

  @Test
  void deletingMakesNoArchive() {
    assertEquals(2, run("saved", "delete", "--archive", archive(), "harbour"));
    assertTrue(Files.notExists(folder.resolve("news")));
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestGoesOn() throws IOException {
    keepTwo();
    Path file = Files.writeString(folder.resolve("wire.jsonl"), "{\"id\":\n" + ARTICLES);
    assertEquals(1, run("saved", "match", "--archive", archive(), file.toString()));
    assertTrue(err.toString(UTF_8).contains("wire.jsonl:1:"), () -> err.toString(UTF_8));
    assertTrue(out.toString(UTF_8).contains("harbour · [b]"));
  }

  @Test
  void wrongUse() throws IOException {
    assertEquals(2, run("saved"));
    assertEquals(2, run("saved", "match", "--archive", archive(), "-"));
    assertTrue(err.toString(UTF_8).contains("does not exist"), () -> err.toString(UTF_8));
    keepTwo();
    Files.writeString(folder.resolve("news").resolve("saved-searches.jsonl"), "{}\n");
    assertEquals(2, run("saved", "match", "--archive", archive(), "-"));
    assertTrue(
        err.toString(UTF_8).contains("saved-searches.jsonl:1 is damaged"),
        () -> err.toString(UTF_8));
    assertEquals(2, run("saved", "add", "--archive", archive(), "--name", " ", "grid"));
    assertTrue(err.toString(UTF_8).contains("not blank"), () -> err.toString(UTF_8));
  }
}
