package dev.quotidian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.query.Ranking.Feedback;
import dev.quotidian.query.Ranking.FieldBoosts;
import dev.quotidian.query.Ranking.Meaning;
import dev.quotidian.query.Ranking.Reranking;
import dev.quotidian.query.json.QueryJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A ranking is checked, named, and written with every number. */
final class RankingTest {
  private static final Ranking OTHER =
      Ranking.DEFAULT
          .withK1(1.1)
          .withB(0.5)
          .withStopWordWeight(0.2)
          .withFieldBoosts(new FieldBoosts(0.5, 0.25, 0.125).withOwn("standfirst", 0.75))
          .withReranking(new Reranking(50, 2, 0.5, 0.1, 4))
          .withFeedback(new Feedback(5, 20, 2, 0.3, 1, 0.1))
          .withMeaning(new Meaning(Optional.of("a halt to the war"), 700, 40, 0.85));

  @Test
  void presetsAreFoundByName() {
    assertEquals(Ranking.DEFAULT, Ranking.parse("default"));
    assertEquals(Ranking.EXPANDED, Ranking.parse("EXPANDED"));
    assertEquals(Ranking.LUCENE, Ranking.parse("Lucene"));
    assertThrows(IllegalArgumentException.class, () -> Ranking.parse("best"));
  }

  @Test
  void everyNumberIsShown() {
    assertTrue(Ranking.LUCENE.toString().startsWith("lucene: BM25 k1 1.2 b 0.75"));
    for (String number :
        List.of(
            "standfirst=0.75",
            "1.1",
            "0.2",
            "0.25",
            "0.125",
            "50",
            "20",
            "0.3",
            "halt",
            "700",
            "40",
            "0.85")) {
      assertTrue(OTHER.toString().contains(number), OTHER::toString);
    }
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    List<Executable> refused =
        List.of(
            () -> Ranking.DEFAULT.withK1(-1),
            () -> Ranking.DEFAULT.withB(1.1),
            () -> Ranking.DEFAULT.withStopWordWeight(Double.NaN),
            () -> new FieldBoosts(-1, 0, 0),
            () -> new FieldBoosts(1, 0, 0).withOwn("standfirst", 11),
            () -> new FieldBoosts(1, 0, 0).withOwn("title", 1),
            () -> new Reranking(-1, 1, 0, 0, 0),
            () -> new Reranking(10, 0.5, 0, 0, 0),
            () -> new Feedback(10, 10, 0, 0.1, 0, 0),
            () -> new Feedback(10, 10, 1, 1, 0, 0),
            () -> new Meaning(Optional.empty(), 0, 5, 1),
            () -> new Meaning(Optional.empty(), 10_001, 5, 1),
            () -> new Meaning(Optional.empty(), 10, -1, 1),
            () -> new Meaning(Optional.empty(), 10, 5, 0),
            () -> Meaning.of(" "),
            () -> Meaning.of("x".repeat(QueryLimits.MAX_LIKE_LENGTH + 1)));
    refused.forEach(one -> assertThrows(IllegalArgumentException.class, one));
  }

  @Test
  void aSearchInJsonKeepsItsRanking() {
    ArticleSearch articles = ArticleSearch.of(ArticleCriterion.words("truce")).withRanking(OTHER);
    assertEquals(articles, QueryJson.readArticleSearch(QueryJson.write(articles)));
    QuotationSearch quotations =
        QuotationSearch.of(QuotationCriterion.words("truce")).withRanking(Ranking.EXPANDED);
    assertEquals(quotations, QueryJson.readQuotationSearch(QueryJson.write(quotations)));
  }

  @Test
  void aMeaningWithoutATextIsOfTheWords() {
    Ranking ranking = Ranking.DEFAULT.withMeaning(Meaning.OF_WORDS);
    assertTrue(ranking.toString().contains("by meaning of the words"), ranking::toString);
    ArticleSearch search = ArticleSearch.of(ArticleCriterion.words("truce")).withRanking(ranking);
    assertEquals(search, QueryJson.readArticleSearch(QueryJson.write(search)));
  }

  @Test
  void jsonWithoutARankingIsOfTheDefault() {
    ArticleSearch read =
        QueryJson.readArticleSearch(
            "{\"version\":1,\"articleSearch\":{\"criterion\":{\"word\":\"truce\"}}}");
    assertEquals(Ranking.DEFAULT, read.options().ranking());
  }
}
