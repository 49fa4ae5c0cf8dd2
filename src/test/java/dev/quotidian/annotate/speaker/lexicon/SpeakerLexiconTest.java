package dev.quotidian.annotate.speaker.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.text.Hash;
import dev.quotidian.text.lexicon.EnglishLexicon;
import org.junit.jupiter.api.Test;

final class SpeakerLexiconTest {
  private static final SpeakerLexicon LEXICON = SpeakerLexicon.english();
  private static final TagDictionary TAGS = LEXICON.tags();

  @Test
  void everyLineStandsInASectionOfKnownTags() {
    for (String file : TagDictionary.FILES) {
      long section = 0;
      for (String line : EnglishLexicon.standard().lines(TagDictionary.class, file)) {
        section = line.startsWith("[") ? TagDictionary.section(line) : section;
        assertTrue(section != 0, file + ": " + line);
      }
    }
  }

  @Test
  void wordsAreInSmallLettersAndHaveTheirTags() {
    for (String file : TagDictionary.FILES) {
      for (String line : EnglishLexicon.standard().lines(TagDictionary.class, file)) {
        for (String word : line.startsWith("[") ? new String[0] : line.split("\\s+", -1)) {
          assertEquals(word.toLowerCase(java.util.Locale.ROOT), word, file);
          assertTrue(TAGS.tags(Hash.of(word)) != 0, word);
        }
      }
    }
  }

  @Test
  void noGivenNameIsBothAWomansAndAMans() {
    for (String file : TagDictionary.FILES) {
      for (String line : EnglishLexicon.standard().lines(TagDictionary.class, file)) {
        for (String word : line.split("\\s+", -1)) {
          long tags = TAGS.tags(Hash.of(word));
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
        WordTag.ROLE.bit(), TAGS.set(LEXICON.occupations().number("a gemmologist", 2, 13)));
    assertEquals(
        WordTag.ROLES.bit(), TAGS.set(LEXICON.occupations().number("lighthousekeepers", 0, 17)));
    assertEquals(0, LEXICON.occupations().number("tables", 0, 6));
  }

  @Test
  void aNameIsKnownWithoutItsAccents() {
    byte number = TAGS.numberWithoutAccents("María", 0, 5);
    assertTrue((TAGS.set(number) & WordTag.GIVEN_NAME.bit()) != 0);
  }

  @Test
  void placesHaveAdjectivesAndSeats() {
    PlaceNames.Place german = LEXICON.places().of("German");
    assertNotNull(german);
    assertEquals("Germany", german.name());
    assertTrue(german.adjective());
    assertNotNull(LEXICON.places().of("Beijing"));
    assertNotNull(LEXICON.places().of("South Korean"));
  }
}
