package dev.quotidian.query.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.parser.QueryParser;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CriterionRewriterTest {
  private static final CriterionRewriter SAME =
      new CriterionRewriter(new CriterionRewriter.Replacement() {});
  private static final CriterionRewriter TIDES =
      new CriterionRewriter(
          new CriterionRewriter.Replacement() {
            @Override
            public Text text(Text text) {
              return text.equals(new Word("tieds")) ? new Word("tides") : text;
            }
          });

  @Test
  void withoutReplacementsEveryCriterionStaysAsItIs() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("CriterionRewriterTest: replay with -Dquotidian.seed=" + seed);
    RandomCriteria criteria = new RandomCriteria(new Random(seed), RandomArticles.WITH_LIKES);
    for (int i = 0; i < 500; i++) {
      ArticleCriterion article = criteria.article(3);
      assertEquals(article, SAME.in(article), "seed " + seed);
      QuotationCriterion quotation = criteria.quotation(3);
      assertEquals(quotation, SAME.in(quotation), "seed " + seed);
    }
  }

  @Test
  void leavesAreReplacedWhereverTheyStandButWhereNegated() {
    QueryParser parser = QueryParser.strict();
    assertEquals(
        parser
            .articles("title:tides (tides^2 OR near(3, tides, moon)) speaker:Okafor -tieds")
            .criterion(),
        TIDES.in(
            parser
                .articles("title:tieds (tieds^2 OR near(3, tieds, moon)) speaker:Okafor -tieds")
                .criterion()));
  }
}
