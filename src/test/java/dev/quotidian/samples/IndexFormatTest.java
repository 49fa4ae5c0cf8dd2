package dev.quotidian.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveUpgrade;
import dev.quotidian.archive.UpgradeMode;
import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format since 4 is read or upgraded, and the format of today does not change unnoticed. The
 * samples stand in the test resources, with a README on how they were made.
 */
final class IndexFormatTest {
  @TempDir Path folder;

  /** {@code -Dquotidian.samples=write} writes the sample of today's format, and its content. */
  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    if (Samples.areWritten()) {
      SampleArchive.write(folder.resolve("sample"));
      Samples.pack(folder.resolve("sample"), Schema.VERSION);
      try (Archive archive = Quotidian.openReadOnly(folder.resolve("sample"))) {
        Samples.writeGolden(Schema.VERSION, SampleArchive.content(archive));
      }
    }
  }

  static IntStream formats() {
    return Samples.formats();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void thereIsASampleOfEachFormat(int format) {
    assertTrue(
        Files.exists(Samples.zip(format)),
        () ->
            "The index format is now "
                + Schema.VERSION
                + ", and of format "
                + format
                + " there is no sample archive: CONTRIBUTING.md says how to add it");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatIsReadOrUpgradedWithAllThatItHas(int format) throws IOException {
    Path archiveFolder = Samples.unpack(format, folder.resolve("archive"));
    ArchiveUpgrade upgrade =
        Quotidian.upgrade(
            archiveFolder,
            SampleArchive.settings(),
            UpgradeMode.KEEP_ANNOTATIONS,
            (done, total) -> {});
    int rewritten = format == Schema.VERSION ? 0 : Samples.ARTICLES;
    assertEquals(new ArchiveUpgrade(format, Schema.VERSION, rewritten), upgrade);
    try (Archive archive = Quotidian.openReadOnly(archiveFolder)) {
      assertEquals(Samples.golden(format), SampleArchive.content(archive));
      assertEquals(Samples.ARTICLES, archive.stats().articles());
      assertTrue(archive.check().isSound(), () -> archive.check().toString());
      assertFindsAll(archive);
    }
  }

  private static void assertFindsAll(Archive archive) {
    assertEquals(4, archive.stats().quotations());
    assertEquals(
        Samples.ARTICLES,
        archive
            .search(ArticleSearch.of(ArticleCriterion.matchAll()).withExactTotal(true))
            .total()
            .count());
    assertEquals(
        1,
        archive.search(QuotationSearch.of(QuotationCriterion.speaker("Okafor"))).total().count());
    assertEquals(
        List.of("energy", "okafor-grid"),
        archive.savedSearches().matching(SampleArticles.wire(), SampleArticles.ofWire()).stream()
            .map(match -> match.search().name())
            .sorted()
            .toList());
  }

  /**
   * If this fails, the format was changed: raise {@link Schema#VERSION}, and add a sample. Only
   * before the first release with a format may its sample be written anew.
   */
  @Test
  void theFormatOfTodayIsThatOfItsSample() throws IOException {
    Path today = folder.resolve("today");
    SampleArchive.write(today);
    List<String> expected =
        IndexContent.of(Samples.unpack(Schema.VERSION, folder.resolve("sample")));
    List<String> written = IndexContent.of(today);
    List<String> missing = new ArrayList<>(expected);
    missing.removeAll(written);
    List<String> added = new ArrayList<>(written);
    added.removeAll(expected);
    assertEquals(
        Map.of("gone", List.of(), "new", List.of()), Map.of("gone", missing, "new", added));
    assertEquals(expected, written);
  }
}
