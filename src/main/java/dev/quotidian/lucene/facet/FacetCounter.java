package dev.quotidian.lucene.facet;

import dev.quotidian.lucene.store.GlobalOrdinals;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Counts facets and timelines of what a query matches, filtered by the selected facet values. For
 * one thread.
 *
 * @param searcher stops at the deadline of the request
 */
public record FacetCounter(IndexSnapshot snapshot, IndexSearcher searcher, DrillDown drill) {

  /**
   * The facet counts: one pass for all fields without a selection, and one for each other field.
   */
  public Facets facets(FacetRequest request) throws IOException {
    Map<FacetField, ValueCounter> counters = new EnumMap<>(FacetField.class);
    for (FacetField field : request.fields()) {
      counters.put(field, counter(field));
    }
    List<ValueCounter> together = new ArrayList<>();
    for (FacetField field : request.fields()) {
      ValueCounter counter = Objects.requireNonNull(counters.get(field));
      if (request.selection().of(field).isEmpty()) {
        together.add(counter);
      } else {
        count(drill.sideways(field), List.of(counter));
      }
    }
    count(drill.query(), together);
    List<Facet> facets = new ArrayList<>();
    for (FacetField field : request.fields()) {
      facets.add(Objects.requireNonNull(counters.get(field)).facet(field, request.limit()));
    }
    return new Facets(facets, searcher.timedOut());
  }

  public Timeline timeline(TimelineRequest request) throws IOException {
    TimelineCounter counts = new TimelineCounter(request, drill.schema());
    count(drill.query(), List.of(counts));
    return counts.timeline(searcher.timedOut());
  }

  public FacetTimeline timelines(TimelineRequest request, FacetField field, int limit)
      throws IOException {
    if (limit < 1 || limit > FacetTimeline.MAX_ROWS) {
      throw new IllegalArgumentException(
          "Timelines of "
              + limit
              + " values of "
              + field
              + ": the limit must be 1 to "
              + FacetTimeline.MAX_ROWS);
    }
    ValueCounter counter = counter(field);
    count(drill.query(), List.of(counter));
    FacetTimelineCounter counts =
        new FacetTimelineCounter(
            request, drill.schema(), ordinals(field), counter, counter.top(limit));
    count(drill.query(), List.of(counts));
    boolean partial = searcher.timedOut();
    return new FacetTimeline(field, counts.rowOf(partial), partial);
  }

  private ValueCounter counter(FacetField field) {
    return ValueCounter.of(ordinals(field));
  }

  private GlobalOrdinals ordinals(FacetField field) {
    return snapshot.ordinals(drill.schema().value(DrillDown.facetName(field)));
  }

  private void count(Query query, List<? extends MatchCounter> counters) throws IOException {
    if (!counters.isEmpty()) {
      MatchCounter.count(searcher, query, counters);
    }
  }
}
