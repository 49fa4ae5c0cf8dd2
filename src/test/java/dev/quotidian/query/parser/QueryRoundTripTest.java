package dev.quotidian.query.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.oracle.AwkwardWords;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Every criterion prints as the query string that parses back to it. Set {@code -Dquotidian.seed=…}
 * to replay.
 */
final class QueryRoundTripTest {
  private static final String SIGNS = "()\"“”'-+!:*~^\\/ \t[]<>=.,&|";
  private static final List<String> KEYWORDS =
      List.of(
          " NEAR/5 ",
          " BEFORE/0 ",
          " w/3 ",
          " ATLEAST/2(",
          "^2",
          "^0",
          "~1",
          "~",
          "* ",
          "?",
          " and ",
          " or ",
          " not ",
          " AND ",
          " OR ",
          " NOT ",
          ") ",
          " '",
          "' ",
          " NEAR/999 ");

  private static final List<FieldGrammar> FIELDS = List.of(FieldGrammar.values());

  @Test
  void criteriaParseBackToThemselves() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("QueryRoundTripTest: replay with -Dquotidian.seed=" + seed);
    RandomCriteria random =
        new RandomCriteria(new Random(seed), AwkwardWords.VOCABULARY).withOwnFields();
    QueryParser parser = QueryParser.strict().withFields(OwnFieldSamples.FIELDS);
    for (int i = 0; i < 5_000; i++) {
      ArticleCriterion article = random.article(3);
      check(article, parser.articles(article.toString()), seed);
      QuotationCriterion quotation = random.quotation(3);
      check(quotation, parser.quotations(quotation.toString()), seed);
    }
  }

  private static <C> void check(C criterion, ParsedQuery<C> parsed, long seed) {
    assertEquals(criterion, parsed.criterion(), () -> "seed " + seed + ": " + criterion);
    assertTrue(parsed.notes().isEmpty());
  }

  @Test
  void lenientNeverThrowsAndWhatItReadsPrintsAndParses() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("QueryRoundTripTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    QueryParser lenient = QueryParser.lenient().withFields(OwnFieldSamples.FIELDS);
    QueryParser strict = QueryParser.strict().withFields(OwnFieldSamples.FIELDS);
    for (int i = 0; i < 5_000; i++) {
      String typed = typed(random);
      ArticleCriterion article = lenient.articles(typed).criterion();
      assertEquals(
          article,
          strict.articles(article.toString()).criterion(),
          () -> "seed " + seed + ": " + typed);
      QuotationCriterion quotation = lenient.quotations(typed).criterion();
      assertEquals(
          quotation,
          strict.quotations(quotation.toString()).criterion(),
          () -> "seed " + seed + ": " + typed);
    }
  }

  private static String typed(Random random) {
    StringBuilder typed = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      switch (random.nextInt(5)) {
        case 4 -> typed.append(KEYWORDS.get(random.nextInt(KEYWORDS.size())));
        case 0 -> typed.append(AwkwardWords.ALL.get(random.nextInt(AwkwardWords.ALL.size())));
        case 1 -> typed.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 2 -> typed.append(' ');
        default -> {
          FieldGrammar field = FIELDS.get(random.nextInt(FIELDS.size()));
          String name =
              random.nextInt(5) == 0
                  ? OwnFieldSamples.FIELDS.list().get(random.nextInt(4)).name()
                  : field.label();
          typed.append(name).append(random.nextBoolean() ? ":" : ":(");
        }
      }
    }
    return typed.toString();
  }
}
