package dev.quotidian.archive.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.query.language.TextAnalyses;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.junit.jupiter.api.Test;

/** The analyses of an archive are those with which it was made. */
final class DeclaredAnalysesTest {
  private static final TextAnalyses GERMAN =
      TextAnalyses.NONE.with("de", Quotidian.analysis("german", 1, new GermanAnalyzer()));

  @Test
  void theSameAreTaken() {
    assertEquals(GERMAN, DeclaredAnalyses.checked("de german 1", GERMAN, "news"));
    assertEquals(TextAnalyses.NONE, DeclaredAnalyses.checked("", TextAnalyses.NONE, "news"));
  }

  @Test
  void othersAreRefusedWithAWayOut() {
    assertRefused("de german 2", GERMAN, "rescue", "de german 2", "de german 1");
    assertRefused("de german 1", TextAnalyses.NONE, "withAnalysis", "command line", "none");
    assertRefused("", GERMAN, "without analyses", "addAnnotated");
  }

  private static void assertRefused(String declared, TextAnalyses stated, String... parts) {
    ArchiveException refused =
        assertThrows(
            ArchiveException.class, () -> DeclaredAnalyses.checked(declared, stated, "news"));
    for (String part : parts) {
      assertTrue(String.valueOf(refused.getMessage()).contains(part), refused::toString);
    }
  }
}
