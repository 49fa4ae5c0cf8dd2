package dev.quotidian.oracle;

import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.RoleKey;
import dev.quotidian.article.Speaker;
import dev.quotidian.index.record.CaseFolding;
import dev.quotidian.oracle.Oracle.Place;
import dev.quotidian.oracle.OracleValues.Value;
import dev.quotidian.query.result.RolePeriod;
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

  /** One of those who say a quotation, and where it stands. */
  private record Saying(Speaker speaker, Place place) {}

  static Set<Role> roles(List<Place> places) {
    Map<List<String>, Set<Saying>> same = new HashMap<>();
    Map<Value, Long> forms = new HashMap<>();
    for (Place place : places) {
      Set<Saying> sayings = new HashSet<>();
      place.quotation().speakers().stream()
          .filter(speaker -> speaker.type() != Speaker.Type.UNNAMED)
          .filter(speaker -> speaker.role().isPresent() || speaker.affiliation().isPresent())
          .forEach(speaker -> sayings.add(new Saying(speaker, place)));
      for (Saying saying : sayings) {
        Speaker speaker = saying.speaker();
        Value value = Value.of(speaker);
        forms.merge(value, 1L, Long::sum);
        List<String> key =
            List.of(
                value.group(),
                RoleKey.of(speaker.role().orElse("")),
                CaseFolding.key(speaker.affiliation().orElse("")));
        same.computeIfAbsent(key, first -> new HashSet<>()).add(saying);
      }
    }
    Set<Role> roles = new HashSet<>();
    same.forEach(
        (key, of) ->
            roles.add(role(OracleValues.bestForm(key.getFirst(), forms), List.copyOf(of))));
    return roles;
  }

  private static Role role(String name, List<Saying> sayings) {
    List<Article> inOrder =
        sayings.stream()
            .map(saying -> saying.place().in().article())
            .sorted(
                Comparator.comparing((Article article) -> article.published().day())
                    .thenComparing(article -> article.published().instantOrStartOfDay())
                    .thenComparing(Article::id))
            .toList();
    return new Role(
        name,
        sayings.getFirst().speaker().key(),
        mostFrequent(sayings, Speaker::role),
        mostFrequent(sayings, Speaker::affiliation),
        DateRange.of(inOrder.getFirst().published().day(), inOrder.getLast().published().day()),
        sayings.stream().map(Saying::place).distinct().count(),
        inOrder.getFirst().id(),
        inOrder.getLast().id());
  }

  private static Optional<String> mostFrequent(
      List<Saying> sayings, Function<Speaker, Optional<String>> told) {
    Map<Value, Long> forms = new HashMap<>();
    sayings.forEach(
        saying ->
            told.apply(saying.speaker())
                .ifPresent(form -> forms.merge(new Value("", form, 0), 1L, Long::sum)));
    return forms.isEmpty() ? Optional.empty() : Optional.of(OracleValues.bestForm("", forms));
  }
}
