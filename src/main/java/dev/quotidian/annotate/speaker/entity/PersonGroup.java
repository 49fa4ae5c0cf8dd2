package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.article.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several persons who speak together.
 *
 * @param role the position that all of them hold, in the plural, or ""
 */
public record PersonGroup(List<Person> persons, String role) implements Referent {

  @Override
  public Speaker speaker() {
    List<Person> first = persons.subList(0, persons.size() - 1);
    String names = first.stream().map(Person::name).collect(Collectors.joining(", "));
    return new Speaker(
        names + " and " + persons.getLast().name(),
        Speaker.Type.PERSON,
        UnnamedReferent.optional(role),
        Optional.empty(),
        List.of());
  }
}
