package dev.quotidian.annotate.speaker.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.text.Hash;
import dev.quotidian.text.WordSet;
import org.junit.jupiter.api.Test;

final class SpeakerLexiconTest {

  @Test
  void everyLineStandsInASectionOfKnownTags() {
    for (String file : SpeakerLexicon.FILES) {
      long section = 0;
      for (String line : WordSet.lines(SpeakerLexicon.class, file)) {
        section = line.startsWith("[") ? SpeakerLexicon.section(line) : section;
        assertTrue(section != 0, file + ": " + line);
      }
    }
  }

  @Test
  void wordsAreInSmallLettersAndHaveTheirTags() {
    for (String file : SpeakerLexicon.FILES) {
      for (String line : WordSet.lines(SpeakerLexicon.class, file)) {
        for (String word : line.startsWith("[") ? new String[0] : line.split("\\s+", -1)) {
          assertEquals(word.toLowerCase(java.util.Locale.ROOT), word, file);
          assertTrue(SpeakerLexicon.tags(Hash.of(word)) != 0, word);
        }
      }
    }
  }

  @Test
  void noGivenNameIsBothAWomansAndAMans() {
    for (String file : SpeakerLexicon.FILES) {
      for (String line : WordSet.lines(SpeakerLexicon.class, file)) {
        for (String word : line.split("\\s+", -1)) {
          long tags = SpeakerLexicon.tags(Hash.of(word));
          boolean female = (tags & WordTag.FEMALE_NAME.bit()) != 0;
          boolean male = (tags & WordTag.MALE_NAME.bit()) != 0;
          assertFalse(female && male, word);
        }
      }
    }
  }

  @Test
  void occupationsAreKnownByTheirEnding() {
    assertEquals(
        WordTag.ROLE.bit(), SpeakerLexicon.set(Occupations.number("a gemmologist", 2, 13)));
    assertEquals(
        WordTag.ROLES.bit(), SpeakerLexicon.set(Occupations.number("lighthousekeepers", 0, 17)));
    assertEquals(0, Occupations.number("tables", 0, 6));
  }

  @Test
  void aNameIsKnownWithoutItsAccents() {
    byte number = SpeakerLexicon.numberWithoutAccents("María", 0, 5);
    assertTrue((SpeakerLexicon.set(number) & WordTag.GIVEN_NAME.bit()) != 0);
  }

  @Test
  void placesHaveAdjectivesAndSeats() {
    PlaceNames.Place german = PlaceNames.of("German");
    assertNotNull(german);
    assertEquals("Germany", german.name());
    assertTrue(german.adjective());
    assertNotNull(PlaceNames.of("Beijing"));
    assertNotNull(PlaceNames.of("South Korean"));
  }
}
