package dev.quotidian.lucene.facet;

import dev.quotidian.archive.support.RoleCounter;
import dev.quotidian.archive.support.SpellingForms;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.RoleKey;
import dev.quotidian.index.FacetValues;
import dev.quotidian.index.RoleValues;
import dev.quotidian.index.SpeakerFacetValue;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.RolePeriod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Groups counted roles: by speaker, the key of the role, and the affiliation in the articles'
 * words, folded. For one thread.
 */
public final class RolePeriods {
  private static final Comparator<RolePeriod> ORDER =
      Comparator.comparing(RolePeriod::published)
          .thenComparing(RolePeriod::speaker)
          .thenComparing(period -> period.key().orElse(""))
          .thenComparing(period -> period.role().orElse(""))
          .thenComparing(period -> period.affiliation().orElse(""));

  private final Map<HeldRole, RoleCounter> roles = new HashMap<>();
  private final Map<String, SpellingForms> names = new HashMap<>(); // by speaker

  /** The key by which roles are grouped. */
  private record HeldRole(String speaker, String role, String affiliation) {}

  /** Shows the article of a quotation. */
  public interface Articles {
    ArticleSummary of(RoleCounter.Occurrence occurrence) throws IOException;
  }

  /**
   * Adds some roles.
   *
   * @throws dev.quotidian.archive.TooBroadQueryException if there are too many
   */
  public void add(Map<RoleValues, RoleCounter> counted) {
    counted.forEach(this::add);
  }

  private void add(RoleValues values, RoleCounter counter) {
    SpeakerFacetValue speaker = SpeakerFacetValue.parse(values.speaker());
    HeldRole role =
        new HeldRole(
            speaker.group(), RoleKey.of(values.role()), FacetValues.key(values.affiliation()));
    RoleCounter all = roles.computeIfAbsent(role, first -> new RoleCounter());
    all.add(counter);
    all.roles().add(values.role(), false, counter.quotations());
    all.affiliations().add(values.affiliation(), false, counter.quotations());
    names
        .computeIfAbsent(speaker.group(), first -> new SpellingForms())
        .add(speaker.name(), speaker.isOfDirectory(), counter.quotations());
    RoleCounter.checkSize(roles.size());
  }

  /** The first and the latest quotation of each. */
  public List<RoleCounter.Occurrence> ends() {
    List<RoleCounter.Occurrence> ends = new ArrayList<>();
    for (RoleCounter counter : roles.values()) {
      ends.add(counter.first());
      ends.add(counter.latest());
    }
    return ends;
  }

  /**
   * All, by the days of publication.
   *
   * @throws Deadline.PassedException if the deadline passes before
   */
  public List<RolePeriod> inOrder(Articles articles, Deadline deadline) throws IOException {
    List<RolePeriod> periods = new ArrayList<>(roles.size());
    for (Map.Entry<HeldRole, RoleCounter> entry : roles.entrySet()) {
      deadline.checkTime();
      periods.add(period(entry.getKey(), entry.getValue(), articles));
    }
    periods.sort(ORDER);
    return List.copyOf(periods);
  }

  private RolePeriod period(HeldRole role, RoleCounter counter, Articles articles)
      throws IOException {
    ArticleSummary first = articles.of(counter.first());
    ArticleSummary latest = articles.of(counter.latest());
    SpellingForms name = Objects.requireNonNull(names.get(role.speaker()), role.speaker());
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
}
