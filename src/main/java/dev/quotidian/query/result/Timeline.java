package dev.quotidian.query.result;

import dev.quotidian.article.DateRange;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.Granularity;
import java.util.List;
import java.util.Objects;

/**
 * A date histogram: how many results of a search fall in each day, week, month, quarter or year.
 *
 * <pre>{@code
 * Timeline timeline = archive.timeline(criterion, DateAxis.PUBLISHED, Granularity.MONTH);
 * for (Timeline.Bucket bucket : timeline.buckets()) {
 *   print(bucket.days(), bucket.count());
 * }
 * }</pre>
 *
 * <p>A result counts once in each bucket in which one of its dates or more lie whole. An interval
 * that is longer than a step or crosses the edge of one ("last year", by day) lies in no bucket: a
 * result with such intervals counts once in {@code wider}, beside the buckets of its other dates,
 * so that vague dates make no false peaks. Dates that do not lie whole within the days asked for
 * count nowhere. So the buckets may add up to more than there are results, or to less.
 *
 * <p>Immutable.
 *
 * @param axis the kind of date
 * @param by the step
 * @param buckets every step from the first to the last that counts something, in any row of a
 *     {@link FacetTimeline}, the empty ones between them included
 * @param wider how many results have a date that fits no single step
 * @param partial whether time ran out, so that the true counts may be higher
 * @since 0.1
 */
public record Timeline(
    DateAxis axis, Granularity by, List<Bucket> buckets, long wider, boolean partial) {

  /** The maximum number of buckets a timeline may have: a century of days. */
  public static final int MAX_BUCKETS = 36_600;

  /** Copies the list. */
  public Timeline {
    Objects.requireNonNull(axis, "axis");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(buckets, "buckets");
    buckets = List.copyOf(buckets);
  }

  /** A timeline that is complete. */
  public Timeline(DateAxis axis, Granularity by, List<Bucket> buckets, long wider) {
    this(axis, by, buckets, wider, false);
  }

  /**
   * One step.
   *
   * @param days its days
   * @param count how many results fall in it
   */
  public record Bucket(DateRange days, long count) {
    /** Checks. */
    public Bucket {
      Objects.requireNonNull(days, "days");
    }
  }
}
