package dev.quotidian.annotate.speaker.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.article.Article;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mention in text order, as the words it covers = the name resolved. */
final class EntityMentionFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      Energy Minister Lena Okafor left. Okafor's plan was late.       | Lena Okafor = Lena Okafor, Okafor = Lena Okafor
      Dr. Lena Okafor left. Ms. Okafor was late.                      | Lena Okafor = Lena Okafor, Okafor = Lena Okafor
      Mr. Marlow praised the plan.                                    | Marlow = Marlow
      John Low met Jane Low. Mrs. Low was late.                       | John Low = John Low, Jane Low = Jane Low, Low = Jane Low
      The Coastal Tide Agency (CTA) left. The CTA was late.           | Coastal Tide Agency = Coastal Tide Agency, CTA = Coastal Tide Agency, CTA = Coastal Tide Agency
      The plan of the Tide Ministry failed.                           | Tide Ministry = Tide Ministry
      She works for Penrose & Sons in Leeds.                          | Penrose & Sons = Penrose & Sons
      The U.S. and Germany signed it.                                 | U.S. = United States, Germany = Germany
      The Kremlin was late.                                           | Kremlin = Kremlin
      The talks with Beijing failed. Beijing's envoy left.            | Beijing = Beijing, Beijing = Beijing
      It rained in Beijing. They flew from Moscow to Paris.           | -
      Bond prices in London rose. London interbank rates fell.        | -
      Grand Central was full. Native Americans met there.             | -
      The GDP grew, the CEO said, and TV showed it.                   | -
      The towns of Atlantic City and Orange County flooded.           | -
      LEEDS (Reuters) - It rained.                                    | -
      """)
  void findsWhoIsNamed(String body, String expected) {
    assertEquals(expected == null ? "" : expected, found(body));
  }

  @Test
  void aSurnameOfTwoStaysAsWritten() {
    String body = "John Low left.\n\nJane Low stayed.\n\nLow was late.";
    assertEquals("John Low = John Low, Jane Low = Jane Low, Low = Low", found(body));
  }

  @Test
  void aNameMayBreakOverLines() {
    String body =
        """
        The long report of the day went first to the tide agency and then to Lena
        Okafor at noon, and it told of the many boats that had gone out before
        the storm came up from the south and of those that had not come home to
        the port.""";
    assertEquals("Lena Okafor = Lena Okafor", found(body));
  }

  @Test
  void capitalsTellNothing() {
    assertEquals("", found("LOUD STATES OUTNUMBER QUIET STATES AGAIN THIS YEAR"));
  }

  @Test
  void typesTellPersonsFromOrganisations() {
    List<EntityMention> found = mentions("Lena Okafor left the Tide Ministry.");
    assertEquals(
        List.of(Entity.Type.PERSON, Entity.Type.ORGANISATION),
        found.stream().map(mention -> mention.entity().type()).toList());
  }

  @Test
  void aSeatIsFoundByItsState() {
    assertEquals(
        List.of("Russia"), mentions("The Kremlin was late.").getFirst().entity().aliases());
  }

  private static String found(String body) {
    return mentions(body).stream()
        .map(m -> m.span().in(body).replace('\n', ' ') + " = " + m.entity().name())
        .collect(Collectors.joining(", "));
  }

  private static List<EntityMention> mentions(String body) {
    Article article = Article.of("a", body, LocalDate.of(2025, 3, 20));
    return Annotators.rulesOnly().annotate(article).entities();
  }
}
