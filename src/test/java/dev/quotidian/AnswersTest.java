package dev.quotidian;

import static dev.quotidian.Ceasefire.ANNOTATIONS;
import static dev.quotidian.Ceasefire.ARTICLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.ScoreExplanation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive answers beyond finding: orders, highlights, counts, explanations. */
final class AnswersTest {
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Quotidian.open(folder);
    archive.add(ARTICLE, ANNOTATIONS);
    archive.add(
        Article.of("old", "The ceasefire. A ceasefire and a ceasefire.", LocalDate.of(2024, 3, 20))
            .withTitle("R&D on a second day: \"ceasefire\""));
    archive.commit();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<String> ids(ArticleSearch search) {
    return archive.search(search).hits().stream().map(hit -> hit.article().id()).toList();
  }

  private ArticleHit old(ArticleCriterion criterion) {
    ArticleSearch search =
        ArticleSearch.of(ArticleCriterion.allOf(criterion, ArticleCriterion.articleId("old")));
    return archive.search(search).hits().getFirst();
  }

  @Test
  void recencyOutweighsRelevanceInTime() {
    ArticleSearch search = ArticleSearch.of(ArticleCriterion.words("ceasefire"));
    assertEquals(List.of("old", "truce-1"), ids(search));
    assertEquals(List.of("truce-1", "old"), ids(search.withOrder(SortOrder.recency(30))));
    assertEquals(List.of("old", "truce-1"), ids(search.withOrder(SortOrder.recency(36_500))));
    assertEquals(
        List.of("old", "truce-1"),
        ids(search.withOrder(SortOrder.recency(1, LocalDate.of(2024, 1, 1)))),
        "what was published later has no age");
  }

  @Test
  void ordersPrintAsTheyAreRead() {
    for (SortOrder order :
        List.of(
            SortOrder.RELEVANCE,
            SortOrder.NEWEST,
            SortOrder.OLDEST,
            SortOrder.recency(30),
            SortOrder.recency(7, LocalDate.of(2025, 3, 19)))) {
      assertEquals(order, SortOrder.parse(order.toString()));
    }
    assertEquals(SortOrder.NEWEST, SortOrder.parse("NEWEST"));
    for (String wrong : List.of("", "best", "recency", "recency:x", "recency:7@x", "recency:0")) {
      assertThrows(IllegalArgumentException.class, () -> SortOrder.parse(wrong), wrong);
    }
  }

  @Test
  void highlightsTheHeadline() {
    assertEquals(
        Optional.of("R&D on a second day: \"[ceasefire]\""),
        old(ArticleCriterion.words("ceasefires")).title().map(title -> title.marked("[", "]")));
    assertEquals(
        Optional.of("R&D on a [second day]: \"ceasefire\""),
        old(ArticleCriterion.titlePhrase("second day")).title().map(t -> t.marked("[", "]")));
    assertEquals(
        Optional.empty(),
        old(ArticleCriterion.not(ArticleCriterion.title("truce"))).title(),
        "what is not asked for is not marked");
    ArticleSearch plain =
        ArticleSearch.of(ArticleCriterion.words("ceasefire")).withHighlighting(Highlighting.NONE);
    archive.search(plain).forEach(hit -> assertEquals(Optional.empty(), hit.title()));
  }

  @Test
  void passagesAreMadeHtml() {
    HighlightedPassage title = old(ArticleCriterion.words("ceasefire")).title().orElseThrow();
    assertEquals(
        "R&amp;D on a second day: &quot;<mark>ceasefire</mark>&quot;",
        title.html("<mark>", "</mark>"));
    HighlightedPassage hostile =
        new HighlightedPassage(
            new Span(5, 12), "<b>'x'>", List.of(new Span(5, 8), new Span(9, 10)));
    assertEquals("[&lt;b&gt;]&#39;[x]&#39;&gt;", hostile.html("[", "]"));
    assertEquals("[<b>]'[x]'>", hostile.marked("[", "]"));
  }

  @Test
  void countsSideways() {
    FacetSelection zhang = FacetSelection.NONE.with(FacetField.SPEAKER, "Zhang Hong");
    FacetRequest request =
        FacetRequest.ofQuotations(
                QuotationCriterion.matchAll(),
                FacetField.SPEAKER,
                FacetField.KIND,
                FacetField.ACT,
                FacetField.SOURCE)
            .withSelection(zhang);
    assertEquals(
        List.of(new Facet.Count("Volodymyr Zelensky", 1), new Facet.Count("Zhang Hong", 1)),
        archive.facets(request).of(FacetField.SPEAKER).counts());
    assertEquals(
        List.of(new Facet.Count("DIRECT", 1)),
        archive.facets(request).of(FacetField.KIND).counts());
    assertEquals(
        List.of(new Facet.Count("SAID", 1)), archive.facets(request).of(FacetField.ACT).counts());
    assertEquals(
        List.of(new Facet.Count("PERSON", 1)),
        archive.facets(request).of(FacetField.SOURCE).counts());
    assertThrows(
        IllegalArgumentException.class, () -> archive.facets(request).of(FacetField.TOPIC));
    assertEquals(
        1,
        archive
            .search(QuotationSearch.of(QuotationCriterion.words("ceasefire")).withSelection(zhang))
            .hits()
            .size());
    assertEquals(FacetSelection.NONE, zhang.without(FacetField.SPEAKER));
    assertThrows(IllegalArgumentException.class, () -> request.withLimit(0));
  }

  @Test
  void countsSpeakersByMonth() {
    TimelineRequest request =
        TimelineRequest.ofQuotations(QuotationCriterion.matchAll(), DateAxis.SAID, Granularity.DAY);
    FacetTimeline found = archive.facetTimeline(request, FacetField.SPEAKER, 10);
    assertEquals(
        List.of("Volodymyr Zelensky", "Zhang Hong"),
        found.rows().stream().map(FacetTimeline.Row::value).toList());
    assertEquals(
        List.of(0L, 1L),
        found.rows().getFirst().timeline().buckets().stream().map(b -> b.count()).toList());
    assertEquals(
        List.of(1L, 0L),
        found.rows().getLast().timeline().buckets().stream().map(b -> b.count()).toList());
    assertThrows(
        IllegalArgumentException.class,
        () -> archive.facetTimeline(request, FacetField.SPEAKER, FacetTimeline.MAX_ROWS + 1));
  }

  @Test
  void stepsOfTheCalendarAreWhole() {
    LocalDate day = LocalDate.of(2024, 12, 31);
    assertEquals(
        DateRange.of(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 5)),
        Granularity.WEEK.around(day));
    assertEquals(DateRange.of(LocalDate.of(2024, 10, 1), day), Granularity.QUARTER.around(day));
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
    QuotationSearch search = QuotationSearch.of(QuotationCriterion.words("ceasefire guards"));
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
}
