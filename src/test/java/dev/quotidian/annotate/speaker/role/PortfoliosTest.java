package dev.quotidian.annotate.speaker.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.speaker.lexicon.SpeakerLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PortfoliosTest {

  @ParameterizedTest
  @CsvSource({
    "transport minister, Health Minister, true",
    "foreign minister, prime minister, true",
    "transport minister, Minister, false",
    "transport minister, Deputy Transport Minister, false",
    "economy minister, Economics Minister, false",
    "defense secretary, Defence Secretary, false",
    "minister, Health Minister, false",
    "health minister, minister of health and sport, false",
    "analyst, Health Minister, false",
  })
  void comparesWhatTheyAreFor(String position, String other, boolean differ) {
    assertEquals(differ, Portfolios.differ(SpeakerLexicon.english(), position, other));
  }
}
