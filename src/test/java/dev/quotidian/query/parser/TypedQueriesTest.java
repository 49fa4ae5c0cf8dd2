package dev.quotidian.query.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Speaker;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.WordForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what they mean by it. */
final class TypedQueriesTest {

  /** Both parse to the same, what was typed with or without remarks. */
  @ParameterizedTest
  @MethodSource("typed")
  void isReadAsMeant(String typed, String meant) {
    assertEquals(
        QueryParser.strict().articles(meant).criterion(),
        QueryParser.lenient().articles(typed).criterion());
    assertEquals(
        QueryParser.strict().quotations(meant).criterion(),
        QueryParser.lenient().quotations(typed).criterion());
  }

  /** The pairs of {@code typed.txt}. */
  static List<Arguments> typed() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(TypedQueriesTest.class.getResourceAsStream("typed.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(line -> line.split("¦", 2))
          .map(pair -> Arguments.of(pair[0].stripTrailing(), pair[1].strip()))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a OR b)~2", "(a OR b)~", "title:(a b)~2^3"})
  void aDistanceAfterParenthesesLeavesARemark(String typed) {
    List<QueryNote> notes = QueryParser.lenient().articles(typed).notes();
    assertEquals(1, notes.size(), () -> typed + ": " + notes);
    assertEquals(typed.indexOf('~') + 1, notes.getFirst().column());
    assertTrue(notes.getFirst().message().contains("after parentheses"), notes::toString);
    assertThrows(QuerySyntaxException.class, () -> QueryParser.strict().articles(typed));
  }

  @Test
  void thereAreTwoHundredAtLeast() throws IOException {
    assertTrue(typed().stream().map(pair -> pair.get()[0]).distinct().count() >= 200);
  }

  @Test
  void scopesAreTold() {
    QuotationCriterion zhang = QuotationCriterion.speaker("Zhang");
    assertEquals(
        ArticleCriterion.quoting(zhang),
        QueryParser.strict().articles("speaker:Zhang").criterion());
    assertEquals(zhang, QueryParser.strict().quotations("speaker:Zhang").criterion());
    ArticleCriterion title = ArticleCriterion.title("truce");
    assertEquals(title, QueryParser.strict().articles("title:truce").criterion());
    assertEquals(
        QuotationCriterion.inArticle(title),
        QueryParser.strict().quotations("title:truce").criterion());
    assertEquals(
        QuotationCriterion.inArticle(ArticleCriterion.quoting(zhang)),
        QueryParser.strict().quotations("article:(speaker:Zhang)").criterion());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          ceasefire "deal          ¦ 11
          ceasefire (deal          ¦ 11
          ceasefire)               ¦ 10
          said:yesterday           ¦ 6
          colour:red               ¦ 1
          a OR                     ¦ 3
          war or peace             ¦ 5
          ceasefire a*             ¦ 11
          ceasefire /re.*/         ¦ 11
          ceasefire cease+f*       ¦ 11
          zelenski~9               ¦ 9
          a NEAR/5 (b)             ¦ 3
          ceasefire^0              ¦ 10
          ATLEAST/3(a b)           ¦ 1
          "ceasef* deal"           ¦ 8
          speaker:zelensk*         ¦ 16
          speaker:                 ¦ 9
          """)
  void strictSaysWhere(String typed, int column) {
    QuerySyntaxException e =
        assertThrows(QuerySyntaxException.class, () -> QueryParser.strict().quotations(typed));
    assertEquals(column, e.column(), e.getMessage());
    assertTrue(
        String.valueOf(e.getMessage()).startsWith("Query, column " + column + ": "),
        e.getMessage());
    assertEquals(column, QueryParser.lenient().quotations(typed).notes().getFirst().column());
  }

  /** Each costs no more than the length of a query may. */
  @ParameterizedTest
  @MethodSource("hostile")
  @Timeout(20)
  void hostileQueriesAreBounded(String typed) {
    ParsedQuery<ArticleCriterion> parsed = QueryParser.lenient().articles(typed);
    assertTrue(parsed.notes().size() > 0);
    assertTrue(QueryParser.lenient().quotations(typed).notes().size() > 0);
    assertThrows(QuerySyntaxException.class, () -> QueryParser.strict().articles(typed));
    if (parsed.criterion().toString().length() <= QueryLimits.MAX_QUERY_LENGTH) {
      assertEquals(
          parsed.criterion(),
          QueryParser.strict().articles(parsed.criterion().toString()).criterion());
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "x ".repeat(500_000),
        "x".repeat(1_000_000),
        "(".repeat(10_000),
        "(".repeat(10_000) + ")".repeat(10_000),
        ")".repeat(10_000),
        "a OR ".repeat(2_000),
        "quoting:(".repeat(1_000),
        "ATLEAST/2(".repeat(1_000),
        "title:(".repeat(1_000),
        "-".repeat(5_000),
        "*****",
        "* ".repeat(5_000),
        "ab*".repeat(3_000),
        "\"".repeat(9_999),
        "„".repeat(10_000),
        "« ".repeat(5_000),
        "'a ".repeat(3_000),
        "‘a ".repeat(3_000),
        "a NEAR/5 ".repeat(1_000),
        "a~".repeat(3_000),
        "^2".repeat(3_000),
        "\\".repeat(9_999) + " -",
        "/".repeat(9_000) + " /a/",
        "/a".repeat(4_000) + " /a/",
        "speaker:* ".repeat(1_000),
        "\ud800\ud800* \udc00~ (",
        "a\u0000b* -");
  }

  @Test
  void nothingAsksForEverything() {
    assertEquals("*", QueryParser.lenient().quotations("").criterion().toString());
  }

  /** What the factories make prints as what people type. */
  @Test
  void factoriesReadAsProse() {
    assertEquals("a OR b", ArticleCriterion.anyWord("a b").toString());
    assertEquals("nucl*", ArticleCriterion.prefix("nucl").toString());
    assertEquals("te?t", ArticleCriterion.wildcard("te?t").toString());
    assertEquals("deals~1", ArticleCriterion.fuzzy("deals").toString());
    assertEquals("a NEAR/5 \"b c\"", ArticleCriterion.near(5, "a", "b c").toString());
    assertEquals("a BEFORE/0 b", ArticleCriterion.inOrder(0, "a", "b").toString());
    assertEquals("lead:a lead:b", ArticleCriterion.lead("a b").toString());
    assertEquals("lead:nucl*", ArticleCriterion.lead(ArticleCriterion.prefix("nucl")).toString());
    assertEquals("body:a body:b", ArticleCriterion.body("a b").toString());
    assertEquals(
        "body:(a NEAR/1 b)", ArticleCriterion.body(ArticleCriterion.near(1, "a", "b")).toString());
    assertEquals(
        "title:te?t", ArticleCriterion.title(ArticleCriterion.wildcard("te?t")).toString());
    assertEquals("title:\"a b\"", ArticleCriterion.titlePhrase("a b").toString());
    assertEquals("author:Ruiz", ArticleCriterion.author("Ruiz").toString());
    assertEquals("language:en", ArticleCriterion.language("en").toString());
    assertEquals("like:\"a b\"", ArticleCriterion.like("a b").toString());
    assertEquals("likearticle:x", ArticleCriterion.likeArticle("x").toString());
    assertEquals("id:x", ArticleCriterion.articleId("x").toString());
    assertEquals(
        "topic:x publisher:y",
        ArticleCriterion.allOf(ArticleCriterion.topic("x"), ArticleCriterion.publisher("y"))
            .toString());
    assertEquals("-*", ArticleCriterion.anyOf(List.of()).toString());
    assertEquals(
        "a b",
        ArticleCriterion.atLeast(
                2, List.of(ArticleCriterion.words("a"), ArticleCriterion.words("b")))
            .toString());
  }

  @Test
  void factoriesForQuotationsReadAsProse() {
    assertEquals("a OR b", QuotationCriterion.anyWord("a b").toString());
    assertEquals("\"a b\"~2", QuotationCriterion.phrase("a b", 2).toString());
    assertEquals("nucl*", QuotationCriterion.prefix("nucl").toString());
    assertEquals("te?t", QuotationCriterion.wildcard("te?t").toString());
    assertEquals("longer~2", QuotationCriterion.fuzzy("longer").toString());
    assertEquals("a NEAR/5 b", QuotationCriterion.near(5, "a", "b").toString());
    assertEquals("a BEFORE/5 b", QuotationCriterion.inOrder(5, "a", "b").toString());
    assertEquals("language:en", QuotationCriterion.language("en").toString());
    assertEquals("like:\"a b\"", QuotationCriterion.like("a b").toString());
    assertEquals("likearticle:x", QuotationCriterion.likeArticle("x").toString());
    assertEquals("topic:x", QuotationCriterion.topic("x").toString());
    assertEquals("publisher:x", QuotationCriterion.publisher("x").toString());
    assertEquals("id:x", QuotationCriterion.articleId("x").toString());
    assertEquals("-*", QuotationCriterion.anyOf(List.of()).toString());
    assertEquals(
        "(role:x sourcetype:document)^2",
        QuotationCriterion.boosted(
                QuotationCriterion.allOf(
                    QuotationCriterion.role("x"),
                    QuotationCriterion.sourceType(Speaker.Type.DOCUMENT)),
                2)
            .toString());
  }

  @Test
  void criteriaRefuseWhatCannotBeMeant() {
    assertThrows(IllegalArgumentException.class, () -> new CommonCriterion.Word("two words"));
    assertThrows(IllegalArgumentException.class, () -> new CommonCriterion.Word("—"));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.phrase("?!"));
    assertThrows(IllegalArgumentException.class, () -> QuotationCriterion.speaker(" "));
    assertThrows(IllegalArgumentException.class, () -> QuotationCriterion.confidence(1.1));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.phrase("a b", -1));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.prefix("a"));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.prefix("cease+f"));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.prefix("x".repeat(101)));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.wildcard("*ship"));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.wildcard("ship*"));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.wildcard("ship?"));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.wildcard("sh**p"));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.fuzzy("ab"));
    assertThrows(IllegalArgumentException.class, () -> new WordForm.Fuzzy("abc", 3));
    assertThrows(IllegalArgumentException.class, () -> new WordForm.Fuzzy("abc", -1));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.near(5, "a"));
    assertThrows(
        IllegalArgumentException.class,
        () -> ArticleCriterion.near(5, "a", "b", "c", "d", "e", "f"));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.near(101, "a", "b"));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new CommonCriterion.Near(
                List.of(ArticleCriterion.prefix("ab"), new CommonCriterion.Word("a")), 1, true));
    assertThrows(
        IllegalArgumentException.class,
        () -> ArticleCriterion.boosted(ArticleCriterion.words("a"), 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> ArticleCriterion.boosted(ArticleCriterion.words("a"), 100.5));
    assertThrows(
        IllegalArgumentException.class,
        () -> ArticleCriterion.boosted(ArticleCriterion.words("a"), Double.NaN));
    assertThrows(
        IllegalArgumentException.class,
        () -> ArticleCriterion.atLeast(3, List.of(ArticleCriterion.words("a"))));
    assertThrows(
        IllegalArgumentException.class,
        () -> ArticleCriterion.atLeast(0, List.of(ArticleCriterion.words("a"))));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.like("x".repeat(100_001)));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.like("—"));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.likeArticle(" "));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.author(" "));
    assertEquals(ArticleCriterion.matchAll(), ArticleCriterion.words(" — "));
    assertEquals(ArticleCriterion.words("a\u00a0b"), ArticleCriterion.words("a b"));
  }

  @Test
  void daysInWordsAreThoseThatTheCallerGives() {
    QueryParser parser =
        QueryParser.strict()
            .withPhrases(
                words ->
                    words.equals("last week")
                        ? Optional.of(
                            DateRange.of(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 16)))
                        : Optional.empty());
    assertEquals(
        "mentioned:2025-03-10..2025-03-16",
        parser.quotations("mentioned:\"last week\"").criterion().toString());
    assertThrows(QuerySyntaxException.class, () -> parser.quotations("mentioned:\"some day\""));
    assertThrows(
        QuerySyntaxException.class,
        () -> QueryParser.strict().quotations("mentioned:\"last week\""));
  }

  @Test
  void aPartOfAYearThatThereIsNotIsRefused() {
    for (String part : List.of("2025-Q5", "2025-H3", "2025-W60", "2025-XX", "2021-W53")) {
      assertThrows(
          QuerySyntaxException.class, () -> QueryParser.strict().quotations("said:" + part), part);
    }
  }

  @Test
  void aQuestionIsReadWithoutItsFunctionWords() {
    ParsedQuery<QuotationCriterion> parsed =
        QueryParser.lenient().withQuestions().quotations("what did Okafor say about the bridge");
    assertEquals(QuotationCriterion.words("Okafor bridge"), parsed.criterion());
    assertTrue(parsed.notes().getFirst().message().startsWith("what did say about the: left out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"to be or not to be", "\"the\" bridge", "bridge", "the"})
  void whatIsNoQuestionStaysWhole(String typed) {
    assertEquals(
        QueryParser.lenient().quotations(typed).criterion(),
        QueryParser.lenient().withQuestions().quotations(typed).criterion());
  }

  @ParameterizedTest
  @ValueSource(strings = {"speaker=\"Bank of China\"", "speaker.exact:\"Bank of China\""})
  void anEqualsSignAsksForTheWholeName(String typed) {
    assertEquals(
        QuotationCriterion.speakerNamed("Bank of China"),
        QueryParser.strict().quotations(typed).criterion());
  }

  @Test
  void aStrictParserReadsAQuestionAsItStands() {
    assertEquals(
        QuotationCriterion.words("the bridge"),
        QueryParser.strict().withQuestions().quotations("the bridge").criterion());
  }
}
