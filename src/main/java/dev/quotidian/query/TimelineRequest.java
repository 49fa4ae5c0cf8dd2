package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * A request for a {@link dev.quotidian.query.result.Timeline}.
 *
 * <pre>{@code
 * TimelineRequest request =
 *     TimelineRequest.ofQuotations(QuotationCriterion.speaker("Okafor"), DateAxis.SAID, Granularity.WEEK)
 *         .withWithin(DateRange.ofYear(2025));
 * Timeline timeline = archive.timeline(request);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param target what to count
 * @param axis the kind of date
 * @param by the step
 * @param within the days to count; dates not within them are skipped; default: all days
 * @param zone the time zone of the day of publication; default: each article's own. An article of
 *     which only the day is known, not the instant, keeps its day. Days that were said or mentioned
 *     are calendar days, for which no zone matters
 * @param selection the facet values the results must have; default: any
 * @param budget the maximum time to count; default: no maximum
 * @since 0.1
 */
public record TimelineRequest(
    SearchTarget target,
    DateAxis axis,
    Granularity by,
    DateRange within,
    Optional<ZoneId> zone,
    FacetSelection selection,
    Optional<Duration> budget) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the budget is negative
   */
  public TimelineRequest {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(axis, "axis");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(within, "within");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(selection, "selection");
    Objects.requireNonNull(budget, "budget");
    QueryLimits.checkBudget(budget);
  }

  /** Articles by their dates, over all time. */
  public static TimelineRequest ofArticles(
      ArticleCriterion criterion, DateAxis axis, Granularity by) {
    return of(new SearchTarget.Articles(criterion), axis, by);
  }

  /** Quotations by their dates, over all time. */
  public static TimelineRequest ofQuotations(
      QuotationCriterion criterion, DateAxis axis, Granularity by) {
    return of(new SearchTarget.Quotations(criterion), axis, by);
  }

  private static TimelineRequest of(SearchTarget counted, DateAxis axis, Granularity by) {
    return new TimelineRequest(
        counted,
        axis,
        by,
        DateRange.ALWAYS,
        Optional.empty(),
        FacetSelection.NONE,
        Optional.empty());
  }

  /** This request for these days only. */
  public TimelineRequest withWithin(DateRange within) {
    return new TimelineRequest(target, axis, by, within, zone, selection, budget);
  }

  /** This request, counting days of publication in a zone. */
  public TimelineRequest withZone(ZoneId zone) {
    return new TimelineRequest(target, axis, by, within, Optional.of(zone), selection, budget);
  }

  /** This request within a selection. */
  public TimelineRequest withSelection(FacetSelection selection) {
    return new TimelineRequest(target, axis, by, within, zone, selection, budget);
  }

  /**
   * This request with a maximum time.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public TimelineRequest withBudget(Duration budget) {
    return new TimelineRequest(target, axis, by, within, zone, selection, Optional.of(budget));
  }
}
