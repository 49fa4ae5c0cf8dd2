package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.TUESDAY;
import static dev.quotidian.behaviour.Ceasefire.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values and dates are counted. */
abstract class FacetBehaviour extends TwoArticles {
  FacetBehaviour(ArchiveFactory engine) {
    super(engine);
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
}
