package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.ANNOTATIONS;
import static dev.quotidian.behaviour.Ceasefire.ARTICLE;
import static dev.quotidian.behaviour.Ceasefire.OLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.ScoreExplanation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An explanation gives the score of a hit and says why. */
abstract class ExplanationBehaviour extends BehaviourHarness {
  ExplanationBehaviour(ArchiveFactory engine) {
    super(engine, Capability.EXPLANATION);
  }

  @BeforeEach
  void fill() {
    archive.add(ARTICLE, ANNOTATIONS);
    archive.add(OLD);
    archive.commit();
  }

  @Test
  void explainsAnArticle() {
    ArticleSearch search =
        ArticleSearch.of(
                ArticleCriterion.allOf(
                    ArticleCriterion.words("ceasefire"),
                    ArticleCriterion.published(DateRange.ofYear(2024))))
            .withOrder(SortOrder.recency(30, LocalDate.of(2024, 4, 19)));
    ArticleHit hit = archive.search(search).hits().getFirst();
    ScoreExplanation explanation = archive.explain(search, "old").orElseThrow();
    assertEquals(hit.score(), explanation.value(), 1e-6);
    String text = explanation.toString();
    for (String words :
        List.of(
            "“ceasefire” in the body",
            "“ceasefire” in the headline",
            "rarity: 2 of 2 have it",
            "frequency: 3 among",
            "0.5000 = recency, as of 2024-04-19, with a half-life of 30 days")) {
      assertTrue(text.contains(words), text);
    }
    assertEquals(Optional.empty(), archive.explain(search, "truce-1"));
    assertEquals(Optional.empty(), archive.explain(search, "never was"));
  }

  @Test
  void explainsAQuotation() {
    QuotationSearch search = QuotationSearch.of(QuotationCriterion.content("ceasefire guards"));
    double score = archive.search(search).hits().getFirst().score();
    QuotationExplanation explanation = archive.explain(search, "truce-1", 1).orElseThrow();
    assertEquals(score, explanation.score().value(), 1e-6);
    assertEquals(ANNOTATIONS.quotations().get(1), explanation.quotation());
    String text = explanation.toString();
    assertTrue(text.contains("“ceasefire” in what was said"), text);
    assertTrue(
        text.endsWith(
            """
            attributed to Volodymyr Zelensky, by the rule test with confidence 0.60
              source: none
              cue: none
              said 2025-03-19, as the text tells, by the rule test with confidence 0.80
            """),
        text);
    assertEquals(Optional.empty(), archive.explain(search, "truce-1", 0));
    assertEquals(Optional.empty(), archive.explain(search, "truce-1", 7));
  }

  @Test
  void explainsByWordsOfTheText() {
    archive.add(
        Article.of("wire-17", "“We will not wait,” said Lena Okafor.", LocalDate.of(2025, 3, 19)));
    archive.refresh();
    QuotationSearch search = QuotationSearch.of(QuotationCriterion.words("wait"));
    QuotationExplanation explanation = archive.explain(search, "wire-17", 0).orElseThrow();
    assertEquals(List.of("Lena Okafor"), explanation.source());
    assertEquals(List.of("said"), explanation.cue());
    assertTrue(explanation.toString().contains("source: “Lena Okafor”"), explanation::toString);
  }

  @Test
  void anExplanationTellsTheRankingAndTheLook() {
    archive.add(Article.of("a", "The bridge toll rose.", LocalDate.of(2025, 3, 19)).withTitle("x"));
    archive.refresh();
    ArticleSearch search =
        ArticleSearch.of(ArticleCriterion.words("bridge toll")).withRanking(Ranking.DEFAULT);
    ScoreExplanation why = archive.explain(search, "a").orElseThrow();
    assertTrue(why.reason().contains("re-ranking"), why::reason);
    assertTrue(why.reason().contains("default: BM25 k1 1.8 b 0.65"), why::reason);
    assertTrue(why.toString().contains("bridge toll"), why::toString);
  }
}
