package dev.quotidian;

import static dev.quotidian.Ceasefire.ANNOTATIONS;
import static dev.quotidian.Ceasefire.ARTICLE;
import static dev.quotidian.Ceasefire.TUESDAY;
import static dev.quotidian.Ceasefire.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What searches, counts and highlights give a user. */
final class ArchiveSearchTest extends ArchiveHarness {
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
  void showsTheQuotationWithItsMatchedWords() {
    QuotationHit hit =
        archive
            .search(QuotationSearch.of(QuotationCriterion.words("ceasefire war")))
            .hits()
            .getFirst();
    assertEquals(ANNOTATIONS.quotations().getFirst(), hit.quotation());
    assertEquals(
        "“A ceasefire on energy sites is a first step,” “It will not end the war,”", hit.text());
    assertEquals("truce-1", hit.article().id());
    assertEquals(
        List.of("Diplomacy", "Energy"),
        hit.article().topics().stream().map(t -> t.label()).toList());
    assertEquals(
        List.of("“A [ceasefire] on energy sites is a first step,”", "“It will not end the [war],”"),
        hit.passages().stream().map(passage -> passage.marked("[", "]")).toList());
    for (HighlightedPassage passage : hit.passages()) {
      assertEquals(passage.text(), passage.span().in(ARTICLE.body()));
    }
    assertTrue(hit.score() > 0);
  }

  @Test
  void highlightsWholeSentences() {
    ArticleHit hit =
        archive
            .search(
                ArticleSearch.of(
                    ArticleCriterion.allOf(
                        ArticleCriterion.words("ceasefire"),
                        ArticleCriterion.phrase("second day"))))
            .hits()
            .getFirst();
    assertEquals("The truce held for a [second day].", hit.passages().getFirst().marked("[", "]"));
    for (HighlightedPassage passage : hit.passages()) {
      assertEquals(passage.text(), passage.span().in(ARTICLE.body()));
    }
  }

  @Test
  void countsValues() {
    assertEquals(
        new Facet(
            FacetField.SPEAKER,
            List.of(new Facet.Count("Volodymyr Zelensky", 1), new Facet.Count("Zhang Hong", 1)),
            2),
        archive.facet(QuotationCriterion.matchAll(), FacetField.SPEAKER, 10));
    assertEquals(
        new Facet(FacetField.TOPIC_GIVEN, List.of(new Facet.Count("Diplomacy", 1)), 2),
        archive.facet(ArticleCriterion.matchAll(), FacetField.TOPIC_GIVEN, 1));
    assertEquals(
        new Facet(FacetField.ROLE, List.of(), 0),
        archive.facet(QuotationCriterion.speaker("zelensky"), FacetField.ROLE, 1));
  }

  @Test
  void countsByTime() {
    assertEquals(
        new Timeline(
            DateAxis.SAID,
            Granularity.DAY,
            List.of(
                new Timeline.Bucket(DateRange.of(TUESDAY), 1),
                new Timeline.Bucket(DateRange.of(WEDNESDAY), 1)),
            0),
        archive.timeline(QuotationCriterion.matchAll(), DateAxis.SAID, Granularity.DAY));
    Timeline months =
        archive.timeline(ArticleCriterion.matchAll(), DateAxis.PUBLISHED, Granularity.MONTH);
    assertEquals(
        List.of(1L, 0L, 0L, 1L), months.buckets().stream().map(Timeline.Bucket::count).toList());
    Timeline mentioned =
        archive.timeline(ArticleCriterion.matchAll(), DateAxis.MENTIONED, Granularity.MONTH);
    assertEquals(1, mentioned.buckets().size());
    assertEquals(1, mentioned.wider());
  }

  @Test
  void pagesWithTotals() {
    ArticleSearch one =
        ArticleSearch.of(ArticleCriterion.matchAll()).withOrder(SortOrder.OLDEST).withLimit(1);
    assertEquals("other", archive.search(one).hits().getFirst().article().id());
    assertEquals("truce-1", archive.search(one.withOffset(1)).hits().getFirst().article().id());
    assertTrue(archive.search(one.withOffset(2)).hits().isEmpty());
    assertEquals(2, archive.search(one.withExactTotal(true)).total().count());
    assertEquals(2, archive.search(one.withLimit(0).withExactTotal(true)).total().count());
    assertFalse(archive.search(one.withLimit(0)).iterator().hasNext());
    assertThrows(IllegalArgumentException.class, () -> one.withLimit(-1));
    assertThrows(IllegalArgumentException.class, () -> one.withOffset(Integer.MAX_VALUE));
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

  @Test
  void aPrefixThatStandsForVeryManyWordsIsHighlighted() {
    String body =
        IntStream.range(0, 8_000).mapToObj(i -> "yyword" + i).collect(Collectors.joining(" "));
    archive.add(Article.of("many", body + ".", LocalDate.of(2025, 3, 19)), Annotations.NONE);
    archive.commit();
    ArticleHit hit =
        archive.search(ArticleSearch.of(ArticleCriterion.prefix("yyw"))).hits().getFirst();
    assertEquals("many", hit.article().id());
    assertEquals(new Span(0, "yyword0".length()), hit.passages().getFirst().matches().getFirst());
  }
}
