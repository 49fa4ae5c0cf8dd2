package dev.quotidian.lucene.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.index.Schema;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SearchTarget;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class AdjacentWordsTest {
  private final QueryTranslator first = new QueryTranslator(Schema.analyzer());
  private final QueryTranslator reranking = first.reranking();

  @Test
  void whereNoneAreRerankingChangesNothing() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("AdjacentWordsTest: replay with -Dquotidian.seed=" + seed);
    RandomCriteria criteria = new RandomCriteria(new Random(seed), RandomArticles.WITH_LIKES);
    int without = 0;
    for (int i = 0; i < 2_000; i++) {
      ArticleCriterion article = criteria.article(2);
      if (!AdjacentWords.in(new SearchTarget.Articles(article))) {
        without++;
        assertEquals(first.articles().of(article), reranking.articles().of(article));
      }
      QuotationCriterion quotation = criteria.quotation(2);
      if (!in(quotation)) {
        without++;
        assertEquals(first.quotations().of(quotation), reranking.quotations().of(quotation));
      }
    }
    assertTrue(without > 400, without + " of 4000 criteria without neighbours show little");
  }

  @Test
  void oneWordHasNone() {
    assertFalse(in(QuotationCriterion.words("ceasefire")));
  }

  @Test
  void aWordThatIsTwoTermsHasOne() {
    assertTrue(in(QuotationCriterion.words("cease-fire")));
  }

  private static boolean in(QuotationCriterion criterion) {
    return AdjacentWords.in(new SearchTarget.Quotations(criterion.asSearched()));
  }
}
