package dev.quotidian.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SearchCancelledException;
import dev.quotidian.archive.SearchTimeoutException;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests end when their time is up or somebody cancels them, and say so. */
abstract class BudgetBehaviour extends BehaviourHarness {
  private static final ArticleSearch SEARCH = ArticleSearch.of(ArticleCriterion.words("news"));
  private static final FacetRequest FACETS =
      FacetRequest.ofArticles(ArticleCriterion.words("news"), FacetField.TOPIC);
  private static final TimelineRequest TIMELINE =
      TimelineRequest.ofArticles(
          ArticleCriterion.words("news"), DateAxis.PUBLISHED, Granularity.DAY);

  BudgetBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @BeforeEach
  void fill() {
    for (int i = 0; i < 3; i++) {
      archive.add(
          Article.of("id" + i, "News.", LocalDate.of(2025, 1, 1).plusDays(i))
              .withTopics(List.of("energy")));
    }
    archive.refresh();
  }

  @Test
  void withoutTimeWhatIsFoundIsPartial() {
    Hits<ArticleHit> hits = archive.search(SEARCH.withBudget(Duration.ZERO).withLimit(1));
    assertTrue(hits.partial());
    assertFalse(hits.total().exact());
    assertTrue(hits.next().isEmpty());
    assertTrue(archive.facets(FACETS.withBudget(Duration.ZERO)).partial());
    assertTrue(archive.timeline(TIMELINE.withBudget(Duration.ZERO)).partial());
    assertTrue(
        archive.facetTimeline(TIMELINE.withBudget(Duration.ZERO), FacetField.TOPIC, 1).partial());
    Hits<ArticleHit> counted =
        archive.search(SEARCH.withBudget(Duration.ZERO).withLimit(0).withExactTotal(true));
    assertEquals(counted.partial(), !counted.total().exact());
  }

  @Test
  void anExplanationThatIsCutIsNone() {
    assertThrows(
        SearchTimeoutException.class,
        () -> archive.explain(SEARCH.withBudget(Duration.ZERO), "id1"));
    assertTrue(archive.explain(SEARCH.withBudget(Duration.ofDays(1)), "id1").isPresent());
  }

  @Test
  void aHistoryOfRolesThatIsCutIsNone() {
    QuotationCriterion all = QuotationCriterion.matchAll();
    assertThrows(SearchTimeoutException.class, () -> archive.roles(all, Duration.ZERO));
    assertEquals(archive.roles(all), archive.roles(all, Duration.ofDays(1)));
  }

  @Test
  void selectionsByFacetAreCutToo() {
    FacetSelection minister = FacetSelection.NONE.with(FacetField.SPEAKER, "Okafor");
    assertTrue(archive.search(SEARCH.withSelection(minister).withBudget(Duration.ZERO)).partial());
    assertTrue(archive.facets(FACETS.withSelection(minister).withBudget(Duration.ZERO)).partial());
  }

  @Test
  void withTimeEnoughItIsComplete() {
    Duration enough = Duration.ofDays(100_000);
    assertEquals(archive.search(SEARCH), archive.search(SEARCH.withBudget(enough)));
    assertEquals(archive.facets(FACETS), archive.facets(FACETS.withBudget(enough)));
    assertEquals(archive.timeline(TIMELINE), archive.timeline(TIMELINE.withBudget(enough)));
    assertThrows(IllegalArgumentException.class, () -> SEARCH.withBudget(Duration.ofNanos(-1)));
  }

  @Test
  void whatIsCancelledThrows() {
    Cancellation cancellation = new Cancellation();
    Archive cancellable = archive.cancelledBy(cancellation);
    assertEquals(3, cancellable.search(SEARCH).hits().size());
    cancellation.cancel();
    assertTrue(cancellation.isCancelled());
    assertThrows(SearchCancelledException.class, () -> cancellable.search(SEARCH));
    assertThrows(
        SearchCancelledException.class, () -> cancellable.search(SEARCH.withCursor(Cursor.START)));
    assertThrows(SearchCancelledException.class, () -> cancellable.facets(FACETS));
    assertThrows(SearchCancelledException.class, () -> cancellable.timeline(TIMELINE));
    assertThrows(SearchCancelledException.class, () -> cancellable.article("id1"));
    assertThrows(SearchCancelledException.class, () -> cancellable.explain(SEARCH, "id1"));
    assertThrows(
        SearchCancelledException.class, () -> cancellable.roles(QuotationCriterion.matchAll()));
    assertThrows(
        SearchCancelledException.class,
        () -> cancellable.roles(QuotationCriterion.matchAll(), Duration.ofDays(1)));
    assertThrows(
        SearchCancelledException.class,
        () -> cancellable.facetTimeline(TIMELINE, FacetField.TOPIC, 1));
    assertThrows(SearchCancelledException.class, cancellable::articles);
    assertThrows(SearchCancelledException.class, cancellable::stats);
    assertThrows(SearchCancelledException.class, cancellable::check);
    assertEquals(3, archive.search(SEARCH).hits().size());
  }
}
