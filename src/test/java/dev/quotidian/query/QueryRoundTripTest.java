package dev.quotidian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Every criterion prints as the query string that parses back to it. Set {@code -Dquotidian.seed=…}
 * to replay.
 */
final class QueryRoundTripTest {
  private static final List<String> AWKWARD =
      List.of(
          "plain",
          "AND",
          "OR",
          "NOT",
          "and",
          "or",
          "and/or",
          "AND/OR",
          "it's",
          "O’Neill",
          "a:b",
          "title:x",
          "said:2025",
          "http://x.org/y?z=1",
          "5\"",
          "“q”",
          "«q»",
          "back\\slash",
          "(s)",
          "minister(s)",
          "a(b",
          "C++",
          "x~2",
          "x^3",
          "te*t",
          "te?t",
          "[x]",
          "{y}",
          "U.S.",
          "10:30",
          "a&b",
          "a||b",
          "日本",
          "naïve",
          "-minus",
          "+plus",
          "!not",
          "24/7",
          "Israel/Gaza",
          "😀",
          "a<b",
          "a>b",
          "a=b",
          "confidence>=0.8",
          "w0",
          "TO",
          "quoting:(x)",
          "\"",
          "x\"y",
          "*a",
          "a*",
          "ab*c",
          "NEAR/5",
          "ATLEAST/2",
          "'a b'",
          "‘a",
          "/re/",
          "from:2024",
          "x^",
          "~1");

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
  private static final List<QueryField> FIELDS = List.of(QueryField.values());

  static final RandomCriteria.Vocabulary VOCABULARY =
      new RandomCriteria.Vocabulary(
          AWKWARD.stream().filter(word -> Typed.words(word).size() == 1).toList(),
          AWKWARD,
          List.of("Q42", "okafor-2", "jose pena jr", "http://x/1?a=b#c", "AND", "a\"b"),
          AWKWARD,
          List.of("The (old) \"Times\"", "x y", "\\", "tab\there", "line\nbreak", "-", "A, B; C."),
          AWKWARD,
          List.of("The Evening Wire", "AND", "x,"),
          List.of("id-1", " leading", "http://x/1?a=b#c", "trailing, ", "\"quoted\"", "a.b_c"),
          LocalDate.of(2024, 12, 30),
          70,
          AWKWARD,
          List.of("en", "en-GB", "sr-Latn", "x y"),
          List.of(
              new WordForm.Prefix("nucl"),
              new WordForm.Prefix("AND"),
              new WordForm.Prefix("o'ne"),
              new WordForm.Wildcard("te?t"),
              new WordForm.Wildcard("title*s"),
              new WordForm.Wildcard("t.e*r??"),
              new WordForm.Wildcard("te*?*"),
              new WordForm.Fuzzy("zelenski", 2),
              new WordForm.Fuzzy("not", 0),
              new WordForm.Fuzzy("日本語", 1)),
          AWKWARD.stream().filter(word -> !Typed.stripPunctuation(word).isEmpty()).toList());

  @Test
  void criteriaParseBackToThemselves() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("QueryRoundTripTest: replay with -Dquotidian.seed=" + seed);
    RandomCriteria random = new RandomCriteria(new Random(seed), VOCABULARY);
    for (int i = 0; i < 5_000; i++) {
      ArticleCriterion article = random.article(3);
      check(article, QueryParser.strict().articles(article.toString()), seed);
      QuotationCriterion quotation = random.quotation(3);
      check(quotation, QueryParser.strict().quotations(quotation.toString()), seed);
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
    for (int i = 0; i < 5_000; i++) {
      String typed = typed(random);
      ArticleCriterion article = QueryParser.lenient().articles(typed).criterion();
      assertEquals(
          article,
          QueryParser.strict().articles(article.toString()).criterion(),
          () -> "seed " + seed + ": " + typed);
      QuotationCriterion quotation = QueryParser.lenient().quotations(typed).criterion();
      assertEquals(
          quotation,
          QueryParser.strict().quotations(quotation.toString()).criterion(),
          () -> "seed " + seed + ": " + typed);
    }
  }

  private static String typed(Random random) {
    StringBuilder typed = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      switch (random.nextInt(5)) {
        case 4 -> typed.append(KEYWORDS.get(random.nextInt(KEYWORDS.size())));
        case 0 -> typed.append(AWKWARD.get(random.nextInt(AWKWARD.size())));
        case 1 -> typed.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 2 -> typed.append(' ');
        default -> {
          QueryField field = FIELDS.get(random.nextInt(FIELDS.size()));
          typed.append(field.label()).append(random.nextBoolean() ? ":" : ":(");
        }
      }
    }
    return typed.toString();
  }
}
