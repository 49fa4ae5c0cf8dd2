package dev.quotidian.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares what an archive finds and counts with the oracle, which has the same articles. For one
 * thread.
 *
 * @param told what an error says of a criterion or a request
 */
public record OracleComparison(
    ArchiveReader archive, Oracle oracle, Function<Object, String> told) {
  private static final int ALL = 1000;

  /** Compares hits, their total, and a facet. */
  public void of(ArticleCriterion criterion, Random random) {
    List<AnnotatedArticle> expected = oracle.articles(criterion);
    Hits<ArticleHit> found =
        archive.search(ArticleSearch.of(criterion).withLimit(ALL).withExactTotal(true));
    assertEquals(
        expected.stream().map(article -> article.article().id()).toList(),
        found.hits().stream().map(hit -> hit.article().id()).sorted().toList(),
        () -> told.apply(criterion));
    assertEquals(expected.size(), found.total().count(), () -> told.apply(criterion));
    FacetField field = field(random);
    FacetSelection picked = FacetSelection.NONE.with(FacetField.KIND, "DIRECT");
    FacetRequest request =
        FacetRequest.ofArticles(criterion, field).withLimit(3).withSelection(picked);
    List<AnnotatedArticle> counted =
        OracleCounts.picked(expected, picked, Set.of(field), OracleValues::values);
    assertEquals(
        OracleCounts.facet(field, 3, counted.stream().map(one -> OracleValues.values(one, field))),
        archive.facets(request).of(field),
        () -> told.apply(request));
  }

  /** Compares hits, their total, and a timeline. */
  public void of(QuotationCriterion criterion, Random random) {
    List<Oracle.Place> expected = oracle.quotations(criterion);
    Hits<QuotationHit> found =
        archive.search(
            QuotationSearch.of(criterion)
                .withOrder(
                    random.nextBoolean()
                        ? new RandomOrders(random).ofQuotations()
                        : SortOrder.recency(10))
                .withLimit(ALL)
                .withExactTotal(true));
    assertEquals(
        expected.stream().map(Oracle.Place::id).toList(),
        found.hits().stream().map(hit -> hit.article().id() + "#" + hit.number()).sorted().toList(),
        () -> told.apply(criterion));
    DateAxis axis = DateAxis.standard().get(random.nextInt(3));
    TimelineRequest request = TimelineRequest.ofQuotations(criterion, axis, Granularity.WEEK);
    assertEquals(
        OracleCounts.timeline(
            axis,
            Granularity.WEEK,
            request.within(),
            expected.stream().map(place -> oracle.dates(place, axis, request.zone())).toList()),
        archive.timeline(request),
        () -> told.apply(request));
  }

  private static FacetField field(Random random) {
    return FacetField.standard().get(random.nextInt(FacetField.standard().size()));
  }
}
