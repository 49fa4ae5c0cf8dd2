package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the commands that check and mend archives print, and how they exit. */
final class MaintenanceCommandsTest extends CommandLineHarness {
  private static final String DAMAGE =
      "File _0.cfs of segment _0 (all of the segment) is damaged: checksum failed";

  @Test
  void damageIsToldApartFromWhatCannotBeOpened() {
    archive.problems = List.of(DAMAGE);
    assertEquals(1, run("check", "--archive", "x"));
    assertEquals(
        DAMAGE
            + "\n1 problem in 1,200 articles and 9,000 quotations.\n"
            + "Put a backup in its place (quotidian restore), or bring out what can be read"
            + " (quotidian rescue).\n",
        out());
    assertEquals(3, run("check", "--archive", "missing"));
    assertEquals("quotidian: There is no archive in missing\n", err());
    assertEquals(2, run("check"));
  }

  @Test
  void backupTellsWhatWasNew() {
    assertEquals(0, run("backup", "news", "backup"));
    assertEquals("12 files of 12.3 MB backed up: 3 copied (1.2 MB), 2 removed.\n", out());
    out.reset();
    assertEquals(0, run("backup", "news", "backup", "--json"));
    assertEquals(
        "{\"files\":12,\"bytes\":12345678,\"copied_files\":3,\"copied_bytes\":1200000,\"removed_files\":2}\n",
        out());
  }

  @Test
  void restoreTakesTheBackupFirst() {
    assertEquals(0, run("restore", "backup", "news"));
    assertEquals("backup to news", archive.restored);
    assertEquals("Restored news from backup.\n", out());
    assertEquals(2, run("restore", "backup"));
  }

  @Test
  void rescueListsWhatIsLost() {
    assertEquals(0, run("rescue", "news", "rescued"));
    assertEquals("Brought out: 1,200 articles, 9,000 quotations, 1 saved search.\n", out());
    out.reset();
    archive.problems = List.of(DAMAGE);
    archive.lost = List.of("ht-17");
    assertEquals(1, run("rescue", "news", "rescued"));
    assertEquals(
        DAMAGE
            + "\nArticle ht-17 is lost\n"
            + "3 documents of unknown id lost, each an article or a quotation\n"
            + "Brought out: 1,200 articles, 9,000 quotations, 1 saved search.\n",
        out());
    out.reset();
    assertEquals(1, run("rescue", "news", "rescued", "--json"));
    assertTrue(out().contains("\"lost_articles\":[\"ht-17\"],\"lost_documents\":3,"), out());
  }
}
