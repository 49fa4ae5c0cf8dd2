package dev.quotidian.query.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Query strings that name fields of an archive's own. */
final class OwnFieldQueryTest {
  private static final OwnFields FIELDS =
      OwnFields.of(
          OwnField.keyword("section"),
          OwnField.number("page"),
          OwnField.date("embargo"),
          OwnField.text("standfirst"),
          OwnField.keyword("tag"));
  private static final QueryParser STRICT = QueryParser.strict().withFields(FIELDS);
  private static final QueryParser LENIENT = QueryParser.lenient().withFields(FIELDS);

  private static String read(String query) {
    return STRICT.articles(query).criterion().toString();
  }

  @Test
  void numbersAreRangesInEveryFormThatIsTyped() {
    assertEquals("page:1..3", read("page:1..3"));
    assertEquals("page:1..3", read("page:[1 TO 3]"));
    assertEquals("page:3", read("PAGE=3"));
    assertEquals("page:2..", read("page>=2"));
    assertEquals("page:..-2.5", read("page:<=-2.5"));
    assertEquals(
        new CommonCriterion.WithNumber("page", Optional.of(Math.nextUp(2.0)), Optional.empty()),
        STRICT.articles("page>2").criterion());
  }

  @Test
  void valuesGroupsDatesAndTextsAreReadAsThoseOfStandardFields() {
    assertEquals("section:\"Foreign affairs\"", read("section:\"Foreign affairs\""));
    assertEquals("section:business OR section:sport", read("section:(business OR sport)"));
    assertEquals("embargo.before:2020-01-01..2020-01-31", read("embargo.before:2020-01"));
    assertEquals(
        "standfirst:late standfirst:\"the boats\"", read("standfirst:(late \"the boats\")"));
    assertEquals("-section:business^2", read("-section:business^2"));
  }

  @Test
  void aFieldOfTheArchiveGoesBeforeAnotherNameOfAStandardOne() {
    assertEquals("tag:energy", read("tag:energy"));
    assertEquals(
        "topic:energy", QueryParser.strict().articles("tag:energy").criterion().toString());
  }

  @Test
  void aTextInAQuestionForQuotationsIsOfTheirArticle() {
    assertEquals(
        "speaker:Okafor standfirst:late",
        STRICT.quotations("speaker:Okafor standfirst:late").criterion().toString());
  }

  @Test
  void withoutTheFieldsTheyAreWords() {
    List<QueryNote> notes = QueryParser.lenient().articles("section:business").notes();
    assertTrue(notes.getFirst().message().startsWith("no field is named \"section\""));
    assertThrows(QuerySyntaxException.class, () -> QueryParser.strict().articles("page:3"));
  }

  @Test
  void whatLooksLikeAFieldIsToldWithTheFieldsThereAre() {
    String note = LENIENT.articles("desk:night").notes().getFirst().message();
    assertTrue(note.contains("the archive has embargo (date), page (number)"), note);
    String none =
        QueryParser.lenient()
            .withFields(OwnFields.NONE)
            .articles("desk:night")
            .notes()
            .getFirst()
            .message();
    assertTrue(none.contains("the archive has no fields of its own"), none);
  }

  @Test
  void aValueThatDoesNotFitIsAWordWithANote() {
    ParsedQuery<ArticleCriterion> parsed = LENIENT.articles("page:front");
    assertTrue(parsed.notes().getFirst().message().contains("a number or a range"));
    assertTrue(LENIENT.articles("page:3..1").notes().size() > 0);
    assertTrue(LENIENT.articles("embargo:soon").notes().size() > 0);
  }
}
