package dev.quotidian.archive.reading;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.RolePeriod;
import dev.quotidian.query.result.Timeline;
import java.time.Duration;
import java.util.List;

/**
 * What an archive counts: values of fields, articles and quotations by buckets of the calendar, and
 * when somebody had which role. An {@link dev.quotidian.archive.ArchiveReader} is one.
 *
 * <p>Thread-safe. Every method throws {@link dev.quotidian.archive.ArchiveException} when the
 * archive cannot be read, or is closed.
 *
 * @since 0.1
 */
public interface ArchiveCounts {

  /**
   * Counts the values of several fields at once, within a selection.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException if the criterion is, as in a search
   */
  Facets facets(FacetRequest request);

  /**
   * Counts by buckets of the calendar.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException if there are more than {@link
   *     Timeline#MAX_BUCKETS} buckets from the first to the last, or the criterion is too broad, as
   *     in a search
   */
  Timeline timeline(TimelineRequest request);

  /**
   * Counts by buckets of the calendar for each of a field's most frequent values: speakers by
   * month, for example.
   *
   * @param limit the maximum number of values: 1 to {@link FacetTimeline#MAX_ROWS}
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #timeline(TimelineRequest)} does
   * @throws IllegalArgumentException if the limit is out of range
   */
  FacetTimeline facetTimeline(TimelineRequest request, FacetField field, int limit);

  /**
   * Counts a field's values over all articles that satisfy the criterion; gives the {@code limit}
   * most frequent.
   *
   * @param limit the maximum number of values, 1 or more
   * @throws dev.quotidian.archive.TooBroadQueryException if the criterion is, as in a search
   * @throws IllegalArgumentException if the limit is less than 1
   */
  default Facet facet(ArticleCriterion criterion, FacetField field, int limit) {
    return facets(FacetRequest.ofArticles(criterion, field).withLimit(limit)).of(field);
  }

  /**
   * Counts a field's values over all quotations that satisfy the criterion; gives the {@code limit}
   * most frequent.
   *
   * @param limit the maximum number of values, 1 or more
   * @throws dev.quotidian.archive.TooBroadQueryException if the criterion is, as in a search
   * @throws IllegalArgumentException if the limit is less than 1
   */
  default Facet facet(QuotationCriterion criterion, FacetField field, int limit) {
    return facets(FacetRequest.ofQuotations(criterion, field).withLimit(limit)).of(field);
  }

  /**
   * Counts all articles that satisfy the criterion by buckets of the calendar.
   *
   * @param within the days to count; dates not within them are skipped
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #timeline(TimelineRequest)} does
   */
  default Timeline timeline(
      ArticleCriterion criterion, DateAxis axis, Granularity by, DateRange within) {
    return timeline(TimelineRequest.ofArticles(criterion, axis, by).withWithin(within));
  }

  /**
   * Counts all quotations that satisfy the criterion by buckets of the calendar.
   *
   * @param within the days to count; dates not within them are skipped
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #timeline(TimelineRequest)} does
   */
  default Timeline timeline(
      QuotationCriterion criterion, DateAxis axis, Granularity by, DateRange within) {
    return timeline(TimelineRequest.ofQuotations(criterion, axis, by).withWithin(within));
  }

  /**
   * Counts all articles that satisfy the criterion by buckets of the calendar, over all time.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #timeline(TimelineRequest)} does
   */
  default Timeline timeline(ArticleCriterion criterion, DateAxis axis, Granularity by) {
    return timeline(criterion, axis, by, DateRange.ALWAYS);
  }

  /**
   * Counts all quotations that satisfy the criterion by buckets of the calendar, over all time.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #timeline(TimelineRequest)} does
   */
  default Timeline timeline(QuotationCriterion criterion, DateAxis axis, Granularity by) {
    return timeline(criterion, axis, by, DateRange.ALWAYS);
  }

  /**
   * Lists the roles and affiliations of the speakers of all quotations that satisfy the criterion,
   * in order of time: what somebody was, when. Each has the first and the latest article with it.
   * Quotations without a role or affiliation are skipped.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException if there are more than {@link
   *     RolePeriod#MAX_PERIODS}, or the criterion is too broad, as in a search
   */
  List<RolePeriod> roles(QuotationCriterion criterion);

  /**
   * Lists roles and affiliations, as {@link #roles(QuotationCriterion)} does, if that takes no
   * longer than the budget: half a history would be a wrong one.
   *
   * @throws dev.quotidian.archive.SearchTimeoutException if the budget was spent before
   * @throws dev.quotidian.archive.TooBroadQueryException as {@link #roles(QuotationCriterion)} does
   */
  List<RolePeriod> roles(QuotationCriterion criterion, Duration budget);
}
