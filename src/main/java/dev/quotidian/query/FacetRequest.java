package dev.quotidian.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the counts of several fields at once, among what a user has picked so far.
 *
 * <pre>{@code
 * FacetRequest request =
 *     FacetRequest.ofQuotations(QuotationCriterion.words("ceasefire"), FacetField.SPEAKER, FacetField.TOPIC)
 *         .withSelection(Selection.NONE.with(FacetField.SPEAKER, "Lena Okafor"));
 * Facet speakers = archive.facets(request).of(FacetField.SPEAKER);
 * }</pre>
 *
 * <p>The counts of a field disregard what is picked in that field itself ("drill sideways"), so
 * that they tell how many results another or a further value of it would give. They are exact.
 * Immutable.
 *
 * @param counted what to count
 * @param fields the fields whose values to count, at least one, each once
 * @param limit the most values of a field: 1 or more; 10 unless told
 * @param selection what is picked; nothing unless told
 * @param budget how long to count at most; without end unless told
 */
public record FacetRequest(
    Counted counted,
    List<FacetField> fields,
    int limit,
    Selection selection,
    Optional<Duration> budget) {

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if there is no field or one comes twice, the limit is not
   *     positive, or the budget is negative
   */
  public FacetRequest {
    fields = List.copyOf(fields);
    if (fields.isEmpty() || fields.stream().distinct().count() < fields.size()) {
      throw new IllegalArgumentException(
          "Facets of " + fields + ": ask for at least one field, and for each once");
    }
    Limits.checkValues(fields, limit);
    Limits.checkBudget(budget);
  }

  /** The ten most frequent values of each field among articles. */
  public static FacetRequest ofArticles(ArticleCriterion criterion, FacetField... fields) {
    return of(new Counted.Articles(criterion), fields);
  }

  /** The ten most frequent values of each field among quotations. */
  public static FacetRequest ofQuotations(QuotationCriterion criterion, FacetField... fields) {
    return of(new Counted.Quotations(criterion), fields);
  }

  private static FacetRequest of(Counted counted, FacetField... fields) {
    return new FacetRequest(counted, List.of(fields), 10, Selection.NONE, Optional.empty());
  }

  /** This request with at most so many values of each field. */
  public FacetRequest withLimit(int limit) {
    return new FacetRequest(counted, fields, limit, selection, budget);
  }

  /** This request with this picked. */
  public FacetRequest withSelection(Selection selection) {
    return new FacetRequest(counted, fields, limit, selection, budget);
  }

  /** This request, counting no longer than {@code budget}. */
  public FacetRequest withBudget(Duration budget) {
    return new FacetRequest(counted, fields, limit, selection, Optional.of(budget));
  }
}
