package dev.quotidian.query.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which analysis a language has. */
final class TextAnalysesTest {

  /** An analysis that leaves nothing. */
  private record Nothing(String name, int version) implements TextAnalysis {
    @Override
    public List<AnalyzedToken> tokens(String text) {
      return List.of();
    }
  }

  private static final TextAnalyses GERMAN =
      TextAnalyses.NONE
          .with("de", new Nothing("german", 1))
          .with("de_AT", new Nothing("austrian", 2))
          .with("FR", new Nothing("french", 1));

  @ParameterizedTest
  @CsvSource({
    "de, german",
    "DE, german",
    "de-CH, german",
    "de_ch, german",
    "de-AT, austrian",
    "de-at-1996, austrian",
    "fr-CA, french"
  })
  void theMostSpecificTagCounts(String language, String name) {
    assertEquals(name, GERMAN.find(language).orElseThrow().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "d", "deu", "", "-", "und-de"})
  void otherLanguagesHaveNone(String language) {
    assertEquals(Optional.empty(), GERMAN.find(language));
  }

  @Test
  void theyPrintByTheirTags() {
    assertEquals("de german 1, de-at austrian 2, fr french 1", GERMAN.toString());
    assertEquals("", TextAnalyses.NONE.toString());
  }

  @Test
  void aSecondAnalysisOfALanguageReplacesTheFirst() {
    assertEquals(
        "de other 3",
        TextAnalyses.NONE
            .with("de", new Nothing("german", 1))
            .with("DE", new Nothing("other", 3))
            .toString());
  }

  @Test
  void twoOfOneLanguageAreRefused() {
    TextAnalyses.OfLanguage one = GERMAN.list().getFirst();
    assertThrows(IllegalArgumentException.class, () -> new TextAnalyses(List.of(one, one)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "d", "german language", "de,fr", "de german 1", "-de", "de-", "ä"})
  void whatIsNoTagIsRefused(String tag) {
    assertThrows(
        IllegalArgumentException.class,
        () -> TextAnalyses.NONE.with(tag, new Nothing("german", 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "a,b", "ä"})
  void anotherNameIsRefused(String name) {
    assertThrows(
        IllegalArgumentException.class, () -> TextAnalyses.NONE.with("de", new Nothing(name, 1)));
  }

  @Test
  void aVersionBelowOneIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TextAnalyses.NONE.with("de", new Nothing("german", 0)));
  }

  @Test
  void moreThanTwentyAreRefused() {
    TextAnalyses all = TextAnalyses.NONE;
    for (char letter = 'a'; letter < 'a' + TextAnalyses.MAX_LANGUAGES; letter++) {
      all = all.with("x" + letter, new Nothing("any", 1));
    }
    TextAnalyses full = all;
    assertThrows(IllegalArgumentException.class, () -> full.with("de", new Nothing("any", 1)));
  }
}
