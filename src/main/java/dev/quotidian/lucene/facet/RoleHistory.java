package dev.quotidian.lucene.facet;

import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.result.RolePeriod;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.Query;

/**
 * The role history of what a query matches: which speaker had which role, and when. Safe for use by
 * many threads.
 */
public final class RoleHistory {
  private RoleHistory() {}

  /**
   * Reads it whole.
   *
   * @param fields those of the archive's own that its articles show
   * @throws Deadline.PassedException if the deadline passes before
   */
  public static List<RolePeriod> of(
      IndexSnapshot snapshot, OwnFields fields, Query query, Deadline deadline) throws IOException {
    FacetsCollector found = snapshot.with(deadline).search(query, new FacetsCollectorManager());
    RolePeriods periods = new RolePeriods();
    for (FacetsCollector.MatchingDocs segment : found.getMatchingDocs()) {
      periods.add(SegmentRoleCounter.in(segment, deadline));
    }
    return periods.inOrder(
        occurrence ->
            new HitColumns(snapshot.getIndexReader(), fields)
                .quotation(occurrence.document())
                .article(),
        deadline);
  }
}
