package dev.quotidian.lucene;

import dev.quotidian.article.DateRange;
import dev.quotidian.index.SpeakerValue;
import dev.quotidian.index.Values;
import dev.quotidian.query.ArticleSummary;
import dev.quotidian.query.RolePeriod;
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
final class RolePeriods {
  private static final Comparator<RolePeriod> ORDER =
      Comparator.comparing(RolePeriod::published)
          .thenComparing(RolePeriod::speaker)
          .thenComparing(period -> period.key().orElse(""))
          .thenComparing(period -> period.role().orElse(""))
          .thenComparing(period -> period.affiliation().orElse(""));

  private final Map<Role, RoleTally> roles = new HashMap<>();
  private final Map<String, Forms> names = new HashMap<>(); // by speaker

  /** What counts as one: a speaker, and what the articles call it, folded. */
  private record Role(String speaker, String role, String affiliation) {}

  private RolePeriods() {}

  static List<RolePeriod> of(Snapshot snapshot, Query query) throws IOException {
    FacetsCollector found = snapshot.search(query, new FacetsCollectorManager());
    RolePeriods periods = new RolePeriods();
    for (FacetsCollector.MatchingDocs segment : found.getMatchingDocs()) {
      periods.add(RolesOfSegment.in(segment));
    }
    return periods.inOrder(snapshot);
  }

  private void add(Map<RolesOfSegment.Written, RoleTally> segment) {
    segment.forEach(
        (written, tally) -> {
          SpeakerValue speaker = SpeakerValue.parse(written.speaker());
          Role role =
              new Role(
                  speaker.group(), Values.key(written.role()), Values.key(written.affiliation()));
          RoleTally all = roles.computeIfAbsent(role, first -> new RoleTally());
          all.add(tally);
          all.roles().add(written.role(), false, tally.quotations());
          all.affiliations().add(written.affiliation(), false, tally.quotations());
          names
              .computeIfAbsent(speaker.group(), first -> new Forms())
              .add(speaker.name(), speaker.isOfDirectory(), tally.quotations());
          RoleTally.checkSize(roles.size());
        });
  }

  private List<RolePeriod> inOrder(Snapshot snapshot) throws IOException {
    List<RolePeriod> periods = new ArrayList<>(roles.size());
    for (Map.Entry<Role, RoleTally> entry : roles.entrySet()) {
      periods.add(period(entry.getKey(), entry.getValue(), snapshot));
    }
    periods.sort(ORDER);
    return List.copyOf(periods);
  }

  private RolePeriod period(Role role, RoleTally tally, Snapshot snapshot) throws IOException {
    ArticleSummary first = articleOf(snapshot, tally.first().document());
    ArticleSummary latest = articleOf(snapshot, tally.latest().document());
    Forms name = java.util.Objects.requireNonNull(names.get(role.speaker()), role.speaker());
    return new RolePeriod(
        name.best(),
        SpeakerValue.parse(role.speaker() + "w").key(),
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

  private static ArticleSummary articleOf(Snapshot snapshot, int quotation) throws IOException {
    Columns columns = new Columns(snapshot.getIndexReader());
    return columns.article(quotation + columns.quotation(quotation).toArticle());
  }
}
