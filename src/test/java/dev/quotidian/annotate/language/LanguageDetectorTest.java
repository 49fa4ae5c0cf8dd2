package dev.quotidian.annotate.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.text.Text;
import dev.quotidian.text.lexicon.DataFile;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of a text, where it is certain. */
final class LanguageDetectorTest {
  private static Optional<String> language(String text) {
    return LanguageDetector.standard().of(Text.of(text));
  }

  static Stream<String> news() {
    return DataFile.lines(LanguageDetectorTest.class, "news-in-languages.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("news")
  void aSentenceOfNewsTellsItsLanguage(String line) {
    int blank = line.indexOf(' ');
    assertEquals(Optional.of(line.substring(0, blank)), language(line.substring(blank + 1)));
  }

  @Test
  void aShortTextTellsNothing() {
    assertEquals(Optional.empty(), language("Le ministre a dit que le pont est vieux."));
  }

  @Test
  void aListOfNamesTellsNothing() {
    assertEquals(
        Optional.empty(),
        language("Okafor 3, Lindqvist 2, Marlow 1, Pereira 0, Tanaka 4, ".repeat(20)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Carlos de la Cruz 3, Maria de los Santos 2, ",
        "Lena Okafor met Ben Moss. ",
        "Van der Berg, van den Bosch, de Vries. "
      })
  void namesThatRepeatAFewWordsTellNothing(String names) {
    assertEquals(Optional.empty(), language(names.repeat(20)));
  }

  @Test
  void aForeignQuotationLeavesAnEnglishTextEnglish() {
    assertEquals(
        Optional.of("en"),
        language(
            "The mayor said on Tuesday that the works would begin in April, and that the town was"
                + " ready for them. “Nous allons construire ce pont, et nous le ferons vite,” she"
                + " said."));
  }

  @Test
  void anUnknownLanguageOfASharedScriptIsUndetermined() {
    assertEquals(
        Optional.of("und-Ethi"), language("ሚኒስትሩ ማክሰኞ እንደተናገሩት በአሮጌው ድልድይ ላይ ያለው ሥራ በሚያዝያ ይጀምራል"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "en-GB", "en_GB", "en-Latn-IN"})
  void englishIsEnglishInEveryCountry(String tag) {
    assertTrue(LanguageDetector.isEnglish(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "enm", "und-Cyrl", "und"})
  void otherTagsAreNotEnglish(String tag) {
    assertFalse(LanguageDetector.isEnglish(tag));
  }
}
