package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.TUESDAY;
import static dev.quotidian.behaviour.Ceasefire.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.result.QuotationHit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each criterion finds. */
abstract class SearchingBehaviour extends TwoArticles {
  SearchingBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Test
  void findsQuotations() {
    assertEquals(List.of(0, 1), quotations(QuotationCriterion.words("ceasefire")));
    assertEquals(List.of(0), quotations(QuotationCriterion.phrase("first step")));
    assertEquals(List.of(), quotations(QuotationCriterion.phrase("step first")));
    assertEquals(List.of(0), quotations(QuotationCriterion.phrase("ceasefire energy", 1)));
    assertEquals(List.of(1), quotations(QuotationCriterion.speaker("ZELENSKÝ")));
    assertEquals(List.of(0), quotations(QuotationCriterion.speaker("Hong Zhang")));
    assertEquals(List.of(0), quotations(QuotationCriterion.role("researchers")));
    assertEquals(List.of(0), quotations(QuotationCriterion.affiliation("eastern institute")));
    assertEquals(List.of(0), quotations(QuotationCriterion.said(DateRange.of(TUESDAY))));
    assertEquals(
        List.of(0, 1),
        quotations(
            QuotationCriterion.said(IntervalRelation.WITHIN, DateRange.of(TUESDAY, WEDNESDAY))));
    assertEquals(
        List.of(),
        quotations(
            QuotationCriterion.said(IntervalRelation.CONTAINS, DateRange.of(TUESDAY, WEDNESDAY))));
    assertEquals(
        List.of(0),
        quotations(QuotationCriterion.said(IntervalRelation.BEFORE, DateRange.of(WEDNESDAY))));
    assertEquals(
        List.of(1),
        quotations(QuotationCriterion.said(IntervalRelation.AFTER, DateRange.of(TUESDAY))));
    assertEquals(List.of(1), quotations(QuotationCriterion.kind(Quotation.Kind.INDIRECT)));
    assertEquals(List.of(0), quotations(QuotationCriterion.confidence(0.9)));
    assertEquals(List.of(0, 1), quotations(QuotationCriterion.topic("diplomacy")));
    assertEquals(
        List.of(0, 1), quotations(QuotationCriterion.inArticle(ArticleCriterion.title("Lodz"))));
    assertEquals(
        List.of(1), quotations(QuotationCriterion.not(QuotationCriterion.speaker("zhang"))));
    assertEquals(List.of(), quotations(QuotationCriterion.mentioned(DateRange.ofYear(2026))));
  }

  @Test
  void aHitTellsWhenItWasPublishedAndSaidAndWhatItMentions() {
    String body = "“We will meet on March 25,” said Lena Okafor on Tuesday.";
    archive.add(Article.of("dam", body, LocalDate.of(2025, 3, 20)));
    archive.refresh();
    QuotationHit hit =
        archive.search(QuotationSearch.of(QuotationCriterion.speaker("Okafor"))).hits().getFirst();
    assertEquals(LocalDate.of(2025, 3, 20), hit.article().published().day());
    assertEquals(DateRange.of(TUESDAY), hit.quotation().said().orElseThrow().range());
    assertEquals(true, hit.quotation().said().orElseThrow().isExplicit());
    DateMention mentioned = hit.mentioned().getFirst();
    assertEquals(Optional.of(DateRange.of(LocalDate.of(2025, 3, 25))), mentioned.range());
    assertEquals(DateDetail.Granularity.DAY, mentioned.detail().granularity());
  }

  @Test
  void anArticleIsOfTheDayInItsZone() {
    Instant change = Instant.parse("2025-03-30T00:30:00Z"); // clocks go forward in Berlin
    archive.add(article("berlin", change, "Europe/Berlin"), Annotations.NONE);
    archive.add(article("new-york", change, "America/New_York"), Annotations.NONE);
    archive.refresh();
    assertEquals(List.of("berlin"), articles(publishedOn(LocalDate.of(2025, 3, 30))));
    assertEquals(List.of("new-york"), articles(publishedOn(LocalDate.of(2025, 3, 29))));
  }

  private static Article article(String id, Instant published, String zone) {
    return Article.of(id, "Clocks.", Published.at(published, ZoneId.of(zone)));
  }

  private static ArticleCriterion publishedOn(LocalDate day) {
    return ArticleCriterion.published(DateRange.of(day));
  }

  @Test
  void findsArticles() {
    assertEquals(List.of("other"), articles(ArticleCriterion.words("nothing energy")));
    assertEquals(List.of("truce-1"), articles(ArticleCriterion.mentioned(DateRange.ofYear(2026))));
    assertEquals(List.of("truce-1"), articles(ArticleCriterion.publisher("the evening  WIRE")));
    assertEquals(List.of("other"), articles(ArticleCriterion.published(DateRange.ofYear(2024))));
    assertEquals(
        List.of("truce-1"),
        articles(
            ArticleCriterion.quoting(
                QuotationCriterion.allOf(
                    QuotationCriterion.speaker("zhang"),
                    QuotationCriterion.said(DateRange.of(TUESDAY))))));
    assertEquals(
        List.of(),
        articles(
            ArticleCriterion.quoting(
                QuotationCriterion.allOf(
                    QuotationCriterion.speaker("zhang"),
                    QuotationCriterion.said(DateRange.of(WEDNESDAY))))));
    assertEquals(List.of("truce-1", "other"), articles(ArticleCriterion.matchAll()));
  }

  @Test
  void aPhraseNearItselfIsThereTwice() {
    archive.add(Article.of("twice", "the grid fails, the grid holds", LocalDate.of(2025, 3, 19)));
    archive.add(Article.of("once", "the grid holds", LocalDate.of(2025, 3, 19)));
    archive.commit();
    assertEquals(
        List.of("twice"),
        archive
            .search(ArticleSearch.of(ArticleCriterion.near(3, "the grid", "the grid")))
            .hits()
            .stream()
            .map(hit -> hit.article().id())
            .toList());
  }
}
