package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every command. */
final class CommandsTest extends CommandLineHarness {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotate",
        "index",
        "search",
        "quotes",
        "facets",
        "timeline",
        "roles",
        "export",
        "delete",
        "stats",
        "check",
        "copy",
        "backup",
        "restore",
        "rescue",
        "upgrade",
        "reannotate"
      })
  void everyCommandHasHelpWithExamples(String command) {
    assertEquals(0, run(command, "--help"));
    assertTrue(out().startsWith("Usage: quotidian " + command + " "), out());
    assertTrue(out().contains("\nExamples:\n  quotidian " + command + " "), out());
    assertEquals("", err());
  }

  @Test
  void wrongUseIsSaidInOneLineWithExitCode2() {
    assertEquals(2, run());
    assertEquals("quotidian: which command?\nTry: quotidian --help\n", err());
    err.reset();
    assertEquals(2, run("quotes", "ceasefire"));
    assertEquals(
        "quotidian: Missing required option: '--archive=ARCHIVE'\nTry: quotidian quotes --help\n",
        err());
    err.reset();
    assertEquals(2, run("index", "--archive", "x", "--date", "soon", "a.jsonl"));
    assertTrue(err().startsWith("quotidian: Invalid value for option '--date'"), err());
    err.reset();
    assertEquals(2, run("annotate", "-", "a.jsonl"));
    assertTrue(err().startsWith("quotidian: Read either the standard input (-) or files"), err());
    err.reset();
    assertEquals(2, run("timeline", "--archive", "x", "--within", "2025..2026"));
    assertTrue(err().contains("'2025..2026' is not FROM..TO"), err());
  }

  @Test
  void whatTheLibrarySaysIsPassedOn() {
    assertEquals(2, run("stats", "--archive", "missing"));
    assertEquals("quotidian: There is no archive in missing\n", err());
    err.reset();
    assertEquals(2, run("quotes", "--archive", "x", "--limit", "-1", "ceasefire"));
    assertTrue(err().startsWith("quotidian: ") && err().lines().count() == 1, err());
  }
}
