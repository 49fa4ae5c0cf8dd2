package dev.quotidian.lucene.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.index.Schema;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class AdjacentWordsTest {
  private final QueryTranslator first = new QueryTranslator(Schema.analyzer());
  private final QueryTranslator closer = first.closer();

  @Test
  void whereNoneAreTheCloserLookAsksTheSame() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("NeighboursTest: replay with -Dquotidian.seed=" + seed);
    RandomCriteria criteria = new RandomCriteria(new Random(seed), RandomArticles.WITH_LIKES);
    int without = 0;
    for (int i = 0; i < 2_000; i++) {
      ArticleCriterion article = criteria.article(2);
      if (!AdjacentWords.in(article)) {
        without++;
        assertEquals(first.articles().of(article), closer.articles().of(article));
      }
      QuotationCriterion quotation = criteria.quotation(2);
      if (!AdjacentWords.in(quotation.asSearched())) {
        without++;
        assertEquals(first.quotations().of(quotation), closer.quotations().of(quotation));
      }
    }
    assertTrue(without > 400, without + " of 4000 criteria without neighbours show little");
  }

  @Test
  void oneWordHasNone() {
    assertFalse(AdjacentWords.in(QuotationCriterion.words("ceasefire").asSearched()));
  }

  @Test
  void aWordThatIsTwoTermsHasOne() {
    assertTrue(AdjacentWords.in(QuotationCriterion.words("cease-fire").asSearched()));
  }
}
