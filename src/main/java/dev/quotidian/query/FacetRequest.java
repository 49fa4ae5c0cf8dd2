package dev.quotidian.query;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A request for the facets of several fields at once, within a selection.
 *
 * <pre>{@code
 * FacetRequest request =
 *     FacetRequest.ofQuotations(QuotationCriterion.words("ceasefire"), FacetField.SPEAKER, FacetField.TOPIC)
 *         .withSelection(FacetSelection.NONE.with(FacetField.SPEAKER, "Lena Okafor"));
 * Facet speakers = archive.facets(request).of(FacetField.SPEAKER);
 * }</pre>
 *
 * <p>Quotations that are not {@linkplain dev.quotidian.article.Quotation#isLikely() likely} are not
 * counted, nor are their speakers among those of an article; a criterion for quotations that names
 * a confidence counts what it names. Counts are exact. Those of a field ignore the selection in
 * that field itself ("drill sideways"): they say how many results another value of it would give.
 *
 * <p>Immutable.
 *
 * @param target what to count
 * @param fields the fields whose values to count, at least one, each once
 * @param limit the maximum number of values of each field: 1 or more; default: 10
 * @param selection the facet values the results must have; default: any
 * @param budget the maximum time to count; default: no maximum
 * @since 0.1
 */
public record FacetRequest(
    SearchTarget target,
    List<FacetField> fields,
    int limit,
    FacetSelection selection,
    Optional<Duration> budget) {

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if there is no field or one comes twice, the limit is not
   *     positive, or the budget is negative
   */
  public FacetRequest {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(selection, "selection");
    Objects.requireNonNull(budget, "budget");
    fields = List.copyOf(fields);
    if (fields.isEmpty() || fields.stream().distinct().count() < fields.size()) {
      throw new BadRequestException(
          "Facets of " + fields + ": ask for at least one field, and for each once");
    }
    QueryLimits.checkValues(fields, limit);
    QueryLimits.checkBudget(budget);
  }

  /** The ten most frequent values of each field among articles. */
  public static FacetRequest ofArticles(ArticleCriterion criterion, FacetField... fields) {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(fields, "fields");
    return of(new SearchTarget.Articles(criterion), fields);
  }

  /** The ten most frequent values of each field among quotations. */
  public static FacetRequest ofQuotations(QuotationCriterion criterion, FacetField... fields) {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(fields, "fields");
    return of(new SearchTarget.Quotations(criterion), fields);
  }

  private static FacetRequest of(SearchTarget counted, FacetField... fields) {
    return new FacetRequest(counted, List.of(fields), 10, FacetSelection.NONE, Optional.empty());
  }

  /**
   * This request with at most so many values of each field.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public FacetRequest withLimit(int limit) {
    return new FacetRequest(target, fields, limit, selection, budget);
  }

  /** This request within a selection. */
  public FacetRequest withSelection(FacetSelection selection) {
    return new FacetRequest(target, fields, limit, selection, budget);
  }

  /**
   * This request with a maximum time.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public FacetRequest withBudget(Duration budget) {
    return new FacetRequest(target, fields, limit, selection, Optional.of(budget));
  }
}
