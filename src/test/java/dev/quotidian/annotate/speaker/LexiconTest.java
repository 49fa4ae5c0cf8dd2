package dev.quotidian.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.text.Hash;
import dev.quotidian.text.WordSet;
import org.junit.jupiter.api.Test;

final class LexiconTest {

  @Test
  void everyLineStandsInASectionOfKnownTags() {
    for (String file : Lexicon.FILES) {
      long section = 0;
      for (String line : WordSet.lines(Lexicon.class, file)) {
        section = line.startsWith("[") ? Lexicon.section(line) : section;
        assertTrue(section != 0, file + ": " + line);
      }
    }
  }

  @Test
  void wordsAreInSmallLettersAndHaveTheirTags() {
    for (String file : Lexicon.FILES) {
      for (String line : WordSet.lines(Lexicon.class, file)) {
        for (String word : line.startsWith("[") ? new String[0] : line.split("\\s+", -1)) {
          assertEquals(word.toLowerCase(java.util.Locale.ROOT), word, file);
          assertTrue(Lexicon.tags(Hash.of(word)) != 0, word);
        }
      }
    }
  }

  @Test
  void noGivenNameIsBothAWomansAndAMans() {
    for (String file : Lexicon.FILES) {
      for (String line : WordSet.lines(Lexicon.class, file)) {
        for (String word : line.split("\\s+", -1)) {
          long tags = Lexicon.tags(Hash.of(word));
          boolean female = (tags & Tag.FEMALE_NAME.bit()) != 0;
          boolean male = (tags & Tag.MALE_NAME.bit()) != 0;
          assertFalse(female && male, word);
        }
      }
    }
  }

  @Test
  void occupationsAreKnownByTheirEnding() {
    assertEquals(Tag.ROLE.bit(), Lexicon.set(Occupations.number("a gemmologist", 2, 13)));
    assertEquals(Tag.ROLES.bit(), Lexicon.set(Occupations.number("lighthousekeepers", 0, 17)));
    assertEquals(0, Occupations.number("tables", 0, 6));
  }

  @Test
  void aNameIsKnownWithoutItsAccents() {
    byte number = Lexicon.numberWithoutAccents("María", 0, 5);
    assertTrue((Lexicon.set(number) & Tag.GIVEN_NAME.bit()) != 0);
  }

  @Test
  void placesHaveAdjectivesAndSeats() {
    Places.Place german = Places.of("German");
    assertNotNull(german);
    assertEquals("Germany", german.name());
    assertTrue(german.adjective());
    assertNotNull(Places.of("Beijing"));
    assertNotNull(Places.of("South Korean"));
  }
}
