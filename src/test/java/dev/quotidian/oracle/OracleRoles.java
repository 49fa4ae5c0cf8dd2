package dev.quotidian.oracle;

import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.RoleKey;
import dev.quotidian.article.Speaker;
import dev.quotidian.index.record.CaseFolding;
import dev.quotidian.oracle.Oracle.Place;
import dev.quotidian.oracle.OracleValues.Value;
import dev.quotidian.query.result.RolePeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Roles over time, by looking at every quotation. */
final class OracleRoles {
  private OracleRoles() {}

  /** What a period tells, its articles by their ids. */
  record Role(
      String speaker,
      Optional<String> key,
      Optional<String> role,
      Optional<String> affiliation,
      DateRange published,
      long quotations,
      String first,
      String latest) {
    static Role of(RolePeriod period) {
      return new Role(
          period.speaker(),
          period.key(),
          period.role(),
          period.affiliation(),
          period.published(),
          period.quotations(),
          period.first().id(),
          period.latest().id());
    }
  }

  static Set<Role> roles(List<Place> places) {
    Map<List<String>, List<Place>> same = new HashMap<>();
    Map<Value, Long> forms = new HashMap<>();
    for (Place place : places) {
      place
          .quotation()
          .speaker()
          .filter(speaker -> speaker.role().isPresent() || speaker.affiliation().isPresent())
          .ifPresent(
              speaker -> {
                Value value = Value.of(speaker);
                forms.merge(value, 1L, Long::sum);
                List<String> key =
                    List.of(
                        value.group(),
                        RoleKey.of(speaker.role().orElse("")),
                        CaseFolding.key(speaker.affiliation().orElse("")));
                same.computeIfAbsent(key, first -> new ArrayList<>()).add(place);
              });
    }
    Set<Role> roles = new HashSet<>();
    same.forEach((key, of) -> roles.add(role(OracleValues.bestForm(key.getFirst(), forms), of)));
    return roles;
  }

  private static Role role(String name, List<Place> places) {
    List<Article> inOrder =
        places.stream()
            .map(place -> place.in().article())
            .sorted(
                Comparator.comparing((Article article) -> article.published().day())
                    .thenComparing(article -> article.published().instantOrStartOfDay())
                    .thenComparing(Article::id))
            .toList();
    return new Role(
        name,
        speakerOf(places.getFirst()).key(),
        mostFrequent(places, Speaker::role),
        mostFrequent(places, Speaker::affiliation),
        DateRange.of(inOrder.getFirst().published().day(), inOrder.getLast().published().day()),
        places.size(),
        inOrder.getFirst().id(),
        inOrder.getLast().id());
  }

  private static Speaker speakerOf(Place place) {
    return place.quotation().speaker().orElseThrow();
  }

  private static Optional<String> mostFrequent(
      List<Place> places, Function<Speaker, Optional<String>> told) {
    Map<Value, Long> forms = new HashMap<>();
    places.forEach(
        place ->
            told.apply(speakerOf(place))
                .ifPresent(form -> forms.merge(new Value("", form, 0), 1L, Long::sum)));
    return forms.isEmpty() ? Optional.empty() : Optional.of(OracleValues.bestForm("", forms));
  }
}
