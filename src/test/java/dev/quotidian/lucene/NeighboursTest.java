package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.RandomCriteria;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NeighboursTest {
  private final Translation first = new Translation(Schema.analyzer());
  private final Translation closer = first.closer();

  @Test
  void whereNoneAreTheCloserLookAsksTheSame() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("NeighboursTest: replay with -Dquotidian.seed=" + seed);
    RandomCriteria criteria = new RandomCriteria(new Random(seed), RandomArticles.WITH_LIKES);
    int without = 0;
    for (int i = 0; i < 2_000; i++) {
      ArticleCriterion article = criteria.article(2);
      if (!Neighbours.in(article)) {
        without++;
        assertEquals(first.articles().of(article), closer.articles().of(article));
      }
      QuotationCriterion quotation = criteria.quotation(2);
      if (!Neighbours.in(quotation.asSearched())) {
        without++;
        assertEquals(first.quotations().of(quotation), closer.quotations().of(quotation));
      }
    }
    assertTrue(without > 400, without + " of 4000 criteria without neighbours show little");
  }

  @Test
  void oneWordHasNone() {
    assertFalse(Neighbours.in(QuotationCriterion.words("ceasefire").asSearched()));
  }

  @Test
  void aWordThatIsTwoTermsHasOne() {
    assertTrue(Neighbours.in(QuotationCriterion.words("cease-fire").asSearched()));
  }
}
