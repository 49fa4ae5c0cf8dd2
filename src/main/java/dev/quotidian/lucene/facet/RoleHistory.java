package dev.quotidian.lucene.facet;

import dev.quotidian.archive.support.RoleCounter;
import dev.quotidian.archive.support.SpellingForms;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.RoleKey;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.RolePeriod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.Query;

/**
 * The role history of what a query matches: which speaker had which role, and when. For one thread.
 */
public final class RoleHistory {
  private static final Comparator<RolePeriod> ORDER =
      Comparator.comparing(RolePeriod::published)
          .thenComparing(RolePeriod::speaker)
          .thenComparing(period -> period.key().orElse(""))
          .thenComparing(period -> period.role().orElse(""))
          .thenComparing(period -> period.affiliation().orElse(""));

  private final Map<HeldRole, RoleCounter> roles = new HashMap<>();
  private final Map<String, SpellingForms> names = new HashMap<>(); // by speaker

  /**
   * The key by which roles are grouped: a speaker, the key of the role, and the affiliation in the
   * articles' words, folded.
   */
  private record HeldRole(String speaker, String role, String affiliation) {}

  private final OwnFields fields;

  private RoleHistory(OwnFields fields) {
    this.fields = fields;
  }

  /**
   * Reads it whole.
   *
   * @param fields those of the archive's own that its articles show
   * @throws Deadline.PassedException if the deadline passes before
   */
  public static List<RolePeriod> of(
      IndexSnapshot snapshot, OwnFields fields, Query query, Deadline deadline) throws IOException {
    FacetsCollector found = snapshot.with(deadline).search(query, new FacetsCollectorManager());
    RoleHistory periods = new RoleHistory(fields);
    for (FacetsCollector.MatchingDocs segment : found.getMatchingDocs()) {
      periods.add(SegmentRoleCounter.in(segment, deadline));
    }
    return periods.inOrder(snapshot, deadline);
  }

  private void add(Map<SegmentRoleCounter.RoleValues, RoleCounter> segment) {
    segment.forEach(
        (values, counter) -> {
          SpeakerFacetValue speaker = SpeakerFacetValue.parse(values.speaker());
          HeldRole role =
              new HeldRole(
                  speaker.group(),
                  RoleKey.of(values.role()),
                  FacetValues.key(values.affiliation()));
          RoleCounter all = roles.computeIfAbsent(role, first -> new RoleCounter());
          all.add(counter);
          all.roles().add(values.role(), false, counter.quotations());
          all.affiliations().add(values.affiliation(), false, counter.quotations());
          names
              .computeIfAbsent(speaker.group(), first -> new SpellingForms())
              .add(speaker.name(), speaker.isOfDirectory(), counter.quotations());
          RoleCounter.checkSize(roles.size());
        });
  }

  private List<RolePeriod> inOrder(IndexSnapshot snapshot, Deadline deadline) throws IOException {
    List<RolePeriod> periods = new ArrayList<>(roles.size());
    for (Map.Entry<HeldRole, RoleCounter> entry : roles.entrySet()) {
      deadline.checkTime();
      periods.add(period(entry.getKey(), entry.getValue(), snapshot));
    }
    periods.sort(ORDER);
    return List.copyOf(periods);
  }

  private RolePeriod period(HeldRole role, RoleCounter counter, IndexSnapshot snapshot)
      throws IOException {
    ArticleSummary first = articleOf(snapshot, counter.first().document());
    ArticleSummary latest = articleOf(snapshot, counter.latest().document());
    SpellingForms name =
        java.util.Objects.requireNonNull(names.get(role.speaker()), role.speaker());
    return new RolePeriod(
        name.best(),
        SpeakerFacetValue.parse(role.speaker() + "w").key(),
        present(counter.roles().best()),
        present(counter.affiliations().best()),
        DateRange.of(first.published().day(), latest.published().day()),
        counter.quotations(),
        first,
        latest);
  }

  private static Optional<String> present(String words) {
    return Optional.of(words).filter(some -> !some.isEmpty());
  }

  private ArticleSummary articleOf(IndexSnapshot snapshot, int quotation) throws IOException {
    return new HitColumns(snapshot.getIndexReader(), fields).quotation(quotation).article();
  }
}
