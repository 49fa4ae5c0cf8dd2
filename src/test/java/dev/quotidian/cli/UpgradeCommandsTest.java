package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.UpgradeMode;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.parser.QueryParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code upgrade} and {@code reannotate}, and what {@code stats} says of both. */
final class UpgradeCommandsTest extends CommandLineHarness {
  @Test
  void upgradeTellsFromWhichFormatToWhich() {
    assertEquals(0, run("upgrade", "x"));
    assertEquals("Upgraded from format 4 to 7: 1,200 articles.\n", out());
    assertEquals("", err());
    assertEquals(Optional.of(UpgradeMode.KEEP_ANNOTATIONS), archive.upgraded);
    out.reset();
    assertEquals(0, run("upgrade", "--json", "x"));
    assertEquals("{\"from\":4,\"to\":7,\"articles\":1200}\n", out());
  }

  @Test
  void upgradeSaysWhereThereIsNothingToDo() {
    assertEquals(0, run("upgrade", "current"));
    assertEquals("The archive has format 7, that of today; nothing was changed.\n", out());
  }

  @Test
  void upgradeRenewsAnnotationsOnDemand() throws IOException {
    String topics =
        write("topics.csv", "code,label,broader\nenergy,Energy,\ngas,Natural gas,energy\n");
    assertEquals(0, run("upgrade", "--reannotate", "--taxonomy", topics, "x"));
    assertEquals(Optional.of(UpgradeMode.REANNOTATE), archive.upgraded);
    assertEquals(List.of("energy"), archive.settings.taxonomy().broader("gas"));
  }

  @Test
  void upgradeNeedsAFolder() {
    assertEquals(2, run("upgrade"));
    assertTrue(err().contains("Missing required parameter: 'FOLDER'"), err());
  }

  @Test
  void reannotateTakesAQuery() {
    assertEquals(0, run("reannotate", "--archive", "x", "published:2025"));
    assertEquals("Reannotated 1,200 articles.\n", out());
    assertEquals(
        Optional.of(QueryParser.strict().articles("published:2025").criterion()),
        archive.reannotated);
    out.reset();
    assertEquals(0, run("reannotate", "--archive", "x", "--json"));
    assertEquals("{\"reannotated\":1200}\n", out());
    assertEquals(Optional.of(ArticleCriterion.matchAll()), archive.reannotated);
  }

  @Test
  void reannotateTakesOutdatedArticlesAlone() {
    int older = Annotators.VERSION - 2;
    archive.annotators = new TreeMap<>(Map.of(0, 1L, older, 1L, Annotators.VERSION, 1L));
    assertEquals(0, run("reannotate", "--archive", "x", "--outdated"));
    assertEquals(List.of(older), archive.renewedVersions);
    assertEquals(0, run("reannotate", "--archive", "x"));
    assertEquals(3, archive.renewedVersions.size());
  }

  @Test
  void reannotateMakesNoArchiveWhereThereIsNone() {
    assertEquals(2, run("reannotate", "--archive", Path.of("missing").toString()));
    assertEquals("quotidian: There is no archive in missing\n", err());
  }

  @Test
  void statsTellsWhatOlderAnnotatorsFound() {
    archive.annotators = new TreeMap<>(Map.of(0, 200L, 1, 1000L));
    assertEquals(0, run("stats", "--archive", "x"));
    assertTrue(
        out().endsWith("\nannotators  unknown: 200 articles; version 1: 1,000 articles\n"), out());
    out.reset();
    assertEquals(0, run("stats", "--archive", "x", "--json"));
    assertTrue(out().endsWith(",\"annotators\":{\"0\":200,\"1\":1000}}\n"), out());
  }
}
