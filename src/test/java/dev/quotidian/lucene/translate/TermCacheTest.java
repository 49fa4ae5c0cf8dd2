package dev.quotidian.lucene.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A word is analysed once for all texts and once for all names, which keep it as it stands. */
final class TermCacheTest {
  private final TermCache terms = new TermCache(new AnalyzedTerms(Schema.analyzer()));

  @Test
  void ofTextsAreStemmed() {
    assertEquals(List.of("bridg"), terms.of(Schema.BODY, "Bridges"));
  }

  @Test
  void ofNamesAreNotEvenIfTheWordIsKnownOfTexts() {
    terms.of(Schema.BODY, "Bridges");
    assertEquals(List.of("bridges"), terms.of(Schema.SPEAKER, "Bridges"));
  }

  @Test
  void areTheSameForEveryText() {
    assertSame(terms.of(Schema.BODY, "Bridges"), terms.of(Schema.CONTENT, "Bridges"));
  }
}
