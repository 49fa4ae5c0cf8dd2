package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.article.Speaker;
import java.util.List;

/**
 * Several persons who speak together.
 *
 * @param role the position that all of them hold, in the plural ("Senators"), or ""
 * @param each the same in the singular, for those of whom no other is told, or ""
 */
public record PersonGroup(List<Person> persons, String role, String each) implements Referent {

  @Override
  public Speaker speaker() {
    return Speaker.joint(
        persons.stream().map(person -> member(person.speaker())).toList(),
        UnnamedReferent.optional(role));
  }

  private Speaker member(Speaker speaker) {
    return speaker.role().isPresent() || each.isEmpty()
        ? speaker
        : new Speaker(
            speaker.name(),
            speaker.type(),
            UnnamedReferent.optional(each),
            speaker.affiliation(),
            speaker.aliases());
  }
}
