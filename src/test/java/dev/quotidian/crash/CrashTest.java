package dev.quotidian.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.query.SavedSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that write are killed at random moments: what the archive acknowledged is there, and
 * nothing else is. {@code -Dquotidian.kills=1000} kills more of them; a fifth kills upgrades.
 */
final class CrashTest {
  static final int KILLS = Integer.getInteger("quotidian.kills", 50);

  /** The others kill upgrades: {@link UpgradeCrashTest}. */
  private static final int KILLS_OF_WRITERS = KILLS - KILLS / 5;

  private static final int KILLS_PER_RESTORE = 4;
  private static final int MAX_MILLIS_ALIVE = 400;

  @TempDir Path folder;

  @Test
  void killsLoseNothingThatWasAcknowledged() throws IOException, InterruptedException {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println(
        "CrashTest: " + KILLS_OF_WRITERS + " kills, replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    for (int kill = 0; kill < KILLS_OF_WRITERS; kill++) {
      CrashingProcess writer =
          CrashingProcess.start(
              CrashingWriter.class, ledger(), folder, random.nextLong(), kill * 10_000);
      assertTrue(
          writer.awaitNotes(1).killAfter(random.nextInt(MAX_MILLIS_ALIVE)),
          "the writer ended by itself, seed " + seed);
      compare("kill " + kill + " of seed " + seed, kill % KILLS_PER_RESTORE == 0);
    }
  }

  private Path ledger() {
    return folder.resolve("ledger.txt");
  }

  private void compare(String when, boolean restores) throws IOException {
    Acknowledged expected = Acknowledged.of(Ledger.lines(ledger()));
    try (Archive archive = Quotidian.open(folder.resolve("news"), CrashingWriter.settings())) {
      ArchiveCheck check = archive.check();
      assertTrue(check.isSound(), when + ": " + check);
      for (Map.Entry<Integer, Set<Integer>> article : expected.articles().entrySet()) {
        int found = archive.article("a" + article.getKey()).map(CrashTest::generation).orElse(0);
        assertTrue(
            article.getValue().contains(found),
            when
                + ": article "
                + article.getKey()
                + " is of generation "
                + found
                + ", not "
                + article);
      }
      Set<String> saved =
          archive.savedSearches().all().stream().map(SavedSearch::name).collect(Collectors.toSet());
      assertTrue(saved.containsAll(expected.searches()), when + ": " + saved + expected.searches());
    }
    if (restores && expected.backedUp()) {
      Path restored = folder.resolve("restored");
      Quotidian.restore(folder.resolve("backup"), restored);
      try (Archive archive = Quotidian.openReadOnly(restored)) {
        assertEquals(List.of(), archive.check().problems(), when);
      }
    }
  }

  private static int generation(dev.quotidian.archive.AnnotatedArticle stored) {
    return Integer.parseInt(stored.article().body().split(" ", -1)[1]);
  }

  /**
   * What may be found of each article: the generation acknowledged last, or one that was being
   * written when the process was killed; 0 is none.
   */
  private record Acknowledged(
      Map<Integer, Set<Integer>> articles, Set<String> searches, boolean backedUp) {

    static Acknowledged of(List<String> ledger) {
      Map<Integer, Set<Integer>> articles = new HashMap<>();
      Set<String> searches = new HashSet<>();
      boolean backedUp = false;
      for (String line : ledger) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
          case "adding", "added" -> {
            for (int i = Integer.parseInt(words[1]); i < Integer.parseInt(words[2]); i++) {
              note(articles, i, Integer.parseInt(words[3]), words[0].equals("added"));
            }
          }
          case "deleting", "deleted" ->
              note(articles, Integer.parseInt(words[1]), 0, words[0].equals("deleted"));
          case "saved" -> searches.add(line.substring("saved ".length()));
          case "backed" -> backedUp = true;
          default -> throw new IllegalStateException(line);
        }
      }
      return new Acknowledged(articles, searches, backedUp);
    }

    private static void note(
        Map<Integer, Set<Integer>> articles, int number, int generation, boolean done) {
      Set<Integer> possible = articles.computeIfAbsent(number, any -> new HashSet<>(Set.of(0)));
      if (done) {
        possible.clear();
      }
      possible.add(generation);
    }
  }
}
