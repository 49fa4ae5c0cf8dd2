package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Asks for a {@link Timeline}.
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
 * @param within the days to look at; dates that do not lie in them whole are passed over; all days
 *     unless told
 * @param zone the zone in which the day of publication is counted; each article's own unless told.
 *     An article of which only the day is known, not the instant, keeps its day. Days that were
 *     said or mentioned are calendar days, for which no zone matters
 * @param selection which values of facets the results must have; any unless told
 * @param budget how long to count at most; without end unless told
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

  /** This request, looking at these days only. */
  public TimelineRequest withWithin(DateRange within) {
    return new TimelineRequest(target, axis, by, within, zone, selection, budget);
  }

  /** This request, counting days of publication in a zone. */
  public TimelineRequest withZone(ZoneId zone) {
    return new TimelineRequest(target, axis, by, within, Optional.of(zone), selection, budget);
  }

  /** This request among what has these values only. */
  public TimelineRequest withSelection(FacetSelection selection) {
    return new TimelineRequest(target, axis, by, within, zone, selection, budget);
  }

  /** This request, counting no longer than {@code budget}. */
  public TimelineRequest withBudget(Duration budget) {
    return new TimelineRequest(target, axis, by, within, zone, selection, Optional.of(budget));
  }
}
