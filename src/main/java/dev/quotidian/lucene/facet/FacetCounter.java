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
 * Counts what a query matches, with what is picked.
 *
 * @param searcher one that may run out of time
 */
public record FacetCounter(IndexSnapshot snapshot, IndexSearcher searcher, DrillDown drill) {

  /** One pass for all fields in which nothing is picked, and one for each of the others. */
  public Facets facets(FacetRequest request) throws IOException {
    Map<FacetField, ValueCounter> tallies = new EnumMap<>(FacetField.class);
    for (FacetField field : request.fields()) {
      tallies.put(field, tally(field));
    }
    List<ValueCounter> together = new ArrayList<>();
    for (FacetField field : request.fields()) {
      ValueCounter tally = Objects.requireNonNull(tallies.get(field));
      if (request.selection().of(field).isEmpty()) {
        together.add(tally);
      } else {
        count(drill.sideways(field), List.of(tally));
      }
    }
    count(drill.down(), together);
    List<Facet> facets = new ArrayList<>();
    for (FacetField field : request.fields()) {
      facets.add(Objects.requireNonNull(tallies.get(field)).facet(field, request.limit()));
    }
    return new Facets(facets, searcher.timedOut());
  }

  public Timeline timeline(TimelineRequest request) throws IOException {
    TimelineCounter counts = new TimelineCounter(request, drill.schema());
    count(drill.down(), List.of(counts));
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
              + ": ask for 1 to "
              + FacetTimeline.MAX_ROWS);
    }
    ValueCounter tally = tally(field);
    count(drill.down(), List.of(tally));
    FacetTimelineCounter counts =
        new FacetTimelineCounter(request, drill.schema(), values(field), tally, tally.top(limit));
    count(drill.down(), List.of(counts));
    boolean partial = searcher.timedOut();
    return new FacetTimeline(field, counts.rows(partial), partial);
  }

  private ValueCounter tally(FacetField field) {
    return ValueCounter.of(values(field));
  }

  private GlobalOrdinals values(FacetField field) {
    return snapshot.values(drill.schema().value(DrillDown.name(field)));
  }

  private void count(Query query, List<? extends MatchCounter> tallies) throws IOException {
    if (!tallies.isEmpty()) {
      MatchCounter.count(searcher, query, tallies);
    }
  }
}
