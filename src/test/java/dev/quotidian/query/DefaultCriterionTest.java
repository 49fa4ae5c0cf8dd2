package dev.quotidian.query;

import static dev.quotidian.article.Quotation.Act.SAID;
import static dev.quotidian.article.Quotation.Act.THOUGHT;
import static dev.quotidian.query.QuotationCriterion.act;
import static dev.quotidian.query.QuotationCriterion.allOf;
import static dev.quotidian.query.QuotationCriterion.anyAct;
import static dev.quotidian.query.QuotationCriterion.anyOf;
import static dev.quotidian.query.QuotationCriterion.confidence;
import static dev.quotidian.query.QuotationCriterion.inArticle;
import static dev.quotidian.query.QuotationCriterion.matchAll;
import static dev.quotidian.query.QuotationCriterion.not;
import static dev.quotidian.query.QuotationCriterion.speaker;
import static dev.quotidian.query.QuotationCriterion.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.query.parser.QueryParser;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DefaultCriterionTest {
  private static final QuotationCriterion OKAFOR = speaker("Okafor");

  @Test
  void searchesLookAtWhatWasSaid() {
    assertEquals(allOf(OKAFOR, act(SAID)), OKAFOR.asSearched());
    assertEquals(
        allOf(OKAFOR, words("tides"), act(SAID)), allOf(OKAFOR, words("tides")).asSearched());
    assertEquals(act(SAID), matchAll().asSearched());
  }

  @Test
  void anActNamedAnywhereIsTakenAsItStands() {
    for (QuotationCriterion asked :
        List.of(
            act(THOUGHT),
            allOf(OKAFOR, anyAct()),
            anyOf(OKAFOR, act(THOUGHT)),
            not(allOf(OKAFOR, act(SAID))))) {
      assertEquals(asked, asked.asSearched());
    }
  }

  @Test
  void anActOfOtherQuotationsDoesNotCount() {
    QuotationCriterion asked = inArticle(ArticleCriterion.quoting(act(THOUGHT)));
    assertEquals(allOf(asked, act(SAID)), asked.asSearched());
  }

  @Test
  void anyActIsAskedForInTheQueryString() {
    QueryParser parser = QueryParser.strict();
    assertEquals(anyAct(), parser.quotations("act:any").criterion());
    QuotationCriterion asked = allOf(OKAFOR, anyAct());
    assertEquals(asked, parser.quotations(asked.toString()).criterion());
  }

  @Test
  void asSearchedTwiceIsAsSearchedOnce() {
    assertEquals(OKAFOR.asSearched(), OKAFOR.asSearched().asSearched());
  }

  @Test
  void facetsCountWhatIsLikely() {
    assertEquals(allOf(OKAFOR, act(SAID), confidence(0.3)), OKAFOR.asCounted());
  }

  @Test
  void aConfidenceNamedAnywhereIsTakenAsItStands() {
    QuotationCriterion asked = anyOf(OKAFOR, confidence(0.9));
    assertEquals(asked.asSearched(), asked.asCounted());
  }

  @Test
  void aConfidenceOfOtherQuotationsDoesNotCount() {
    QuotationCriterion asked = inArticle(ArticleCriterion.quoting(confidence(0.9)));
    assertEquals(allOf(asked, act(SAID), confidence(0.3)), asked.asCounted());
  }
}
