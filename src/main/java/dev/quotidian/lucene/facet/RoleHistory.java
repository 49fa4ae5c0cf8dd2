package dev.quotidian.lucene.facet;

import dev.quotidian.archive.engine.RoleCounter;
import dev.quotidian.archive.engine.SpellingForms;
import dev.quotidian.article.DateRange;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.lucene.store.HitColumns;
import dev.quotidian.lucene.store.IndexSnapshot;
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

/** Lists who was what, when, over all quotations that a query matches. */
public final class RoleHistory {
  private static final Comparator<RolePeriod> ORDER =
      Comparator.comparing(RolePeriod::published)
          .thenComparing(RolePeriod::speaker)
          .thenComparing(period -> period.key().orElse(""))
          .thenComparing(period -> period.role().orElse(""))
          .thenComparing(period -> period.affiliation().orElse(""));

  private final Map<Role, RoleCounter> roles = new HashMap<>();
  private final Map<String, SpellingForms> names = new HashMap<>(); // by speaker

  /** What counts as one: a speaker, and what the articles call it, folded. */
  private record Role(String speaker, String role, String affiliation) {}

  private RoleHistory() {}

  public static List<RolePeriod> of(IndexSnapshot snapshot, Query query) throws IOException {
    FacetsCollector found = snapshot.search(query, new FacetsCollectorManager());
    RoleHistory periods = new RoleHistory();
    for (FacetsCollector.MatchingDocs segment : found.getMatchingDocs()) {
      periods.add(SegmentRoleCounter.in(segment));
    }
    return periods.inOrder(snapshot);
  }

  private void add(Map<SegmentRoleCounter.Written, RoleCounter> segment) {
    segment.forEach(
        (written, tally) -> {
          SpeakerFacetValue speaker = SpeakerFacetValue.parse(written.speaker());
          Role role =
              new Role(
                  speaker.group(),
                  FacetValues.key(written.role()),
                  FacetValues.key(written.affiliation()));
          RoleCounter all = roles.computeIfAbsent(role, first -> new RoleCounter());
          all.add(tally);
          all.roles().add(written.role(), false, tally.quotations());
          all.affiliations().add(written.affiliation(), false, tally.quotations());
          names
              .computeIfAbsent(speaker.group(), first -> new SpellingForms())
              .add(speaker.name(), speaker.isOfDirectory(), tally.quotations());
          RoleCounter.checkSize(roles.size());
        });
  }

  private List<RolePeriod> inOrder(IndexSnapshot snapshot) throws IOException {
    List<RolePeriod> periods = new ArrayList<>(roles.size());
    for (Map.Entry<Role, RoleCounter> entry : roles.entrySet()) {
      periods.add(period(entry.getKey(), entry.getValue(), snapshot));
    }
    periods.sort(ORDER);
    return List.copyOf(periods);
  }

  private RolePeriod period(Role role, RoleCounter tally, IndexSnapshot snapshot)
      throws IOException {
    ArticleSummary first = articleOf(snapshot, tally.first().document());
    ArticleSummary latest = articleOf(snapshot, tally.latest().document());
    SpellingForms name =
        java.util.Objects.requireNonNull(names.get(role.speaker()), role.speaker());
    return new RolePeriod(
        name.best(),
        SpeakerFacetValue.parse(role.speaker() + "w").key(),
        present(tally.roles().best()),
        present(tally.affiliations().best()),
        DateRange.of(first.published().day(), latest.published().day()),
        tally.quotations(),
        first,
        latest);
  }

  private static Optional<String> present(String words) {
    return Optional.of(words).filter(some -> !some.isEmpty());
  }

  private static ArticleSummary articleOf(IndexSnapshot snapshot, int quotation)
      throws IOException {
    HitColumns columns = new HitColumns(snapshot.getIndexReader());
    return columns.article(quotation + columns.quotation(quotation).toArticle());
  }
}
