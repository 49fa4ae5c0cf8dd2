package dev.quotidian.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveVersionException;
import dev.quotidian.index.Schema;
import dev.quotidian.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that upgrade an archive are killed at random moments: it is the old one or the new one,
 * and the next upgrade goes on. A fifth of {@code -Dquotidian.kills}.
 */
final class UpgradeCrashTest {
  private static final int KILLS = CrashTest.KILLS / 5;

  /** It notes its start, and each article. */
  private static final int MAX_NOTES = 1 + Samples.ARTICLES;

  private static final int MAX_MILLIS_ALIVE = 300;

  @TempDir Path folder;

  @Test
  void killsLeaveTheOldArchiveOrTheNewOne() throws IOException, InterruptedException {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("UpgradeCrashTest: " + KILLS + " kills, -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    int format = Schema.VERSION - 1;
    Path archive = sample(format, 0);
    int unfinished = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      String when = "kill " + kill + " of seed " + seed;
      crash(archive, 1 + random.nextInt(MAX_NOTES), random.nextInt(MAX_MILLIS_ALIVE));
      boolean isOld = isOfAnotherFormat(archive);
      assertFalse(isOld && lastNote().equals("upgraded"), when);
      unfinished += isOld ? 1 : 0;
      if (!isOld || random.nextInt(3) == 0) {
        assertIsWholeAfterUpgrade(archive, format, when);
        format = random.ints(1, Schema.VERSION - 3, Schema.VERSION).findFirst().orElseThrow();
        archive = sample(format, kill);
      }
    }
    System.err.println("UpgradeCrashTest: " + unfinished + " kills came before the end");
  }

  private Path sample(int format, int number) throws IOException {
    return Samples.unpack(format, folder.resolve("archive-" + number));
  }

  private void crash(Path archive, int notes, int millis) throws IOException, InterruptedException {
    CrashingProcess.start(CrashingUpgrade.class, ledger(), archive, ledger())
        .awaitNotes(notes)
        .killAfter(millis);
  }

  private Path ledger() {
    return folder.resolve("ledger.txt");
  }

  private String lastNote() throws IOException {
    return Ledger.lines(ledger()).getLast();
  }

  /** Any other refusal ends the test. */
  private static boolean isOfAnotherFormat(Path archive) {
    try (Archive opened = Quotidian.openReadOnly(archive)) {
      return opened.stats().articles() != Samples.ARTICLES;
    } catch (ArchiveVersionException e) {
      return true;
    }
  }

  private static void assertIsWholeAfterUpgrade(Path archive, int format, String when) {
    Quotidian.upgrade(archive, (done, total) -> {});
    try (Archive upgraded = Quotidian.open(archive)) {
      assertEquals(List.of(), upgraded.check().problems(), when);
      assertEquals(Samples.golden(format), Samples.content(upgraded), when);
    }
    assertFalse(Files.exists(archive.resolve("quotidian-upgrade")), when);
  }
}
