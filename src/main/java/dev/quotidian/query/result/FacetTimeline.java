package dev.quotidian.query.result;

import dev.quotidian.query.FacetField;
import java.util.List;
import java.util.Objects;

/**
 * A date histogram for each facet value: how the most frequent values of a field spread over time:
 * speakers by months, say.
 *
 * <pre>{@code
 * TimelineRequest request =
 *     TimelineRequest.ofQuotations(quotation, DateAxis.SAID, Granularity.MONTH);
 * for (FacetTimeline.Row row : archive.facetTimeline(request, FacetField.SPEAKER, 5).rows()) {
 *   print(row.value(), row.timeline().buckets().size());
 * }
 * }</pre>
 *
 * <p>Of a quotation, its own values and dates are counted. An article counts for each of its values
 * at each of its dates, whichever of its quotations has them.
 *
 * <p>Immutable.
 *
 * @param field whose values these are
 * @param rows the most frequent values, the highest count first, equal counts by value; all
 *     timelines have the same buckets
 * @param partial whether time ran out, so that the true counts may be higher
 * @since 0.1
 */
public record FacetTimeline(FacetField field, List<Row> rows, boolean partial) {

  /** The maximum number of values whose timelines may be asked for at once. */
  public static final int MAX_ROWS = 100;

  /** Copies the list. */
  public FacetTimeline {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(rows, "rows");
    rows = List.copyOf(rows);
  }

  /**
   * One value.
   *
   * @param value the value as it stands in the articles
   * @param count how many results have it, dated or not
   * @param timeline when
   */
  public record Row(String value, long count, Timeline timeline) {
    /** Checks. */
    public Row {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(timeline, "timeline");
    }
  }
}
