package dev.quotidian.query.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Declarations of fields. */
final class OwnFieldTest {
  @Test
  void aDeclarationReadsWhatItPrints() {
    OwnFields fields =
        OwnFields.of(
            OwnField.text("standfirst"),
            OwnField.keyword("Section"),
            OwnField.number("word-count"),
            OwnField.date("embargo_until"));
    assertEquals(
        "embargo_until:date Section:keyword standfirst:text word-count:number", fields.toString());
    assertEquals(fields, OwnFields.parse(fields.toString()));
    assertEquals(OwnFields.NONE, OwnFields.parse(OwnFields.NONE.toString()));
  }

  @Test
  void namesOfTheLanguageAreTaken() {
    for (String name :
        List.of("speaker", "TOPIC", "topic_given", "speaker_id", "source", "newest", "or")) {
      assertThrows(IllegalArgumentException.class, () -> OwnField.keyword(name), name);
    }
  }

  @Test
  void aNameIsALetterAndLettersDigitsAndDashes() {
    assertEquals("ressort_2-a", OwnField.keyword("ressort_2-a").name());
    for (String name : List.of("", "2nd", "a b", "a.b", "a:b", "_a", "x".repeat(65))) {
      assertThrows(IllegalArgumentException.class, () -> OwnField.keyword(name), name);
    }
  }

  @Test
  void oneNameIsDeclaredOnceInWhateverCase() {
    IllegalArgumentException twice =
        assertThrows(
            IllegalArgumentException.class,
            () -> OwnFields.of(OwnField.keyword("page"), OwnField.number("Page")));
    assertTrue(String.valueOf(twice.getMessage()).contains("one name"));
    assertEquals("page", OwnFields.of(OwnField.number("page")).find("PAGE").orElseThrow().name());
  }

  @Test
  void thereAreAtMostAHundred() {
    OwnField[] many =
        IntStream.rangeClosed(0, OwnFields.MAX_FIELDS)
            .mapToObj(i -> OwnField.number("n" + i))
            .toArray(OwnField[]::new);
    assertThrows(IllegalArgumentException.class, () -> OwnFields.of(many));
  }

  @Test
  void whatDeclaresNothingIsRefusedWithTheTypesThereAre() {
    for (String text : List.of("section", "section:string", ":keyword", "")) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> OwnField.parse(text), text);
      assertTrue(
          String.valueOf(refused.getMessage()).contains("keyword, number, date, text"),
          refused.getMessage());
    }
  }
}
