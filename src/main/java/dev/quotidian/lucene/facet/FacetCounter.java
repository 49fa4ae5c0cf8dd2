package dev.quotidian.lucene.facet;

import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.GlobalOrdinals;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Counts facets and timelines of what a query matches, filtered by the selected facet values. For
 * one thread.
 *
 * @param deadline of the request, at which counting stops
 */
public record FacetCounter(IndexSnapshot snapshot, Deadline deadline, DrillDown drill) {

  /**
   * The facet counts: one pass for all fields without a selection, and one for each other field.
   */
  public Facets facets(FacetRequest request) throws IOException {
    Map<FacetField, ValueCounter> counters = new LinkedHashMap<>();
    for (FacetField field : request.fields()) {
      ordinals(field).ifPresent(values -> counters.put(field, ValueCounter.of(values)));
    }
    List<ValueCounter> together = new ArrayList<>();
    for (Map.Entry<FacetField, ValueCounter> counter : counters.entrySet()) {
      if (request.selection().of(counter.getKey()).isEmpty()) {
        together.add(counter.getValue());
      } else {
        count(drill.sideways(counter.getKey()), List.of(counter.getValue()));
      }
    }
    count(drill.query(), together);
    List<Facet> facets = new ArrayList<>();
    for (FacetField field : request.fields()) {
      facets.add(facet(field, counters.get(field), request.limit()));
    }
    return new Facets(facets, deadline.hasPassed());
  }

  /** Without values where there was no time to count them. */
  private static Facet facet(FacetField field, @Nullable ValueCounter counter, int limit)
      throws IOException {
    return counter == null ? new Facet(field, List.of(), 0) : counter.facet(field, limit);
  }

  public Timeline timeline(TimelineRequest request) throws IOException {
    TimelineCounter counts = new TimelineCounter(request, drill.dates(request.axis()));
    count(drill.query(), List.of(counts));
    return counts.timeline(deadline.hasPassed());
  }

  public FacetTimeline timelines(TimelineRequest request, FacetField field, int limit)
      throws IOException {
    checkRows(field, limit);
    Optional<GlobalOrdinals> ordinals = ordinals(field);
    if (ordinals.isEmpty()) {
      return new FacetTimeline(field, List.of(), true);
    }
    ValueCounter counter = ValueCounter.of(ordinals.get());
    count(drill.query(), List.of(counter));
    FacetTimelineCounter counts =
        new FacetTimelineCounter(
            request, drill.dates(request.axis()), ordinals.get(), counter, counter.top(limit));
    count(drill.query(), List.of(counts));
    boolean partial = deadline.hasPassed();
    return new FacetTimeline(field, counts.rowOf(partial), partial);
  }

  /**
   * Refuses too many timelines, or none.
   *
   * @throws BadRequestException if the limit is not 1 to {@link FacetTimeline#MAX_ROWS}
   */
  public static void checkRows(FacetField field, int limit) {
    if (limit < 1 || limit > FacetTimeline.MAX_ROWS) {
      throw new BadRequestException(
          "Timelines of "
              + limit
              + " values of "
              + field
              + ": the limit must be 1 to "
              + FacetTimeline.MAX_ROWS);
    }
  }

  /** What facets count of a target: of quotations those that are likely. */
  public static SearchTarget asCounted(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Articles articles -> articles;
      case SearchTarget.Quotations quotations ->
          new SearchTarget.Quotations(quotations.criterion().asCounted());
    };
  }

  /** Empty where there was no time to make them. */
  private Optional<GlobalOrdinals> ordinals(FacetField field) throws IOException {
    String column = drill.column(field);
    return deadline.shouldExit() ? Optional.empty() : snapshot.ordinals(column, deadline);
  }

  private void count(Query query, List<? extends MatchCounter> counters) throws IOException {
    if (!counters.isEmpty() && !deadline.shouldExit()) {
      MatchCounter.count(snapshot.with(deadline), query, counters);
    }
  }
}
