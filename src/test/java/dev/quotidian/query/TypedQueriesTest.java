package dev.quotidian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, and what they mean by it. */
final class TypedQueriesTest {

  /**
   * Typed, and the clean form of what is read; both parse to the same, the first with or without
   * notes.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          ceasefire                                        ¦ ceasefire
            ceasefire   deal                               ¦ ceasefire deal
          ceasefire, deal.                                 ¦ ceasefire deal
          "peace deal"                                     ¦ "peace deal"
          “peace deal”                                     ¦ "peace deal"
          „peace deal“                                     ¦ "peace deal"
          «peace deal»                                     ¦ "peace deal"
          "peace deal”                                     ¦ "peace deal"
          'peace deal'                                     ¦ peace deal
          ‘peace deal’                                     ¦ peace deal
          "peace deal"~3                                   ¦ "peace deal"~3
          "peace deal"~                                    ¦ "peace deal"
          it's over                                        ¦ it's over
          O’Neill                                          ¦ O’Neill
          rock 'n' roll                                    ¦ rock n roll
          the ministers' talks                             ¦ the ministers talks
          "unclosed quote                                  ¦ unclosed quote
          unclosed" quote                                  ¦ unclosed quote
          5" rule                                          ¦ 5 rule
          ""                                               ¦ *
          " "  ceasefire                                   ¦ ceasefire
          -"" ceasefire                                    ¦ ceasefire
          (ceasefire                                       ¦ ceasefire
          ceasefire)                                       ¦ ceasefire
          ((ceasefire) OR (truce                           ¦ ceasefire OR truce
          () ceasefire                                     ¦ ceasefire
          NOT () ceasefire                                 ¦ ceasefire
          :) good news                                     ¦ good news
          :-( bad news                                     ¦ bad news
          [exclusive] ceasefire                            ¦ exclusive ceasefire
          {ceasefire}                                      ¦ ceasefire
          minister(s) resign                               ¦ minister resign
          ceasefire and/or truce                           ¦ ceasefire OR truce
          Ceasefire AND/OR truce                           ¦ Ceasefire OR truce
          Israel/Gaza                                      ¦ Israel Gaza
          24/7                                             ¦ 24\\/7
          war and peace                                    ¦ war and peace
          war AND peace                                    ¦ war peace
          war && peace                                     ¦ war peace
          war || peace                                     ¦ war OR peace
          war OR peace treaty                              ¦ (war OR peace) treaty
          war AND peace OR truce                           ¦ (war peace) OR truce
          AND ceasefire                                    ¦ ceasefire
          ceasefire AND                                    ¦ ceasefire
          ceasefire OR                                     ¦ ceasefire
          ceasefire NOT                                    ¦ ceasefire
          ceasefire AND OR truce                           ¦ ceasefire truce
          OR                                               ¦ *
          ceasefire -energy                                ¦ ceasefire -energy
          ceasefire - energy                               ¦ ceasefire energy
          ceasefire – energy                               ¦ ceasefire energy
          ceasefire --energy                               ¦ ceasefire -energy
          ceasefire !energy                                ¦ ceasefire -energy
          ceasefire NOT energy                             ¦ ceasefire -energy
          ceasefire AND NOT energy                         ¦ ceasefire -energy
          +ceasefire +deal                                 ¦ ceasefire deal
          -energy                                          ¦ -energy
          -(energy OR oil)                                 ¦ -(energy OR oil)
          well-known cease-fire                            ¦ well-known cease-fire
          Minister: we will not yield                      ¦ Minister we will not yield
          Breaking: "no deal"                              ¦ Breaking "no deal"
          Re:union                                         ¦ Re\\:union
          http://example.org/a?b=c                         ¦ http\\:\\/\\/example.org\\/a\\?b\\=c
          10:30 briefing                                   ¦ 10\\:30 briefing
          Said: we will go                                 ¦ Said we will go
          what did Zhang say?                              ¦ what did Zhang say
          nuclear*                                         ¦ nuclear
          te?t                                             ¦ te\\?t
          zelenski~                                        ¦ zelenski
          ceasefire^2 deal                                 ¦ ceasefire deal
          *                                                ¦ *
          *:*                                              ¦ *
          C++                                              ¦ C
          $5 billion                                       ¦ 5 billion
          50%                                              ¦ 50
          #ceasefire @un                                   ¦ ceasefire un
          R&D                                              ¦ R&D
          AT&T & friends                                   ¦ AT&T friends
          \\AND                                            ¦ \\AND
          trailing\\                                       ¦ trailing
          speaker:zelensky                                 ¦ speaker:zelensky
          Speaker:Zelensky                                 ¦ speaker:Zelensky
          speaker: Zelensky                                ¦ speaker:Zelensky
          speaker:"Zhang Hong"                             ¦ speaker:"Zhang Hong"
          speaker:“Zhang Hong”                             ¦ speaker:"Zhang Hong"
          speaker=Zhang                                    ¦ speaker:Zhang
          speaker:                                         ¦ speaker
          speaker:""                                       ¦ speaker
          speaker:(Zhang OR Zelensky)                      ¦ speaker:Zhang OR speaker:Zelensky
          -speaker:Zhang                                   ¦ -speaker:Zhang
          topic:energy, oil                                ¦ topic:energy oil
          topic:U.S.                                       ¦ topic:U.S.
          title:(ceasefire holds)                          ¦ title:ceasefire title:holds
          title:"ceasefire holds"~2                        ¦ title:"ceasefire holds"~2
          kind:direct                                      ¦ kind:direct
          kind:loud                                        ¦ kind loud
          act:STANCE                                       ¦ act:stance
          confidence>=0.8                                  ¦ confidence:>=0.8
          confidence:0.8                                   ¦ confidence:>=0.8
          confidence:high                                  ¦ confidence high
          confidence:7                                     ¦ confidence 7
          said:2025                                        ¦ said:2025-01-01..2025-12-31
          said:2025-02                                     ¦ said:2025-02-01..2025-02-28
          said:2025-03-19                                  ¦ said:2025-03-19
          said:2025-03-18..2025-03-20                      ¦ said:2025-03-18..2025-03-20
          said:2024..2025                                  ¦ said:2024-01-01..2025-12-31
          said:2025-03..                                   ¦ said:2025-03-01..
          said:..2025-03                                   ¦ said:..2025-03-31
          said:>=2025-03                                   ¦ said:2025-03-01..
          said>=2025-03                                    ¦ said:2025-03-01..
          said>2025-03                                     ¦ said:2025-04-01..
          said<2025-03                                     ¦ said:..2025-02-28
          said<=2025-03                                    ¦ said:..2025-03-31
          published:[2025-01-01 TO 2025-02-01]             ¦ published:2025-01-01..2025-02-01
          published:[2025-01-01 TO *]                      ¦ published:2025-01-01..
          said.within:2025                                 ¦ said.within:2025-01-01..2025-12-31
          mentioned.contains:2025-03-19                    ¦ mentioned.contains:2025-03-19
          said.before:2025-03                              ¦ said.before:2025-03-01..2025-03-31
          published.after:2025-03-19                       ¦ published.after:2025-03-19
          mentioned:2025-Q1                                ¦ mentioned:2025-01-01..2025-03-31
          mentioned:2024-H2                                ¦ mentioned:2024-07-01..2024-12-31
          mentioned:2025-W12                               ¦ mentioned:2025-03-17..2025-03-23
          mentioned:2020-W53                               ¦ mentioned:2020-12-28..2021-01-03
          mentioned:2024-WI                                ¦ mentioned:2024-12-01..2025-02-28
          said:2024-02-29                                  ¦ said:2024-02-29
          said:<2025-03-18                                 ¦ said:..2025-03-17
          said:2025-02-30                                  ¦ said 2025-02-30
          said:2025-03-20..2025-03-18                      ¦ said 2025-03-20..2025-03-18
          said:yesterday                                   ¦ said yesterday
          topic.within:2025                                ¦ topic.within\\:2025
          quoting:(speaker:Zhang said:2025)                ¦ quoting:(speaker:Zhang said:2025-01-01..2025-12-31)
          quoting:ceasefire                                ¦ quoting ceasefire
          quoting:()  ceasefire                            ¦ ceasefire
          -quoting:() ceasefire                            ¦ ceasefire
          quoting:(ceasefire                               ¦ quoting:(ceasefire)
          id:"http://x/1"                                  ¦ id:"http://x/1"
          """)
  void isReadAsMeant(String typed, String clean) {
    assertEquals(
        QueryParser.strict().articles(clean).criterion(),
        QueryParser.lenient().articles(typed).criterion());
    assertEquals(
        QueryParser.strict().quotations(clean).criterion(),
        QueryParser.lenient().quotations(typed).criterion());
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
          nucl*ar                  ¦ 5
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

  @Test
  void limitsHold() {
    Stream.of(
            "x ".repeat(100_000),
            "(".repeat(9_000),
            "a OR ".repeat(2_000),
            "quoting:(".repeat(1_000),
            "-".repeat(5_000))
        .forEach(
            typed -> {
              ParsedQuery<ArticleCriterion> parsed = QueryParser.lenient().articles(typed);
              assertTrue(parsed.notes().size() > 0);
              assertThrows(QuerySyntaxException.class, () -> QueryParser.strict().articles(typed));
            });
    assertEquals("*", QueryParser.lenient().quotations("").criterion().toString());
  }

  @Test
  void criteriaRefuseWhatCannotBeMeant() {
    assertThrows(IllegalArgumentException.class, () -> new CommonCriterion.Word("two words"));
    assertThrows(IllegalArgumentException.class, () -> new CommonCriterion.Word("—"));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.phrase("?!"));
    assertThrows(IllegalArgumentException.class, () -> QuotationCriterion.speaker(" "));
    assertThrows(IllegalArgumentException.class, () -> QuotationCriterion.confidence(1.1));
    assertThrows(IllegalArgumentException.class, () -> ArticleCriterion.phrase("a b", -1));
    assertEquals(ArticleCriterion.everything(), ArticleCriterion.words(" — "));
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
}
