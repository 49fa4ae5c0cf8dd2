package dev.quotidian.lucene;

import dev.quotidian.query.Facet;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.FacetTimeline;
import dev.quotidian.query.Facets;
import dev.quotidian.query.Timeline;
import dev.quotidian.query.TimelineRequest;
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
record Counting(Snapshot snapshot, IndexSearcher searcher, Drill drill) {

  /** One pass for all fields in which nothing is picked, and one for each of the others. */
  Facets facets(FacetRequest request) throws IOException {
    Map<FacetField, ValueTally> tallies = new EnumMap<>(FacetField.class);
    for (FacetField field : request.fields()) {
      tallies.put(field, tally(field));
    }
    List<ValueTally> together = new ArrayList<>();
    for (FacetField field : request.fields()) {
      ValueTally tally = Objects.requireNonNull(tallies.get(field));
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

  Timeline timeline(TimelineRequest request) throws IOException {
    TimelineCounts counts = new TimelineCounts(request, drill.schema());
    count(drill.down(), List.of(counts));
    return counts.timeline(searcher.timedOut());
  }

  FacetTimeline timelines(TimelineRequest request, FacetField field, int limit) throws IOException {
    if (limit < 1 || limit > FacetTimeline.MAX_ROWS) {
      throw new IllegalArgumentException(
          "Timelines of "
              + limit
              + " values of "
              + field
              + ": ask for 1 to "
              + FacetTimeline.MAX_ROWS);
    }
    ValueTally tally = tally(field);
    count(drill.down(), List.of(tally));
    FacetTimelineCounts counts =
        new FacetTimelineCounts(request, drill.schema(), values(field), tally, tally.top(limit));
    count(drill.down(), List.of(counts));
    boolean partial = searcher.timedOut();
    return new FacetTimeline(field, counts.rows(partial), partial);
  }

  private ValueTally tally(FacetField field) {
    return ValueTally.of(values(field));
  }

  private GlobalValues values(FacetField field) {
    return snapshot.values(drill.schema().value(Drill.name(field)));
  }

  private void count(Query query, List<? extends Tally> tallies) throws IOException {
    if (!tallies.isEmpty()) {
      Tally.count(searcher, query, tallies);
    }
  }
}
